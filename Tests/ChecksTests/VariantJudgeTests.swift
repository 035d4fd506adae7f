import Checks
import Page
import Sandbox
import System
import TestSupport
import Testing

/// What a report of the learner's tests means, on a right program and on a wrong one.
@Suite struct VariantJudgeTests {
    private static let sentence = "A shop without tax went unnoticed."

    private static func note(_ fields: String...) -> [UInt8] { Fields.list(fields) }

    private static func report(_ counts: [Int], _ results: [(String, String, String)] = []) -> [UInt8] {
        let results = Fields.pack(results.map { Fields.list([$0.0, $0.1, $0.2]) })
        return Fields.pack((["report"] + counts.map(String.init)).map { Array($0.utf8) } + [results])
    }

    private func judge(_ role: Variant.Role, _ runs: [[[UInt8]]]) throws -> CaseVerdict {
        var suite = TestSuite()
        suite.modules = ["shop": ["price"]]
        let name = role == .passes ? "pass-plain" : "fail-tax"
        let check = VariantCheck(variant: Variant(name: name, role: role, files: [:]), suite: suite, folder: "variants")
        let records = runs.map { notes in
            var record = Sample.record("what the tests print", errors: "and write")
            record.notes = notes
            return record
        }
        return try check.judge(records, of: ["test_shop.py": []], under: Sample.profile)
    }

    private static let started = [note("read"), note("ready")]
    private static let failure = ("failed", "test_tax", "AssertionError: 4 != 5\n")
    private static let error = ("error", "test_tax", "Traceback (most recent call last):\nKeyError: 1\n")

    @Test(
        arguments: [
            // What the runner has counted: passed, failed, errors, skipped.
            ([3, 0, 0, 1], [], .accepted, .wrongAnswer, ["unnoticed"]),
            ([3, 1, 0, 0], [failure], .wrongAnswer, .accepted, []),
            ([3, 1, 1, 0], [failure, error], .wrongAnswer, .accepted, []),
            ([3, 0, 1, 0], [error], .runtimeError, .wrongAnswer, ["unnoticed", "test-error"]),
            ([0, 0, 0, 2], [], .wrongAnswer, .wrongAnswer, ["unnoticed"]),
            ([0, 0, 0, 0], [], .wrongAnswer, .wrongAnswer, ["unnoticed"]),
        ] as [([Int], [(String, String, String)], VerdictKind, VerdictKind, [String])])
    func aReport(
        _ counts: [Int], _ results: [(String, String, String)], _ right: VerdictKind, _ wrong: VerdictKind,
        _ unlike: [String]
    ) throws {
        let notes = Self.started + [Self.report(counts, results)]
        #expect(try judge(.passes, [notes]).kind == right)
        let verdict = try judge(.fails(unnoticed: Self.sentence), [notes])
        #expect(verdict.kind == wrong)
        #expect(verdict.mismatches.map(\.kind.rawValue) == unlike)
        if wrong != .accepted { #expect(verdict.blocks.first == .text(Self.sentence)) }
    }

    @Test(
        arguments: [
            ([], .wrongAnswer), ([note("read"), note("ready")], .wrongAnswer),
            ([note("read"), note("ready"), note("forged")], .wrongAnswer),
            ([note("forged")], .wrongAnswer),
            ([note("read"), note("ready"), note("report", "1", "0")], .wrongAnswer),
            ([note("prying", "dis", "test_shop.py", "3")], .ruleBroken),
            ([note("read"), note("ready"), note("prying", "__code__")], .ruleBroken),
            (
                [note("unreadable", "test_shop.py", "  File \"/box/work/test_shop.py\", line 1\nSyntaxError: no\n")],
                .syntaxError
            ),
        ] as [([[UInt8]], VerdictKind)])
    func noReport(_ notes: [[UInt8]], _ kind: VerdictKind) throws {
        for role in [Variant.Role.passes, .fails(unnoticed: Self.sentence)] {
            let verdict = try judge(role, [notes])
            #expect(verdict.kind == kind && !verdict.blocks.isEmpty)
        }
    }

    @Test(arguments: [[note("read"), note("fault", "NameError: x")], [note("read")]])
    func aProgramThatCannotBeUsedIsItsAuthorsFault(_ notes: [[UInt8]]) throws {
        let found = #expect(throws: Findings.self) { try judge(.passes, [notes]) }
        #expect(found?.all.first?.file == "variants/pass-plain")
        #expect(found?.all.first?.rule == .variantUnusable)
    }

    @Test func testsThatDependOnChanceAreNamed() throws {
        let passed = Self.started + [Self.report([1, 0, 0, 0])]
        let failed = Self.started + [Self.report([0, 1, 0, 0], [Self.failure])]
        for runs in [[passed, failed], [failed, passed]] {
            let verdict = try judge(.passes, runs)
            #expect(verdict.kind == .wrongAnswer)
            guard case .text(let words)? = verdict.blocks.first else { return #expect(Bool(false)) }
            #expect(words.plain.contains("depend on chance"))
        }
        #expect(try judge(.passes, [passed, passed]).kind == .accepted)
    }

    @Test func whatTestsPrintIsNeverTold() throws {
        let notes = Self.started + [Self.report([0, 0, 1, 0], [("error", "secret", "secret")])]
        let verdict = try judge(.fails(unnoticed: Self.sentence), [notes])
        #expect(verdict.standardOutput == [] && verdict.standardError == [])
        #expect(!"\(verdict)".contains("secret"))
    }
}
