import TestSupport
import Testing

@testable import Checks
@testable import Sandbox

/// What happened to a whole program, and the verdict on it.
@Suite struct CaseJudgeTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var what: String
        var check: ProgramCheck
        var record: RunRecord
        var kind: VerdictKind
        var limit: ReachedLimit?
        var exception: String?

        init(
            _ what: String, for check: ProgramCheck = Sample.program(), _ record: RunRecord, _ kind: VerdictKind,
            limit: ReachedLimit? = nil, exception: String? = nil
        ) {
            self.what = what
            self.check = check
            self.record = record
            self.kind = kind
            self.limit = limit
            self.exception = exception
        }

        var testDescription: String { what }
    }

    private static let outcomes = [
        Row("the expected output", Sample.record(), .accepted),
        Row("words on standard error do no harm", Sample.record(errors: "working\n"), .accepted),
        Row("another output", Sample.record("no\n"), .wrongAnswer),
        Row("no output", Sample.record(""), .wrongAnswer),
        Row(
            "another output that the comparison accepts", for: Sample.program(comparison: .trailingSpace),
            Sample.record("yes"), .accepted),
        Row("the expected exit status", for: Sample.program(exit: 3), Sample.record(ended: .exited(3)), .accepted),
        Row(
            "exit status 1, as expected", for: Sample.program(exit: 1),
            Sample.record(errors: "bad input\n", ended: .exited(1)), .accepted),
        Row("another exit status", Sample.record(ended: .exited(2)), .wrongAnswer),
        Row("exit status 0 where another is expected", for: Sample.program(exit: 2), Sample.record(), .wrongAnswer),
        Row("a text given to exit", Sample.record(errors: "no such file\n", ended: .exited(1)), .wrongAnswer),
        Row("an exception", Sample.raised("KeyError: 'a'"), .runtimeError, exception: "KeyError"),
        Row(
            "an exception where exit status 1 is expected", for: Sample.program(exit: 1),
            Sample.raised("KeyError: 'a'"),
            .runtimeError, exception: "KeyError"),
        Row(
            "a traceback on standard error of a program that ended well",
            Sample.record(errors: Sample.traceback("KeyError: 'a'")), .accepted),
        Row("a syntax error", Sample.raised("SyntaxError: invalid syntax"), .syntaxError, exception: "SyntaxError"),
        Row("an indentation error", Sample.raised("IndentationError: x"), .syntaxError, exception: "IndentationError"),
        Row("a tab error", Sample.raised("TabError: x"), .syntaxError, exception: "TabError"),
        Row("a crash", Sample.record(ended: .signaled(11)), .runtimeError),
        Row("a forbidden system call", Sample.record(ended: .signaled(31)), .refused),
        Row("a session that was lost", Sample.record(ended: .lost), .refused),
        Row(
            "what the sandbox refuses", Sample.raised("PermissionError: [Errno 1] Operation not permitted"), .refused,
            exception: "PermissionError"),
        Row(
            "what the file system refuses", Sample.raised("PermissionError: [Errno 13] Permission denied: 'a'"),
            .runtimeError, exception: "PermissionError"),
    ]

    /// What CPython 3.13 leaves where it cannot print the traceback of an error.
    private static func lost(_ type: String, ended: RunRecord.Termination) -> RunRecord {
        let traceback = "Traceback (most recent call last):\n  File \"main.py\", line 3, in <module>\n"
        let object = "object address  : 0x7ff4\nobject refcount : 3\nobject type     : 0x7ff5\n"
        return Sample.record(
            "no\n",
            errors: traceback + object + "object type name: \(type)\nobject repr     : \(type)()\nlost sys.stderr\n",
            ended: ended)
    }

    private static let limits = [
        Row("wall", Sample.record(ended: .signaled(9), limit: .wall), .timeLimit, limit: .wallSeconds(5)),
        Row("cpu", Sample.record(ended: .signaled(24), limit: .cpu), .timeLimit, limit: .cpuSeconds(2)),
        Row("output", Sample.record(ended: .signaled(9), limit: .output), .outputLimit, limit: .outputKiB(1024)),
        Row("memory", Sample.raised("MemoryError"), .memoryLimit, limit: .memoryMiB(512), exception: "MemoryError"),
        Row(
            "no memory left for the traceback", lost("MemoryError", ended: .exited(1)), .memoryLimit,
            limit: .memoryMiB(512)),
        Row("the same of another error", lost("KeyError", ended: .exited(1)), .wrongAnswer),
        Row("words that look so, of a program that ended well", lost("MemoryError", ended: .exited(0)), .wrongAnswer),
        Row(
            "file", Sample.raised("OSError: [Errno 27] File too large"), .outputLimit, limit: .fileKiB(4096),
            exception: "OSError"),
        Row(
            "disk", Sample.raised("OSError: [Errno 28] No space left on device"), .outputLimit, limit: .diskKiB(16_384),
            exception: "OSError"),
        Row(
            "open files", Sample.raised("OSError: [Errno 24] Too many open files: 'a'"), .refused,
            limit: .openFiles(128), exception: "OSError"),
        Row(
            "threads", Sample.raised("RuntimeError: can't start new thread"), .refused, limit: .threads(32),
            exception: "RuntimeError"),
        Row("another OSError", Sample.raised("OSError: [Errno 2] No"), .runtimeError, exception: "OSError"),
        Row("another RuntimeError", Sample.raised("RuntimeError: can't"), .runtimeError, exception: "RuntimeError"),
        // The sandbox has seen the limit; whatever else the program shows comes of it, or is not worth a word.
        Row(
            "wall before wrong output", Sample.record("no\n", ended: .exited(0), limit: .wall), .timeLimit,
            limit: .wallSeconds(5)),
        Row(
            "output before an exit status", Sample.record(ended: .exited(3), limit: .output), .outputLimit,
            limit: .outputKiB(1024)),
        Row(
            "wall before a lost session", Sample.record(ended: .lost, limit: .wall), .timeLimit,
            limit: .wallSeconds(5)),
        Row(
            "cpu before memory",
            Sample.record(errors: Sample.traceback("MemoryError"), ended: .exited(1), limit: .cpu), .timeLimit,
            limit: .cpuSeconds(2), exception: "MemoryError"),
        Row(
            "memory before wrong output", Sample.raised("MemoryError", output: ""), .memoryLimit,
            limit: .memoryMiB(512), exception: "MemoryError"),
        Row("a limit before a right answer", Sample.record(limit: .wall), .timeLimit, limit: .wallSeconds(5)),
    ]

    @Test(arguments: outcomes + limits)
    func judges(_ row: Row) {
        let verdict = row.check.judge([row.record], of: Sample.answer, under: Sample.profile)
        #expect(verdict.kind == row.kind)
        #expect(verdict.limit == row.limit)
        #expect(verdict.exception?.type == row.exception)
        #expect(verdict.standardOutput == row.record.standardOutput)
        #expect(verdict.termination == row.record.termination)
        if row.kind == .accepted { #expect(verdict.mismatches == []) }
        if row.kind == .wrongAnswer { #expect(verdict.mismatches != []) }
    }

    @Test(
        arguments: [
            ([:], [.missing]), (["out.txt": .missing], [.missing]), (["out.txt": .notAFile], [.notAFile]),
            (["out.txt": .tooLarge(bytes: 1 << 30)], [.tooLarge(bytes: 1 << 30)]),
            (["out.txt": .content(Array("other\n".utf8))], [.content(Array("other\n".utf8))]),
            (["out.txt": .content(Array("kept \n".utf8))], []),
        ] as [([String: RunRecord.LeftFile], [RunRecord.LeftFile])])
    func judgesFilesThatAreLeft(_ files: [String: RunRecord.LeftFile], _ faults: [RunRecord.LeftFile]) {
        let entry = Sample.program(files: ["out.txt": "kept\n"], comparison: .trailingSpace)
        let verdict = entry.judge([Sample.record(files: files)], of: Sample.answer, under: Sample.profile)
        #expect(verdict.kind == (faults.isEmpty ? .accepted : .wrongAnswer))
        #expect(
            verdict.mismatches == faults.map { .file(name: "out.txt", expected: Array("kept\n".utf8), actual: $0) })
    }

    @Test func namesEverythingThatDiffers() {
        let entry = Sample.program(exit: 2, files: ["b": "2", "a": "1"])
        let record = Sample.record("no\n", files: ["a": .missing, "b": .content([])])
        let verdict = entry.judge([record], of: Sample.answer, under: Sample.profile)
        #expect(
            verdict.mismatches == [
                .output(expected: Array("yes\n".utf8), actual: Array("no\n".utf8)),
                .exitStatus(expected: 2, actual: 0),
                .file(name: "a", expected: Array("1".utf8), actual: .missing),
                .file(name: "b", expected: Array("2".utf8), actual: .content([])),
            ])
    }
}
