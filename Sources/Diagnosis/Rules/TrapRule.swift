import Checks

/// A general trap that is undone by a small change to the program, and how that is found out.
///
/// The change is made to the program's tree by a function in Python, which `surgery.py` calls inside the sandbox. That
/// it mends the answer is then not guessed: the changed program is run.
struct TrapRule: Sendable {
    enum Proof: Sendable {
        /// All cases must pass: the change is one that might also help by chance.
        case wholeAnswer
        /// Half of the failing cases must pass, and none that passed may fail: nobody writes this on purpose.
        case improvement
        /// The changed program makes seen what happens in the failing cases, by ending in this way.
        case observation(@Sendable (CaseVerdict) -> Cause.Proof?)
    }

    /// An id of `catalog.json`.
    var trap: String
    var proof: Proof
    /// Tried only where a failing case has ended with one of these; where it is empty, always.
    var exceptions: Set<String> = []
    /// Tried only where the program's text has one of these; where it is empty, always.
    var mentions: [String] = []
    /// Tried only where what has happened may come of this trap at all.
    var suits: (@Sendable (Evidence) -> Bool)?
    /// Tried only where a failing case has come to its end and given a wrong answer.
    var needsAnswer = false
    /// Whether it is tried on programs that were stopped since they went on and on.
    var endsEndless = false
    /// Whether its changes are so small, or so many, that one of them may bring an answer nearer by chance: it is no step
    /// towards a second fault unless it mends several cases by itself.
    var isWide = false
    /// A function `repairs(answer)` in Python; see `surgery.py`.
    var repairs: String

    func isPlausible(_ evidence: Evidence) -> Bool {
        if evidence.isEndless, !endsEndless { return false }
        if needsAnswer, !evidence.failing.contains(where: { $0.kind == .wrongAnswer }) { return false }
        if !exceptions.isEmpty, exceptions.isDisjoint(with: evidence.exceptionTypes) { return false }
        if let suits, !suits(evidence) { return false }
        return mentions.isEmpty || mentions.contains { evidence.mentions($0) }
    }
}
