import Catalog
import Page

/// The exercises of a topic get no easier.
enum RisingLevels: CatalogRule {
    static let description = RuleDescription(
        "level-falls", "A topic goes from its first steps to what is hard; stages keep their own order.")

    static func check(_ sources: CatalogSources, _ findings: FindingCollector) {
        for topic in sources.catalog.tracks.flatMap(\.topics) {
            var before: ExerciseSummary?
            for summary in topic.exercises.compactMap(sources.index.summary) {
                let isStage = summary.after.contains { $0 == before?.id }
                if let before, !isStage, summary.level < before.level { report(summary, before, sources, findings) }
                before = summary
            }
        }
    }

    private static func report(
        _ summary: ExerciseSummary, _ before: ExerciseSummary, _ sources: CatalogSources,
        _ findings: FindingCollector
    ) {
        findings.report(
            finding(
                sources.folder.exerciseFolder(summary.id) + "/exercise.json",
                at: sources.place("level", of: summary.id),
                found: "\(summary.level), behind \(before.id.name) with \(before.level)",
                expected: "at least \(before.level), or an earlier place in its topic"))
    }
}
