import Catalog
import FoundationEssentials
import Practice
import System

/// The exercise at hand, with all that is shown of it.
package struct Desk: Sendable {
    package var exercise: Exercise
    package var statement: String
    package var hints: HintLadder
    /// The exercise's folder in the workspace.
    package var folder: String
    package var mode: Attempt.Mode
    /// The names of the files that were put there just now.
    package var added: [String]
    /// The names of the files that lie beside them to be read and used, sorted.
    package var given: [String] = []
    /// Those of them that are otherwise in the workspace; grading uses them as they were given.
    package var changedGiven: [String] = []
    /// Whether a rebuild has just begun.
    package var hasJustBegun = false
    /// Whether an earlier answer was put away for a rebuild. Where that lies is not told, with the book closed.
    package var keepsEarlierAnswer = false
    /// When a rebuild was begun; nothing where that is not known.
    package var begun: Timestamp?
    /// What a rebuild has been given, as long as its end is still to be told.
    package var clock: RebuildClock?
    /// The exercise whose rebuild it stands for, being related to it.
    package var standsFor: ExerciseID?
    /// Whether the exercise is another than the one that was solved; only of a rebuild.
    package var hasChanged = false
    /// What it has begun with, where it is a stage.
    package var beginning: StageBeginning?
    /// The exercises that come first and are not accepted yet.
    package var comesAfter: [ExerciseID] = []
    /// The least Python that it needs, where the one at hand is older.
    package var missingPython: PythonVersion?

    package init(
        exercise: Exercise, statement: String, hints: HintLadder, folder: String, mode: Attempt.Mode,
        added: [String] = []
    ) {
        self.exercise = exercise
        self.statement = statement
        self.hints = hints
        self.folder = folder
        self.mode = mode
        self.added = added
    }

    package var id: ExerciseID { exercise.id }
    package var isClosedBook: Bool { mode != .solve }

    /// What an attempt is, at a moment: after its end the clock is out of it.
    package func mode(at date: Date) -> Attempt.Mode {
        mode == .timed && clock?.isOver(at: date) != false ? .rebuild : mode
    }

    /// The learner's files, absolute.
    package var paths: [String] { exercise.files.map { folder + "/" + $0 } }
}
