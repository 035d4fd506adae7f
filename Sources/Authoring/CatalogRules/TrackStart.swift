import Catalog
import Page

/// A track can be begun at its first exercise.
enum TrackStart: CatalogRule {
    static let description = RuleDescription(
        "track-start", "The first exercise of a track cannot wait for one that comes later in it.")

    static func check(_ sources: CatalogSources, _ findings: FindingCollector) {
        for track in sources.catalog.tracks {
            guard let first = track.topics.lazy.compactMap(\.exercises.first).first,
                let other = sources.index.summary(first)?.after.first(where: {
                    $0.track == first.track && $0 != first && sources.index.entry($0) != nil
                })
            else { continue }
            findings.report(
                finding(
                    sources.folder.exerciseFolder(first) + "/exercise.json", at: sources.place("after", of: first),
                    found: "\(other), which comes later in the track", expected: "a first exercise that can be begun"))
        }
    }
}
