/// What can be said of an answer. The order of the cases is the one order of precedence, worst first.
package enum VerdictKind: String, Sendable, CaseIterable, Comparable {
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

    /// What it says of a program, after "N of M cases …".
    package var meaning: String {
        switch self {
        case .missingFile: "a file is missing"
        case .syntaxError: "Python cannot read the program"
        case .ruleBroken: "a rule of the exercise is broken"
        case .refused: "the sandbox stopped the program"
        case .memoryLimit: "the program asked for too much memory"
        case .outputLimit: "the program wrote too much"
        case .timeLimit: "the program took too long"
        case .runtimeError: "the program ended with an error"
        case .wrongAnswer: "the answer is not what is asked for"
        case .accepted: "accepted"
        }
    }

    /// Whether the left one is worse.
    package static func < (left: VerdictKind, right: VerdictKind) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int { Self.allCases.firstIndex(of: self)! }
}
