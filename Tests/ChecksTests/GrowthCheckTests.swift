import TestSupport
import Testing

@testable import Checks
@testable import Sandbox

/// Processor times at three sizes, and what they say.
@Suite struct GrowthCheckTests {
    private static let check: GrowthCheck = {
        var program = Sample.program()
        program.runs[0].arguments = ["{{size}}"]
        return GrowthCheck(program: program, growth: Growth(smallest: 100, largest: 400, most: 6))
    }()

    /// A round with the milliseconds that each size took.
    private static func round(_ milliseconds: [Int], last: RunRecord? = nil) -> RunRecord {
        var records = milliseconds.map { time in
            var record = Sample.record()
            record.cpuMicroseconds = time * 1000
            return record
        }
        records += [last].compactMap { $0 }
        records[0].then = Array(records.dropFirst())
        return records[0]
    }

    private static let stopped = Sample.record(ended: .signaled(24), limit: .cpu)

    private static let rows: [(String, [RunRecord], VerdictKind)] = [
        ("linear", [round([10, 20, 40]), round([11, 21, 41]), round([10, 20, 40])], .accepted),
        (
            "linear, and a machine that is busy twice",
            [round([10, 90, 40]), round([11, 20, 300]), round([30, 25, 41])], .accepted
        ),
        ("quadratic", [round([10, 40, 160]), round([10, 40, 160]), round([10, 40, 160])], .wrongAnswer),
        (
            "time wasted on the smallest", [round([100, 40, 160]), round([99, 40, 160]), round([99, 40, 160])],
            .wrongAnswer
        ),
        ("stopped in the middle", [round([500, 1900], last: stopped)], .timeLimit),
        ("stopped at once", [stopped], .timeLimit),
        ("not all was seen", [round([10, 20, 40])], .refused),
        ("a round that broke off", [round([10, 20, 40]), round([10, 20]), round([10, 20, 40])], .refused),
        ("wrong at the largest", [round([10, 20], last: Sample.record("no\n"))], .wrongAnswer),
    ]

    @Test(arguments: rows.indices) func judges(_ index: Int) {
        let (what, records, kind) = Self.rows[index]
        let verdict = Self.check.judge(records, of: Sample.answer, under: Sample.profile)
        #expect(verdict.kind == kind, "\(what)")
    }

    @Test func asksForRoundsInFoldersOfTheirOwn() {
        let requests = Self.check.requests(for: Sample.answer)
        #expect(requests.count == 3)
        #expect(requests.allSatisfy { $0.then.count == 2 })
        #expect(requests[0].kind == .program(arguments: ["100"], standardInput: []))
        #expect(requests[0].then.map(\.kind) == ["200", "400"].map { .program(arguments: [$0], standardInput: []) })
    }

    @Test func wantsSizesThatCount() {
        #expect(Self.check.findings(ofSolution: [Self.round([9, 18, 36])]).isEmpty)
        #expect(Self.check.findings(ofSolution: [Self.round([2, 4, 8])]).count == 1)
    }
}
