import Catalog
import Checks
import Glibc
import Practice
import Presentation
import System

/// Sentences on what a live session has done.
enum SessionWording {
    /// How a program that was run by hand has ended.
    static func handRun(_ end: HandRun.Ending) -> String {
        guard case .record(let record) = end else { return "Stopped." }
        if record.reachedLimit == .cpu {
            return "Stopped: it had computed for as long as it may. Does a loop never end?"
        }
        if record.reachedLimit == .output { return "Stopped: it wrote more than it may. Does a loop print for ever?" }
        switch record.termination {
        case .exited(0): return "It ended."
        case .exited(let status): return "It ended with exit status \(status)."
        default: return RunWords.ending(record.termination) ?? "It ended."
        }
    }

    /// That an answer is a text, so that it cannot be tried by hand.
    static func nothingToRun(_ files: [String], isWatching: Bool) -> String {
        let (what, it) = files.count == 1 ? ("\(files[0]) is a text", "it") : ("These files are texts", "them")
        return "\(what), so there is nothing to try by hand. \(isWatching ? "Save \(it)" : "r checks \(it)")"
            + (isWatching ? ", and the answer is checked." : ".")
    }

    /// What placement has found.
    static func placed(_ start: StartChosen, _ catalog: ExerciseCatalog) -> String {
        guard let place = start.place.flatMap(catalog.place) else {
            return "Placement is done: all that was asked is known. n goes on."
        }
        return "Placement is done: new exercises come from \(catalog.title(of: place)). n goes on."
    }

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

    // MARK: - The editor

    static func editor(_ fault: EditorCommand.Fault) -> String {
        switch fault {
        case .noneNamed: "No editor is named. Leave with q and type: export EDITOR=nano"
        case .openQuote(let variable):
            "A quote in \(variable) has no end. Leave with q and mend it, as in: export \(variable)='code --wait'"
        }
    }

    /// That an editor could not be started.
    static func notStarted(_ command: EditorCommand, _ error: Int32) -> String {
        let program = command.words[0]
        let what =
            error == ENOENT
            ? "There is no program \(program)" : "\(program) cannot be started (\(Wording.reason(error)))"
        let named = command.variable.map { ", which \($0) names" } ?? ""
        return "\(what)\(named). \(another(command))"
    }

    /// That an editor has ended otherwise than well.
    static func editorFailed(_ command: EditorCommand, _ end: Termination) -> String {
        let how =
            switch end {
            case .exited(let status): "ended with exit status \(status)"
            case .signaled(let signal): "was ended by signal \(signal)"
            case .unknown: "ended, nobody knows how"
            }
        return "\(command.name) \(how). If your text is not saved, e tries again. \(another(command))"
    }

    private static func another(_ command: EditorCommand) -> String {
        "For another editor leave with q and type: export \(command.variable ?? "EDITOR")=nano"
    }
}
