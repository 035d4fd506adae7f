import Catalog
import Checks
import Grading

/// What the rules of traps may look at: an answer, and what became of it.
struct Evidence {
    let exercise: Exercise
    let submission: Submission
    let verdict: Verdict

    var failing: [CaseVerdict] { verdict.failing }

    /// The types of the exceptions that failing cases ended with.
    let exceptionTypes: Set<String>
    private let text: String

    init(exercise: Exercise, submission: Submission, verdict: Verdict) {
        self.exercise = exercise
        self.submission = submission
        self.verdict = verdict
        exceptionTypes = Set(verdict.failing.compactMap { $0.exception?.type })
        text = exercise.files.filter { $0.hasSuffix(".py") }.compactMap { submission.files[$0] }
            .map { String(decoding: $0, as: UTF8.self) }.joined()
    }

    func mentions(_ word: String) -> Bool { text.contains(word) }

    /// Whether the program was stopped since it went on and on.
    var isEndless: Bool { [.timeLimit, .outputLimit, .memoryLimit].contains(verdict.kind) }

    /// In bytes, of a text that rules look at: each goes through it letter by letter, whatever is in it.
    static let longestText = 1 << 15

    /// What was expected and what came instead, for everything that differs in a case; nothing where that cannot be
    /// put beside each other, as after an exception, or is longer than anybody would look at.
    static func differences(_ entry: CaseVerdict) -> [Contrast]? {
        guard entry.kind == .wrongAnswer, !entry.mismatches.isEmpty else { return nil }
        let contrasts = entry.mismatches.compactMap(\.contrast)
        let areShort = contrasts.allSatisfy { max($0.expected.utf8.count, $0.actual.utf8.count) <= longestText }
        return areShort && contrasts.count == entry.mismatches.count ? contrasts : nil
    }
}
