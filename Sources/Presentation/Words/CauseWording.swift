import Diagnosis

/// Words for what a cause rests on.
extension Wording {
    /// How a cause is known to hold; nothing where its text says so already.
    package static func proof(_ proof: Cause.Proof) -> String? {
        switch proof {
        case .sameBehaviour, .output: nil
        case .repair(let passing, let cases):
            passing == cases
                ? "(Tried in the sandbox: with this undone, and nothing else, \(allPass(cases)).)"
                : "(Tried in the sandbox: with this undone, \(passing) of \(cases) cases pass. There is more to mend.)"
        case .hiddenException(let exception): "(Tried in the sandbox: it hides \(exception))"
        case .endlessRounds(let count):
            "(Counted in the sandbox: it went round \(count) times, and nothing that its conditions look at changed.)"
        }
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
