import Catalog
import Page

/// A large topic has pairs of exercises on one concept under two stories.
enum FewRelated: CatalogRule {
    static let description = RuleDescription(
        "few-related", "Without pairs, whoever comes back to a topic is asked what is known by heart already.",
        level: .warning)

    private static let fewest = 2

    static func check(_ sources: CatalogSources, _ findings: FindingCollector) {
        let places = sources.places
        for topic in LargeTopic.all(of: sources) {
            let related = Dictionary(topic.exercises.map { ($0.id, Set($0.related)) }) { first, _ in first }
            // Each pair is met from both of its sides.
            let mutual = related.reduce(0) { sum, each in
                sum + each.value.count { $0 != each.key && related[$0]?.contains(each.key) == true }
            }
            if mutual / 2 >= fewest { continue }
            let pairs = mutual == 0 ? "no pair" : "1 pair"
            findings.report(
                finding(
                    CatalogFolder.catalogFile, at: places.place(topic.key),
                    found: "\(topic.exercises.count) exercises, with \(pairs) that is related",
                    expected: "at least \(fewest) pairs, each \"related\" to the other"))
        }
    }
}
