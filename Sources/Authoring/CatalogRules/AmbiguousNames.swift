import Catalog
import Page

/// The last part of an id tells one exercise.
enum AmbiguousNames: CatalogRule {
    static let description = RuleDescription(
        "ambiguous-name", "A learner may type the last part of an id alone, where it tells one exercise.",
        level: .warning)

    static func check(_ sources: CatalogSources, _ findings: FindingCollector) {
        var seen: [String: ExerciseID] = [:]
        for id in sources.catalog.exerciseIDs {
            guard let earlier = seen.updateValue(id, forKey: id.name), earlier != id else { continue }
            findings.report(
                finding(
                    sources.folder.exerciseFolder(id), found: "the name of \(earlier) again",
                    expected: "a name that no other exercise has"))
        }
    }
}
