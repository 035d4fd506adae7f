import Catalog
import Page

/// An exercise teaches at most two concepts that no exercise before it has named.
enum NewConcepts: CatalogRule {
    static let description = RuleDescription(
        "many-new-concepts", "Whoever meets three new things at once learns none of them.", level: .warning)

    private static let most = 2

    static func check(_ sources: CatalogSources, _ findings: FindingCollector) {
        guard let summaries = sources.wholeSyllabus else { return }
        let order = TeachingOrder(summaries)
        for summary in summaries {
            let new = summary.concepts.filter { order.teachers[$0] == summary.id }
            if new.count <= most { continue }
            findings.report(
                finding(
                    sources.folder.exerciseFolder(summary.id) + "/exercise.json",
                    at: sources.place("concepts", of: summary.id),
                    found: "\(new.count) concepts that no exercise before it names: \(new.joined(separator: ", "))",
                    expected: "at most \(most)"))
        }
    }
}
