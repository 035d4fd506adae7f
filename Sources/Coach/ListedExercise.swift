import Catalog
import Practice

/// One exercise in the list, and how it stands.
package struct ListedExercise: Sendable, Equatable {
    package var id: ExerciseID
    package var title: String
    package var track: String
    package var topic: String
    package var level: Int
    package var minutes: Int
    /// Ids, and the words for them.
    package var concepts: [NamedTerm]
    package var standing: Progress.Standing
    package var isDue: Bool
    /// Whether it practises a concept that stands out as weak.
    package var isWeak: Bool
    /// Whether it cannot be read, so that nothing is known of it but its id.
    package var isBroken: Bool
    package var kind = ExerciseKind.write
    /// The exercises that come first and are not done yet.
    package var after: [ExerciseID] = []
    /// The least Python that it needs, where the one at hand is older.
    package var missingPython: PythonVersion?

    package init(
        id: ExerciseID, title: String, track: String, topic: String, level: Int, minutes: Int, concepts: [NamedTerm],
        standing: Progress.Standing, isDue: Bool, isWeak: Bool, isBroken: Bool = false
    ) {
        self.id = id
        self.title = title
        self.track = track
        self.topic = topic
        self.level = level
        self.minutes = minutes
        self.concepts = concepts
        self.standing = standing
        self.isDue = isDue
        self.isWeak = isWeak
        self.isBroken = isBroken
    }

    package var standingWord: String {
        if isBroken { return "broken" }
        switch standing {
        case .untouched: return "new"
        case .attempted: return "tried"
        case .known: return "known"
        case .accepted: return "accepted"
        }
    }

    /// All that there is to say of it, in words.
    package var marks: [String] { [standingWord] + furtherMarks }

    /// What there is to say beyond how it stands.
    package var furtherMarks: [String] {
        (isDue ? ["due"] : []) + (isWeak ? ["weak"] : []) + (after.isEmpty ? [] : ["later"])
            + (missingPython.map { ["needs Python \($0)"] } ?? [])
    }
}
