import Catalog
import Checks
import Grading

/// Answers that nobody has begun: they are said to be none, and are no attempts.
extension Coaching {
    /// Whether an answer is still what is handed out: the starter or, in a rebuild, the empty files; in a stage what the one
    /// before has left. How lines end, and what ends the last one, makes no difference.
    package func isUntouched(_ submission: Submission, of exercise: Exercise) -> Bool {
        guard submission.missingFiles(of: exercise).isEmpty else { return false }
        let answer = submission.files.mapValues(Self.plain)
        return beginnings(of: exercise).contains { $0.mapValues(Self.plain) == answer }
    }

    /// What may have been handed out. Whoever grades the answers of others has not solved the stage before; and where none
    /// can be read, nothing is untouched.
    private func beginnings(of exercise: Exercise) -> [AnswerFiles] {
        let own = try? startingFiles(exercise, isClosedBook: isClosedBook(exercise.id))
        return [own, try? folder.startingFiles(of: exercise)].compactMap { $0 }
    }

    private static func plain(_ content: [UInt8]) -> ArraySlice<UInt8> {
        let text = CatalogText.withPlainLineEnds(content)
        let last = text.lastIndex { $0 != UInt8(ascii: "\n") }
        return text.prefix(last.map { $0 + 1 } ?? 0)
    }
}
