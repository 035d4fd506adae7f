import Page
import Testing

@testable import Authoring

/// Reports of several machines.
@Suite struct ReportMergeTests {
    private static let ids = ["a/b/one", "a/b/two", "a/b/three"]
    private static let origin = ProofReport.Origin(engine: "e", catalog: "c", python: "3.12.1", folder: "")

    private static var whole: ProofReport {
        var report = ProofReport(origin: origin)
        report.findings = [Finding(.init(rawValue: "link"), file: "Exercises/x", found: "a", expected: "b")]
        report.exercises = ids.map(ProofReport.Exercise.init)
        return report
    }

    private static func part(_ number: Int, of count: Int = 3, _ exercises: [Int]) -> ProofReport {
        var report = whole
        report.part = .init(shard: Shard(number: number, count: count)!, all: ids)
        report.exercises = exercises.map { whole.exercises[$0] }
        return report
    }

    private static let parts = [part(1, [1]), part(2, []), part(3, [0, 2])]

    @Test func makeTheWhole() throws {
        #expect(try ReportMerge.merged(Self.parts) == Self.whole)
        #expect(try ReportMerge.merged(Self.parts.reversed()) == Self.whole)
        #expect(try ReportMerge.merged([Self.whole]) == Self.whole)
    }

    struct Row: Sendable, CustomTestStringConvertible {
        var what: String
        var fault: ReportMerge.Fault
        var change: @Sendable (inout [ProofReport]) -> Void
        var testDescription: String { what }
    }

    @Test(arguments: [
        Row(what: "a whole", fault: .notAPart(1)) { $0[1] = whole },
        Row(what: "a whole first", fault: .notAPart(0)) { $0[0] = whole },
        Row(what: "another engine", fault: .differs(1, in: .engine)) { $0[1].origin.engine = "f" },
        Row(what: "another catalog", fault: .differs(2, in: .catalog)) { $0[2].origin.catalog = "d" },
        Row(what: "another python", fault: .differs(2, in: .python)) { $0[2].origin.python = "3.13.0" },
        Row(what: "another folder", fault: .differs(2, in: .folder)) { $0[2].origin.folder = "x" },
        Row(what: "another plan", fault: .differs(1, in: .plan)) { $0[1].part!.all = ["a/b/one"] },
        Row(what: "another count", fault: .differs(1, in: .plan)) { $0[1].part!.shard = Shard("2/4")! },
        Row(what: "other findings", fault: .differs(1, in: .findings)) { $0[1].findings = [] },
        Row(what: "a share twice", fault: .shardTwice(Shard("1/3")!, 1)) { $0[1] = $0[0] },
        Row(what: "a share missing", fault: .shardMissing(Shard("2/3")!)) { $0.remove(at: 1) },
        Row(what: "an exercise twice", fault: .exerciseTwice("a/b/two", 1)) { $0[1].exercises = $0[0].exercises },
        Row(what: "an exercise missing", fault: .exerciseMissing("a/b/two")) { $0[0].exercises = [] },
        Row(what: "an unknown one", fault: .exerciseUnknown("x/y/z", 1)) { $0[1].exercises = [.init(id: "x/y/z")] },
    ])
    func areRefused(_ row: Row) {
        var parts = Self.parts
        row.change(&parts)
        #expect(throws: row.fault) { try ReportMerge.merged(parts) }
    }

    /// What a machine could not end is told, and nothing is missed that it could not do.
    @Test func oneThatWasStoppedStopsTheWhole() throws {
        var parts = Self.parts
        parts[0].stopped = "the disk is full"
        parts[0].exercises = []
        let merged = try ReportMerge.merged(parts)
        #expect(merged.stopped == "the disk is full" && !merged.isProven)
        #expect(merged.exercises.map(\.id) == ["a/b/one", "a/b/three"])
    }
}
