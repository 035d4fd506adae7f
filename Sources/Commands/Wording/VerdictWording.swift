import Catalog
import Grading
import Sandbox

/// Words for verdicts.
extension Wording {
    /// What a verdict says, after "N of M cases …".
    static func meaning(_ kind: VerdictKind) -> String {
        switch kind {
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

    static func limit(_ limit: ReachedLimit) -> String {
        switch limit {
        case .wallSeconds(let seconds):
            "It was still running after \(seconds) seconds, the time limit. Does it wait for something that never comes?"
        case .cpuSeconds(let seconds):
            "It had computed for \(seconds) seconds, the processor limit. Does a loop never end?"
        case .memoryMiB(let size):
            "It needed more than \(size) MiB, the memory limit. Does something grow without end?"
        case .outputKiB(let size):
            "It wrote more than \(size) KiB, the output limit. Does a loop print for ever?"
        case .fileKiB(let size): "It wrote more than \(size) KiB to a file, the limit for one file."
        case .diskKiB(let size): "Its files filled \(size) KiB, the limit for all files together."
        case .files(let count): "It made more than \(count) files, the limit."
        case .openFiles(let count):
            "It had more than \(count) files open at once, the limit. Close them, best with `with`."
        case .threads(let count): "It started more than \(count) threads, the limit."
        }
    }

    /// The name and value of a limit, for programs.
    static func limitFields(_ limit: ReachedLimit) -> (name: String, value: Int) {
        switch limit {
        case .wallSeconds(let value): ("wall-seconds", value)
        case .cpuSeconds(let value): ("cpu-seconds", value)
        case .memoryMiB(let value): ("memory-mib", value)
        case .outputKiB(let value): ("output-kib", value)
        case .fileKiB(let value): ("file-kib", value)
        case .diskKiB(let value): ("disk-kib", value)
        case .files(let value): ("files", value)
        case .openFiles(let value): ("open-files", value)
        case .threads(let value): ("threads", value)
        }
    }

    static func left(_ file: RunRecord.LeftFile, name: String) -> String? {
        switch file {
        case .content: nil
        case .missing: "There is no file \(name) afterwards."
        case .notAFile: "\(name) is not an ordinary file afterwards."
        case .tooLarge(let bytes): "\(name) has \(size(bytes)) afterwards, far more than is asked for."
        }
    }

    static func ending(_ termination: RunRecord.Termination) -> String? {
        switch termination {
        case .exited: nil
        case .signaled(let signal): "It was ended by signal \(signal)\(signalName(signal))."
        case .notStarted: "It was not started, since the service beside it was not ready."
        case .lost: "It brought the sandbox down with it, which no honest program does."
        }
    }

    private static func signalName(_ signal: Int) -> String {
        let names = [
            4: "illegal instruction", 6: "abort", 8: "arithmetic error", 9: "kill", 11: "segmentation fault",
            15: "terminate", 31: "a forbidden system call",
        ]
        return names[signal].map { ", \($0)" } ?? ""
    }

    static func proof(_ fault: ProofFault) -> String {
        switch fault {
        case .solutionFails(let verdict): "the solution fails \"\(verdict.name)\": \(meaning(verdict.kind))"
        case .starterPasses: "the starter passes every case; it must leave something to do"
        case .emptyAnswerPasses(let program): "\(program) passes every case; the cases ask for nothing"
        case .mistakeVerdict(let mistake, let declared, let found):
            "mistake \(mistake): declared \(declared.rawValue), found \(found.rawValue)"
        case .mistakeCases(let mistake, let declared, let found):
            "mistake \(mistake): declared to fail \(list(declared)), fails \(list(found))"
        case .mistakesAlike(let first, let second):
            "mistakes \(first) and \(second) behave alike on every case, so only one could ever be diagnosed"
        }
    }

    private static func list(_ names: [String]) -> String {
        names.isEmpty ? "nothing" : names.map { "\"\($0)\"" }.joined(separator: ", ")
    }
}
