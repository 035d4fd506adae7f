import Catalog
import Sandbox

/// Judges one case: what happened against what was expected.
struct CaseJudge {
    let exercise: Exercise
    let profile: SandboxProfile

    func judge(_ entry: ExerciseCase, _ record: RunRecord) -> CaseVerdict {
        var verdict = CaseVerdict(
            name: entry.name, kind: .accepted, mismatches: [], exception: nil, limit: nil,
            termination: record.termination, standardOutput: record.standardOutput,
            standardError: record.standardError, serviceLog: record.serviceLog,
            wallMicroseconds: record.wallMicroseconds)
        switch entry.kind {
        case .program(let program):
            verdict.mismatches = mismatches(program, record)
            if record.termination == .exited(1) { verdict.exception = parser(record).parse(record.standardError) }
        case .session(let session):
            (verdict.mismatches, verdict.exception) = SessionJudge(parser: parser(record)).judge(session, record)
        }
        verdict.limit = limit(record, verdict.exception)
        verdict.kind = kind(verdict, record)
        return verdict
    }

    private func parser(_ record: RunRecord) -> TracebackParser {
        TracebackParser(workFolder: record.workFolder, learnerFiles: exercise.files)
    }

    private func mismatches(_ program: ProgramCase, _ record: RunRecord) -> [Mismatch] {
        var mismatches: [Mismatch] = []
        if !program.comparison.accepts(record.standardOutput, expected: program.expectedOutput) {
            mismatches.append(.output(expected: program.expectedOutput, actual: record.standardOutput))
        }
        if case .exited(let status) = record.termination, status != program.expectedExit {
            mismatches.append(.exitStatus(expected: program.expectedExit, actual: status))
        }
        for (name, expected) in program.expectedFiles.sorted(by: { $0.key < $1.key }) {
            let actual = record.files[name] ?? .missing
            if case .content(let content) = actual, program.comparison.accepts(content, expected: expected) { continue }
            mismatches.append(.file(name: name, expected: expected, actual: actual))
        }
        return mismatches
    }

    /// The kinds in the order in which one explains the other: a limit ends a program in many ways.
    private func kind(_ verdict: CaseVerdict, _ record: RunRecord) -> VerdictKind {
        switch verdict.limit {
        case .wallSeconds, .cpuSeconds: return .timeLimit
        case .memoryMiB: return .memoryLimit
        case .outputKiB, .fileKiB, .diskKiB, .files: return .outputLimit
        case .openFiles, .threads: return .refused
        case nil: break
        }
        switch record.termination {
        case .lost, .notStarted: return .refused
        case .signaled(let signal): return signal == Self.badSystemCall ? .refused : .runtimeError
        case .exited: break
        }
        if let exception = verdict.exception {
            if exception.isSyntaxError { return .syntaxError }
            return Self.isRefusal(exception) ? .refused : .runtimeError
        }
        return verdict.mismatches.isEmpty ? .accepted : .wrongAnswer
    }

    private static let badSystemCall = 31

    /// The kernel answers EPERM to what seccomp denies; ordinary file faults are EACCES or ENOENT.
    private static func isRefusal(_ exception: PythonException) -> Bool {
        exception.type == "PermissionError" && exception.message.hasPrefix("[Errno 1]")
    }

    private func limit(_ record: RunRecord, _ exception: PythonException?) -> ReachedLimit? {
        let limits = profile.limits
        switch record.reachedLimit {
        case .wall: return .wallSeconds(limits.wallSeconds)
        case .cpu: return .cpuSeconds(limits.cpuSeconds)
        case .output: return .outputKiB(limits.outputKiB)
        case nil: break
        }
        guard let exception else { return nil }
        switch (exception.type, exception.message) {
        case ("MemoryError", _): return .memoryMiB(limits.memoryMiB)
        case ("OSError", let message) where message.hasPrefix("[Errno 27]"): return .fileKiB(limits.fileKiB)
        case ("OSError", let message) where message.hasPrefix("[Errno 28]"): return .diskKiB(limits.diskKiB)
        case ("OSError", let message) where message.hasPrefix("[Errno 24]"): return .openFiles(limits.openFiles)
        case ("RuntimeError", "can't start new thread"): return .threads(limits.threads)
        default: return nil
        }
    }
}
