import Catalog
import Page

/// Each track and topic mirrors a section that the curriculum has.
enum KnownSections: CatalogRule {
    static let description = RuleDescription(
        "unknown-section", "A section that the curriculum does not have is a misspelt one.")

    /// A guess takes time by the number of sections.
    private static let mostGuesses = 20

    static func check(_ sources: CatalogSources, _ findings: FindingCollector) {
        let sections = sources.catalog.sections.map(\.id)
        if sections.isEmpty { return }
        let known = Set(sections)
        let places = sources.places
        for (index, track) in sources.catalog.tracks.enumerated() {
            let topics = track.topics.enumerated().map { ("tracks[\(index)].topics[\($0)].section", $1.section) }
            for (key, section) in [("tracks[\(index)].section", track.section)] + topics {
                guard let section, !known.contains(section) else { continue }
                findings.report(
                    finding(
                        CatalogFolder.catalogFile, at: places.place(key), found: "\"\(section)\"",
                        expected: "one of \"sections\"",
                        nearest: findings.all.count < mostGuesses ? NearestName.of(section, among: sections) : nil))
            }
        }
    }
}
