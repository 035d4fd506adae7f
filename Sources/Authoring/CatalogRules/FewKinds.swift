import Catalog
import Page

/// A large topic asks for more than to write programs.
enum FewKinds: CatalogRule {
    static let description = RuleDescription(
        "few-kinds", "Whoever only writes never learns to read, to mend, to test and to foretell.", level: .warning)

    /// One of so many is no program to be written.
    private static let share = 4

    static func check(_ sources: CatalogSources, _ findings: FindingCollector) {
        let places = sources.places
        for topic in LargeTopic.all(of: sources) {
            let count = topic.exercises.count
            let others = topic.exercises.count { $0.kind != .write }
            if others * share >= count { continue }
            let of = "of which \(others) \(others == 1 ? "is" : "are") of another kind than write"
            let kinds = ExerciseKind.allCases.filter { $0 != .write }.map(\.rawValue).joined(separator: ", ")
            findings.report(
                finding(
                    CatalogFolder.catalogFile, at: places.place(topic.key),
                    found: "\(count) exercises, \(of)",
                    expected: "at least \((count + share - 1) / share) of the kinds \(kinds)"))
        }
    }
}
