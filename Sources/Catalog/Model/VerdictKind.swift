/// What can be said of an answer. The order of the cases is the one order of precedence, worst first.
public enum VerdictKind: String, Sendable, CaseIterable, Comparable {
    case missingFile = "missing-file"
    case syntaxError = "syntax-error"
    case ruleBroken = "rule-broken"
    case refused = "refused"
    case memoryLimit = "memory-limit"
    case outputLimit = "output-limit"
    case timeLimit = "time-limit"
    case runtimeError = "runtime-error"
    case wrongAnswer = "wrong-answer"
    case accepted = "accepted"

    /// Whether the left one is worse.
    public static func < (left: VerdictKind, right: VerdictKind) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int { Self.allCases.firstIndex(of: self)! }
}
