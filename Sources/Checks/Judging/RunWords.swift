import Sandbox

/// Sentences on how a run has ended.
package enum RunWords {
    static let refused =
        "The sandbox lets a program use its own folder and nothing else: no network, no other programs."

    /// - Parameter count: a number, as it is written.
    static func seconds(_ count: some CustomStringConvertible) -> String {
        count.description == "1" ? "1 second" : "\(count) seconds"
    }

    static func sentence(_ limit: ReachedLimit) -> String {
        switch limit {
        case .wallSeconds(let seconds):
            "It was still running after \(Self.seconds(seconds)), the time limit. Does it wait for something that never comes?"
        case .cpuSeconds(let seconds):
            "It had computed for \(Self.seconds(seconds)), the processor limit. Does a loop never end?"
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

    /// How a program has ended; nothing where it has ended of itself.
    package static func ending(_ termination: RunRecord.Termination) -> String? {
        switch termination {
        case .exited: nil
        case .signaled(let signal): "It was ended by signal \(signal)\(signalName(signal))."
        case .notStarted: "It was not started, since the service beside it was not ready."
        case .lost: "It brought the sandbox down with it, which no honest program does."
        }
    }

    /// How a program has ended that an exception did not end, with what its text tells of that.
    static func ending(_ termination: RunRecord.Termination, of answer: AnswerFiles) -> String? {
        guard let ending = ending(termination) else { return nil }
        guard case .signaled(let signal) = termination, [6, 11].contains(signal) else { return ending }
        if let recursion = DeepRecursion(in: answer) { return "\(ending) \(recursion.words)" }
        guard signal == 11 else { return ending }
        return
            "\(ending) The interpreter itself has fallen over, without an exception: that comes of code in C, as by `ctypes`, or of values inside each other too deep."
    }

    private static func signalName(_ signal: Int) -> String {
        let names = [
            4: "illegal instruction", 6: "abort", 8: "arithmetic error", 9: "kill", 11: "segmentation fault",
            15: "terminate", 31: "a forbidden system call",
        ]
        return names[signal].map { ", \($0)" } ?? ""
    }
}
