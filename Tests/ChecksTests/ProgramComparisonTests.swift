import TestSupport
import Testing

@testable import Checks
@testable import Sandbox

/// What can be expected of a program besides its standard output, and what comes of it.
@Suite struct ProgramComparisonTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var what: String
        var expected: @Sendable (inout ProgramRun) -> Void
        var record: RunRecord
        /// The kinds of what differs; none where it is accepted.
        var differs: [String]
        var kind: VerdictKind

        init(
            _ what: String, _ record: RunRecord, _ differs: [String], _ kind: VerdictKind? = nil,
            expecting expected: @escaping @Sendable (inout ProgramRun) -> Void
        ) {
            self.what = what
            self.expected = expected
            self.record = record
            self.differs = differs
            self.kind = kind ?? (differs.isEmpty ? .accepted : .wrongAnswer)
        }

        var testDescription: String { what }
    }

    @Sendable private static func errors(_ run: inout ProgramRun) {
        run.expected.errors = Array("no such file\n".utf8)
        run.expected.end = .exit(1)
    }

    @Sendable private static func terminated(_ run: inout ProgramRun) { run.expected.end = .signal(15) }

    @Sendable private static func traceback(_ run: inout ProgramRun) {
        run.expected.errors = Array("(?s).*KeyError: 'a'\n".utf8)
        run.expected.end = .exit(1)
        run.comparisons.parts["stderr"] = .regex
    }

    @Sendable private static func threeSeconds(_ run: inout ProgramRun) {
        run.expected.elapsed = ElapsedTime(least: 3, most: 3.5)
    }

    private static func clocked(_ seconds: Double, wall: Double = 0.01, waited: Bool = false) -> RunRecord {
        var record = Sample.record(wallMicroseconds: Int(wall * 1e6))
        record.clock = RunRecord.VirtualClock(microseconds: Int(seconds * 1e6), hasReallyWaited: waited)
        return record
    }

    private static let rows = [
        Row("errors, as expected", Sample.record(errors: "no such file\n", ended: .exited(1)), [], expecting: errors),
        Row("other errors", Sample.record(errors: "oh\n", ended: .exited(1)), ["error-output"], expecting: errors),
        Row("errors on the wrong stream", Sample.record(ended: .exited(1)), ["error-output"], expecting: errors),
        Row("errors and no status", Sample.record(errors: "no such file\n"), ["exit-status"], expecting: errors),
        Row("an exception instead", Sample.raised("KeyError: 'a'"), ["error-output"], .runtimeError, expecting: errors),
        Row("an exception that is expected", Sample.raised("KeyError: 'a'"), [], expecting: traceback),
        Row("another one", Sample.raised("KeyError: 'b'"), ["error-output"], .runtimeError, expecting: traceback),
        Row("a signal, as expected", Sample.record(ended: .signaled(15)), [], expecting: terminated),
        Row("another signal", Sample.record(ended: .signaled(9)), ["signal"], expecting: terminated),
        Row("no signal", Sample.record(), ["signal"], expecting: terminated),
        Row(
            "a forbidden call", Sample.record(ended: .signaled(31)), ["signal"], .refused, expecting: terminated),
        Row(
            "a limit and the signal", Sample.record(ended: .signaled(15), limit: .wall), [], .timeLimit,
            expecting: terminated),
        Row("nothing said of the output", Sample.record("anything\n"), []) { $0.expected.output = nil },
        Row("time, as expected", clocked(3.2), [], expecting: threeSeconds),
        Row("too much time", clocked(6), ["elapsed"], expecting: threeSeconds),
        Row("too little", clocked(0), ["elapsed"], expecting: threeSeconds),
        Row("slept elsewhere", clocked(3.2, wall: 2), ["elapsed"], expecting: threeSeconds),
        Row("a busy machine", clocked(3.2, wall: 0.3), [], expecting: threeSeconds),
        Row("really waited, as the clock says", clocked(3.2, wall: 3.2, waited: true), [], expecting: threeSeconds),
    ]

    @Test(arguments: rows) func compares(_ row: Row) {
        var check = Sample.program()
        row.expected(&check.runs[0])
        let verdict = check.judge([row.record], of: Sample.answer, under: Sample.profile)
        #expect(verdict.mismatches.map(\.kind.rawValue) == row.differs)
        #expect(verdict.kind == row.kind)
    }

    /// The first of several runs that is not as expected is what is said of all; one that was not begun is not passed.
    @Test func severalRuns() {
        let one = Sample.program().runs[0]
        let check = ProgramCheck(name: "case", runs: [one, one])
        func judge(_ first: RunRecord, _ then: [RunRecord]) -> CaseVerdict {
            var record = first
            record.then = then
            return check.judge([record], of: Sample.answer, under: Sample.profile)
        }
        #expect(judge(Sample.record(), [Sample.record()]).kind == .accepted)
        #expect(judge(Sample.record(), [Sample.raised("KeyError: 'a'")]).exception?.type == "KeyError")
        #expect(judge(Sample.record("no\n"), [Sample.raised("KeyError: 'a'")]).kind == .wrongAnswer)
        #expect(judge(Sample.record(ended: .signaled(9), limit: .wall), []).kind == .timeLimit)
        #expect(judge(Sample.record(), []).kind == .refused)
    }
}
