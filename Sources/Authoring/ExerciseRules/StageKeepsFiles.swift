import Catalog
import Page

/// A stage has all files of the stage before.
enum StageKeepsFiles: ExerciseRule {
    static let description = RuleDescription(
        "stage-files", "A learner goes on from their own answer, and must not lose a file of it.",
        canBeSwitched: false)

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        guard let earlier = sources.stageBefore else { return }
        let left = earlier.files.filter { !sources.exercise.files.contains($0) }
        if left.isEmpty { return }
        findings.report(
            finding(
                sources.home + "/exercise.json", at: .key("files"),
                found: "no \(left.joined(separator: ", ")), which \(earlier.id) has",
                expected: "all files of the stage before, and those that are new"))
    }
}

extension ExerciseSources {
    /// The exercise that this one continues; nothing where it has faults, which are told with it.
    var stageBefore: Exercise? {
        exercise.continues.flatMap { folder.readExercise($0, in: catalog, FindingCollector()) }
    }

    /// The files that lie in the starter: all, or in a stage those that it adds.
    var starterFiles: [String] {
        guard let earlier = stageBefore else { return exercise.files }
        return exercise.files.filter { !earlier.files.contains($0) }
    }
}
