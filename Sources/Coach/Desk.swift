import Catalog
import Practice

/// The exercise at hand, with all that is shown of it.
package struct Desk: Sendable {
    package var exercise: Exercise
    package var statement: String
    package var hints: [String]
    /// The exercise's folder in the workspace.
    package var folder: String
    package var mode: Attempt.Mode
    /// The names of the files that were put there just now.
    package var added: [String]
    /// Where the earlier answer was put, when a rebuild has just begun.
    package var archive: String?
    /// What it has begun with, where it is a stage.
    package var beginning: StageBeginning?
    /// The exercises that come first and are not accepted yet.
    package var comesAfter: [ExerciseID] = []

    package init(
        exercise: Exercise, statement: String, hints: [String], folder: String, mode: Attempt.Mode,
        added: [String] = [], archive: String? = nil
    ) {
        self.exercise = exercise
        self.statement = statement
        self.hints = hints
        self.folder = folder
        self.mode = mode
        self.added = added
        self.archive = archive
    }

    package var id: ExerciseID { exercise.id }
    package var isClosedBook: Bool { mode != .solve }

    /// The learner's files, absolute.
    package var paths: [String] { exercise.files.map { folder + "/" + $0 } }
}
