import FoundationEssentials
import System

/// Grades that need not be found out again: so a run that was killed goes on where it was, and a second one takes no time.
///
/// Only what an answer itself has come to is kept, and never what this machine could not try.
package struct GradeCache: Sendable {
    private let files: KeyedFiles
    private let surroundings: String

    /// Grows whenever a grade says something else that the program's own change does not tell of.
    private static let format = "1"
    /// More than a few large classes.
    private static let usualMost = 20_000

    /// Nothing where the folder cannot be used.
    ///
    /// - Parameters:
    ///   - caches: Reprise's own folder among the user's caches.
    ///   - surroundings: whatever decides about all grades beside the exercise and the answer.
    package init?(caches: String, surroundings: [String]) {
        guard let files = KeyedFiles(caches: caches, name: "grades") else { return nil }
        self.files = files
        self.surroundings = SHA256.of(Fields.list([Self.format] + surroundings))
    }

    /// - Parameter exercise: a hash of all that decides about the exercise.
    package func key(exercise: String, answer: String) -> String {
        SHA256.of(Fields.list([surroundings, exercise, answer]))
    }

    package func read(_ key: String) -> ExerciseGrade? {
        files.read(key).flatMap { try? JSONDecoder().decode(ExerciseGrade.self, from: Data($0)) }
    }

    package func write(_ grade: ExerciseGrade, for key: String) {
        guard grade.verdict != nil, grade.skipped.isEmpty, let bytes = try? JSONEncoder().encode(grade) else { return }
        files.write(Array(bytes), for: key)
    }

    package func prune() { files.prune(to: Self.usualMost) }
}
