import Catalog
import Page

/// Each section of the curriculum is mirrored by a track or a topic.
enum CoveredSections: CatalogRule {
    static let description = RuleDescription(
        "uncovered-section", "What the curriculum has is what a learner counts on.", level: .warning)

    static func check(_ sources: CatalogSources, _ findings: FindingCollector) {
        let tracks = sources.catalog.tracks
        let mirrored = Set(tracks.map(\.section) + tracks.flatMap(\.topics).compactMap(\.section))
        let wholes = Set(mirrored.flatMap(withWholes))
        let places = sources.places
        for (index, section) in sources.catalog.sections.enumerated() {
            if wholes.contains(section.id) || withWholes(section.id).contains(where: mirrored.contains) { continue }
            findings.report(
                finding(
                    CatalogFolder.catalogFile, at: places.place("sections[\(index)].id"),
                    found: "\"\(section.id)\", which no track and no topic mirrors",
                    expected: "one with it as its \"section\""))
        }
    }

    /// A section and those that it lies in: `2.1.1`, `2.1`, `2`.
    private static func withWholes(_ section: String) -> [String] {
        let parts = section.split(separator: ".")
        return parts.indices.map { parts[...$0].joined(separator: ".") }
    }
}
