import Catalog
import Page

/// No two exercises, tracks, concepts or traps have the same title, and no two topics of a track.
enum TitlesDiffer: CatalogRule {
    static let description = RuleDescription(
        "title-twice", "Two of one title cannot be told apart in a list.")

    static func check(_ sources: CatalogSources, _ findings: FindingCollector) {
        let (catalog, places) = (sources.catalog, sources.places)
        let topics = catalog.tracks.enumerated().map { index, track in
            track.topics.enumerated().map { ("tracks[\(index)].topics[\($0)].title", $1.title) }
        }
        let tracks = catalog.tracks.enumerated().map { ("tracks[\($0)].title", $1.title) }
        let concepts = catalog.concepts.enumerated().map { ("concepts[\($0)].title", $1.title) }
        let traps = catalog.traps.enumerated().map { ("traps[\($0)].title", $1.title) }
        for titles in [tracks, concepts, traps] + topics {
            for (key, title) in repeated(titles) {
                findings.report(
                    finding(
                        CatalogFolder.catalogFile, at: places.place(key), found: "\"\(title)\" again",
                        expected: "a title that no other has"))
            }
        }
        for (id, title) in repeated(sources.summaries.map { ($0.id, $0.title) }) {
            findings.report(
                finding(
                    sources.folder.exerciseFolder(id) + "/exercise.json", at: sources.place("title", of: id),
                    found: "\"\(title)\", which another exercise has too",
                    expected: "a title that no other has"))
        }
    }

    /// Those whose title an earlier one has.
    private static func repeated<Key>(_ titles: [(Key, String)]) -> [(Key, String)] {
        var seen: Set<String> = []
        return titles.filter { !seen.insert(FoldedText.of($0.1)).inserted }
    }
}
