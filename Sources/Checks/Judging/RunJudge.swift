import Sandbox

/// What a run comes to, whatever kind of check it was for: which limit it reached, and the kind of verdict.
package struct RunJudge {
    package let record: RunRecord
    package let profile: SandboxProfile

    package init(_ record: RunRecord, under profile: SandboxProfile) {
        self.record = record
        self.profile = profile
    }

    /// Sets the limit and the kind of a verdict whose exception and mismatches are known.
    ///
    /// A run that ended badly without an exception that can be read is judged by its mismatches alone: a kind that
    /// wants a good end says so with a mismatch of the exit status.
    ///
    /// - Parameters:
    ///   - mismatch: what the verdict is where something was not as expected and nothing worse happened.
    ///   - endsBySignal: whether a signal is how it is to end, so that one is no crash.
    package func finish(
        _ verdict: inout CaseVerdict, unlike mismatch: VerdictKind = .wrongAnswer, endsBySignal: Bool = false
    ) {
        verdict.limit = limit(verdict.exception)
        verdict.kind = kind(verdict, unlike: mismatch, endsBySignal)
    }

    /// The kinds in the order in which one explains the other: a limit ends a program in many ways.
    private func kind(_ verdict: CaseVerdict, unlike mismatch: VerdictKind, _ endsBySignal: Bool) -> VerdictKind {
        if let limit = verdict.limit { return limit.verdict }
        switch record.termination {
        case .lost, .notStarted: return .refused
        case .signaled(Self.badSystemCall): return .refused
        case .signaled: if !endsBySignal { return .runtimeError }
        case .exited: break
        }
        if let exception = verdict.exception {
            if exception.isSyntaxError { return .syntaxError }
            return Self.isRefusal(exception) ? .refused : .runtimeError
        }
        return verdict.mismatches.isEmpty ? .accepted : mismatch
    }

    private static let badSystemCall = 31

    /// The kernel answers EPERM to what seccomp denies; ordinary file faults are EACCES or ENOENT.
    private static func isRefusal(_ exception: PythonException) -> Bool {
        exception.type == "PermissionError" && exception.message.hasPrefix("[Errno 1]")
    }

    private func limit(_ exception: PythonException?) -> ReachedLimit? {
        let limits = profile.limits
        switch record.reachedLimit {
        case .wall: return .wallSeconds(limits.wallSeconds)
        case .cpu: return .cpuSeconds(limits.cpuSeconds)
        case .output: return .outputKiB(limits.outputKiB)
        case .memory: return .memoryMiB(limits.memoryMiB)
        case .threads: return .threads(limits.threads)
        case .disk: return .diskKiB(limits.diskKiB)
        case .files: return .files(limits.files)
        case nil: break
        }
        guard let exception else { return ranOutWhileTelling ? .memoryMiB(limits.memoryMiB) : nil }
        switch (exception.type, exception.message) {
        case ("MemoryError", _): return .memoryMiB(limits.memoryMiB)
        case ("OSError", let message) where message.hasPrefix("[Errno 27]"): return .fileKiB(limits.fileKiB)
        case ("OSError", let message) where message.hasPrefix("[Errno 28]"): return .diskKiB(limits.diskKiB)
        case ("OSError", let message) where message.hasPrefix("[Errno 24]"): return .openFiles(limits.openFiles)
        case ("RuntimeError", "can't start new thread"): return .threads(limits.threads)
        default: return nil
        }
    }

    /// Whether Python had not even the memory left to print the traceback of its MemoryError: what it tells then of the
    /// object that it could not print is no traceback. Seen of CPython 3.13 (`_PyObject_Dump`, `PyErr_Display`).
    private var ranOutWhileTelling: Bool {
        guard record.termination == .exited(1) else { return false }
        let end = String(decoding: record.standardError.suffix(1024), as: UTF8.self)
        return end.hasSuffix("\nlost sys.stderr\n") && end.contains("\nobject type name: MemoryError\n")
    }
}
