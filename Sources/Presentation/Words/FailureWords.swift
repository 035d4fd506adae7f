import Catalog
import Checks
import Coach
import Grading
import Page
import Practice
import Sandbox
import System

extension SystemFault: WordedFailure {
    package var words: (message: String, code: ExitCode) {
        switch cause {
        case .errno(let number):
            ("\(what) could not be made, read or written (\(Wording.reason(number))).", .unavailable)
        case .notAFile: ("\(what) is not an ordinary file.", .usage)
        case .tooLarge(let bytes, let most):
            ("\(what) has \(ByteCount.words(bytes)), and may have at most \(ByteCount.words(most)).", .usage)
        case .link, .ownedByAnother: ("\(what): \(Wording.reason(cause)).", .unavailable)
        }
    }
}

extension RunningChildren.Ended: WordedFailure {
    package var words: (message: String, code: ExitCode) {
        ("everything was being ended, so nothing more was begun.", .unavailable)
    }
}

extension OutputFault: WordedFailure {
    package var words: (message: String, code: ExitCode) {
        ("the output could not be written (\(Wording.reason(errno))).", .unavailable)
    }
}

extension Findings: WordedFailure {
    package var words: (message: String, code: ExitCode) { (Wording.findings(self), .internalFault) }
}

extension ServiceFault: WordedFailure {
    package var words: (message: String, code: ExitCode) {
        // What a service has printed is as little to be trusted as any program's output.
        (VisibleText.lines(of: sentence), .internalFault)
    }
}

extension ToolFault: WordedFailure {
    package var words: (message: String, code: ExitCode) { (VisibleText.lines(of: sentence), .internalFault) }
}

extension CasesSkipped: WordedFailure {
    package var words: (message: String, code: ExitCode) { (Wording.skipped(self), .unavailable) }
}

extension NothingJudged: WordedFailure {
    package var words: (message: String, code: ExitCode) {
        (
            "no case of \(exercise) was judged, so nothing is said of the answer. Type the same command again; if it stays "
                + "so, please report it.",
            .internalFault
        )
    }
}

extension SyntaxUnknown: WordedFailure {
    package var words: (message: String, code: ExitCode) {
        (
            "what is in your files could not be read, so nothing is said of the answer. This is a fault of Reprise; "
                + "please report it, with the files.",
            .internalFault
        )
    }
}

extension SubmissionFault: WordedFailure {
    package var words: (message: String, code: ExitCode) { (Wording.submission(self), .usage) }
}

extension PackageStore.Fault: WordedFailure {
    package var words: (message: String, code: ExitCode) {
        if case .unusable = self { return (Wording.packages(self), .internalFault) }
        return (Wording.packages(self), .unavailable)
    }
}

extension LimitSettings.Unusable: WordedFailure {
    package var words: (message: String, code: ExitCode) {
        let faults = findings.all.map { finding in
            Wording.finding(finding)
                + (finding.place.keyPath == nil ? "" : finding.place.line.map { " (line \($0))" } ?? "")
        }
        return (
            "your own limits cannot be used: \(faults.joined(separator: "; ")). Mend that file, or remove it.", .usage
        )
    }
}

extension SandboxFault: WordedFailure {
    package var words: (message: String, code: ExitCode) { (Wording.sandbox(self), .unavailable) }
}

extension Journal.Fault: WordedFailure {
    package var words: (message: String, code: ExitCode) { (Wording.journal(self), .unavailable) }
}

extension Workspace.Fault: WordedFailure {
    package var words: (message: String, code: ExitCode) {
        (Wording.workspace(self), .unavailable)
    }
}

extension StageNotOpen: WordedFailure {
    package var words: (message: String, code: ExitCode) { (Wording.stageNotOpen(self), .usage) }
}
