import Catalog
import Page

/// Exercises that are related name each other, and share a concept.
enum RelatedExercises: ExerciseRule {
    static let description = RuleDescription(
        "related", "One is offered in the place of the other, whichever of the two was solved.")

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        let (exercise, folder) = (sources.exercise, sources.folder)
        for (index, id) in exercise.related.enumerated() where id != exercise.id {
            // Of one that cannot be read its own faults tell.
            guard let other = folder.readExercise(id, in: sources.catalog, FindingCollector()) else { continue }
            let found: String
            if !other.related.contains(exercise.id) {
                found = "\(id), which does not name this one"
            } else if Set(other.concepts).isDisjoint(with: exercise.concepts) {
                found = "\(id), which has no concept of this one"
            } else {
                continue
            }
            findings.report(
                finding(
                    sources.home + "/exercise.json", at: sources.places.place("related[\(index)]"), found: found,
                    expected: "two exercises on one concept, each \"related\" to the other"))
        }
    }
}
