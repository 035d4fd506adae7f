import Diagnosis

/// Words for what a cause rests on.
extension Wording {
    /// How a cause is known to hold; nothing where its text says so already.
    ///
    /// - Parameters:
    ///   - earlier: how many changes were made before this one.
    ///   - isLast: whether no further fault is named.
    package static func proof(_ proof: Cause.Proof, after earlier: Int = 0, isLast: Bool = true) -> String? {
        switch proof {
        case .sameBehaviour, .output: nil
        case .repair(let trial): "(Tried in the sandbox: \(outcome(trial, earlier, isLast)))"
        case .hiddenException(let exception): "(Tried in the sandbox: it hides \(exception))"
        case .endlessRounds(let count):
            "(Counted in the sandbox: it went round \(count) times, and nothing that its conditions look at changed.)"
        }
    }

    private static func outcome(_ trial: Cause.Trial, _ earlier: Int, _ isLast: Bool) -> String {
        let changed =
            switch earlier {
            case 0: "with this changed"
            case 1: "with both changed"
            default: "with all of these changed"
            }
        if trial.breaksRule {
            return "\(changed) in a way that this exercise rules out, the answer is right but for that. "
                + "Do the same in an allowed way."
        }
        if trial.passing == trial.cases {
            let whole = earlier == 0 ? ", and nothing else, " : ", "
            return changed + whole + "\(allPass(trial.cases))." + certainty(trial, earlier)
        }
        if trial.mended == 0 {
            return "by itself this mends none of the failing cases, only together with what follows."
        }
        let mended = "\(trial.mended) of the \(trial.failing) failing cases"
        if isLast {
            return "\(changed), \(mended) \(trial.mended == 1 ? "passes" : "pass"). There is more to mend."
                + certainty(trial, earlier)
        }
        return "this mends \(mended)."
    }

    /// One case alone may have passed for another reason.
    private static func certainty(_ trial: Cause.Trial, _ earlier: Int) -> String {
        guard trial.mended == 1 else { return "" }
        return earlier == 0
            ? " Only one case bears this out, so it may be something else."
            : " Only one case bears the last one out, so that may be something else."
    }

    /// The same for programs.
    package static func proofName(_ proof: Cause.Proof) -> String {
        switch proof {
        case .sameBehaviour: "same-behaviour"
        case .repair: "repair"
        case .output: "output"
        case .hiddenException: "hidden-exception"
        case .endlessRounds: "endless-rounds"
        }
    }
}
