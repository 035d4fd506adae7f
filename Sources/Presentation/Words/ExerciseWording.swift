import Catalog

/// Sentences on what an exercise is, and asks for.
extension Wording {
    /// Below its statement: how hard it is, what is asked for, how long it takes, and what for.
    package static func facts(of exercise: Exercise, in catalog: ExerciseCatalog) -> String {
        let kind = exercise.kind == .write ? "" : " (\(exercise.kind.rawValue))"
        let concepts = concepts(of: exercise, in: catalog)
        return "Level \(exercise.level)\(kind), about \(minutes(exercise.minutes)). It practises: \(concepts)."
    }

    /// What an exercise practises; titles of concepts have commas of their own.
    package static func concepts(of exercise: Exercise, in catalog: ExerciseCatalog) -> String {
        exercise.concepts.map(catalog.concept).joined(separator: "; ")
    }

    /// For a rebuild of an exercise that is begun with given lines: its text speaks of them, and the file is empty.
    package static func rebuildOfGivenLines(_ exercise: Exercise) -> String? {
        let speaksOfLines = [.fix, .complete, .refactor, .speed].contains(exercise.kind)
        guard speaksOfLines, exercise.continues == nil else { return nil }
        return "The lines that the text calls given, or asks you to change, are yours to write as well."
    }
}
