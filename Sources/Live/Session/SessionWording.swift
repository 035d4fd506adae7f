import Checks
import Practice
import Presentation

/// Sentences on what a live session has done.
enum SessionWording {
    /// How a program that was run by hand has ended.
    static func handRun(_ end: HandRun.Ending) -> String {
        guard case .record(let record) = end else { return "Stopped." }
        if record.reachedLimit == .cpu {
            return "Stopped: it had computed for as long as it may. Does a loop never end?"
        }
        switch record.termination {
        case .exited(0): return "It ended."
        case .exited(let status): return "It ended with exit status \(status)."
        default: return RunWords.ending(record.termination) ?? "It ended."
        }
    }

    static let nothingToRun =
        "There is nothing to run here: your answer is a text. Save it, and it is looked at."

    /// That an entry is kept for later.
    static func notRecorded(_ error: any Error) -> String {
        let why =
            switch error {
            case let fault as Journal.Fault: "\(fault.path): \(Wording.reason(fault.cause))"
            case let fault as Workspace.Fault: "\(fault.path): \(Wording.reason(fault.cause))"
            default: "\(error)"
            }
        return "Not in the journal yet (\(why)). It is kept here and written as soon as that is mended."
    }
}
