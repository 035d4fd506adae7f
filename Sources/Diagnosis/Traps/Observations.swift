import Checks

extension TrapRule {
    /// The error that a too wide `except` has hidden, made seen by raising it again.
    ///
    /// Only kinds that no program expects of itself count; a file that is not there may well be what was meant.
    @Sendable static func hiddenException(_ entry: CaseVerdict) -> Cause.Proof? {
        guard let exception = entry.exception, ownErrors.contains(exception.type) else { return nil }
        return .hiddenException("\(exception.type): \(exception.message.prefix { $0 != "\n" })")
    }

    private static let ownErrors: Set<String> = [
        "NameError", "UnboundLocalError", "AttributeError", "TypeError", "IndexError", "KeyError", "ImportError",
        "ModuleNotFoundError", "RecursionError",
    ]

    /// The status that a loop ends the program with once nothing that its conditions look at has changed for long.
    @Sendable static func endlessRounds(_ entry: CaseVerdict) -> Cause.Proof? {
        entry.termination == .exited(97) ? .endlessRounds(2000) : nil
    }
}
