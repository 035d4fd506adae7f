import Catalog
import Page

/// Every topic has as many exercises as it promises, and every track has topics.
enum FullTopics: CatalogRule {
    static let description = RuleDescription(
        "topic-not-full", "A topic that is listed and holds less than it promises is a broken promise.")

    static func check(_ sources: CatalogSources, _ findings: FindingCollector) {
        let places = sources.places
        for (index, track) in sources.catalog.tracks.enumerated() {
            let key = "tracks[\(index)].topics"
            if track.topics.isEmpty { report(places.place(key), "no topic", "at least one", findings) }
            for (index, topic) in track.topics.enumerated() {
                let least = max(topic.least, 1)
                if topic.exercises.count >= least { continue }
                report(
                    places.place("\(key)[\(index)].exercises"), topic.exercises.count.counted("exercise"),
                    "at least \(least)" + (topic.least > 0 ? ", as \"least\" promises" : ""), findings)
            }
        }
    }

    private static func report(
        _ place: Finding.Place, _ found: String, _ expected: String, _ findings: FindingCollector
    ) {
        findings.report(finding(CatalogFolder.catalogFile, at: place, found: found, expected: expected))
    }
}
