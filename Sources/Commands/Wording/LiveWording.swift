import Catalog
import FoundationEssentials
import Glibc
import Practice

/// Words of the live session that more than one place says.
extension Wording {
    /// What the learner is asked before something is put away.
    static func question(_ prompt: LiveModel.Prompt, _ model: LiveModel) -> String {
        switch prompt {
        case .reset: "Put \(model.startingPoint) back? What you have is kept. (y/n)"
        case .giveUp:
            "Give up and see the solution? The journal notes it"
                + (model.desk?.isClosedBook == true ? ", and it goes back to the first rung. (y/n)" : ". (y/n)")
        case .rebuild(_, let title): "Rebuild \(title) from an empty file? Your answer is kept. (y/n)"
        case .note: "What was missing?"
        }
    }

    /// How a program that was run by hand has ended.
    static func handRun(_ end: HandRun.Ending) -> String {
        guard case .record(let record) = end else { return "Stopped." }
        if record.reachedLimit == .cpu {
            return "Stopped: it had computed for as long as it may. Does a loop never end?"
        }
        switch record.termination {
        case .exited(0): return "It ended."
        case .exited(let status): return "It ended with exit status \(status)."
        default: return ending(record.termination) ?? "It ended."
        }
    }

    /// That an entry is kept for later.
    static func notRecorded(_ error: any Error) -> String {
        let why =
            switch error {
            case let fault as Journal.Fault: "\(fault.path): \(reason(fault.errno))"
            case let fault as Workspace.Fault: "\(fault.path): \(reason(fault.errno))"
            default: "\(error)"
            }
        return "Not in the journal yet (\(why)). It is kept here and written as soon as that is mended."
    }

    static func minutes(_ count: Int) -> String { count == 1 ? "1 minute" : "\(count) minutes" }

    /// How the time that was worked compares with the author's.
    static func comparedWithPar(seconds: Int, par: Int, mode: Attempt.Mode) -> String {
        let spent = seconds < 60 ? "\(seconds) seconds" : minutes((seconds + 30) / 60)
        if mode == .solve { return "You worked \(spent); the par time of a rebuild is \(minutes(par))." }
        return seconds <= par * 60
            ? "You took \(spent), within the par time of \(minutes(par))."
            : "You took \(spent); the par time is \(minutes(par))."
    }

    /// A day as seen from another moment: `tomorrow`, `in 7 days, on Tue 1 Dec`.
    static func day(_ date: Date, seenFrom now: Date) -> String {
        let days = Int((date.timeIntervalSince(now) / 86_400).rounded())
        switch days {
        case ...0: return "today"
        case 1: return "tomorrow"
        default: return "in \(days) days, on \(shortDate(date))"
        }
    }

    /// In local time, as `Tue 1 Dec`.
    static func shortDate(_ date: Date) -> String {
        var seconds = time_t(date.timeIntervalSince1970)
        var parts = tm()
        localtime_r(&seconds, &parts)
        let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        return "\(days[Int(parts.tm_wday)]) \(parts.tm_mday) \(months[Int(parts.tm_mon)])"
    }

    // MARK: - Commands

    static func closedBook(_ id: ExerciseID) -> String {
        "\(id) is being built again, with the book closed: no hints. To give up, type: reprise solution \(id) --give-up"
    }

    static func solutionClosed(_ id: ExerciseID) -> String {
        "the solution of \(id) opens once your answer is accepted. To give up and see it now, type: reprise solution \(id) --give-up"
    }

    static func resetNeedsYes(_ id: ExerciseID) -> String {
        "there is nobody to ask. Type: reprise reset \(id) --yes"
    }

    static func notAcceptedYet(_ id: ExerciseID) -> String {
        "\(id) is not accepted yet; it can be built again once it is. Type: reprise show \(id)"
    }

    static func rebuildUnderWay(_ id: ExerciseID) -> String {
        "\(id) is being built again already. Type: reprise grade \(id)"
    }

    static let nothingDue = "nothing is due. Name the exercise to build again: reprise rebuild ID"
}
