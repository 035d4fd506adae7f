import TestSupport
import Testing

@testable import Checks
@testable import Diagnosis

/// What is said to be the only difference is the only one: to Python two spellings of an accent are two texts.
@Suite struct OutputRuleTests {
    struct Row: Sendable {
        var rule: OutputRule
        var expected: String
        var actual: String
        var explains: Bool
    }

    static let rows = [
        Row(rule: .whiteSpace, expected: "é b\n", actual: "é  b\n", explains: true),
        Row(rule: .whiteSpace, expected: "é b\n", actual: "e\u{301}  b\n", explains: false),
        Row(rule: .whiteSpace, expected: "a b\n", actual: "a \u{301}b\n", explains: false),
        Row(rule: .wrongCase, expected: "Été\n", actual: "été\n", explains: true),
        Row(rule: .wrongCase, expected: "Été\n", actual: "éte\u{301}\n", explains: false),
        Row(rule: .wrongOrder, expected: "é\nb\n", actual: "b\né\n", explains: true),
        Row(rule: .wrongOrder, expected: "é\nb\n", actual: "b\ne\u{301}\n", explains: false),
        Row(rule: .missingFinalNewline, expected: "é\n", actual: "é", explains: true),
        Row(rule: .missingFinalNewline, expected: "é\n", actual: "e\u{301}", explains: false),
        Row(rule: .printingNone, expected: "é\n", actual: "é\nNone\n", explains: true),
        Row(rule: .printingNone, expected: "é\n", actual: "e\u{301}\nNone\n", explains: false),
    ]

    @Test(arguments: rows) func claims(_ row: Row) {
        let verdict = Sample.program(row.expected)
            .judge([Sample.record(row.actual)], of: Sample.answer, under: Sample.profile)
        #expect(row.rule.explains(verdict) == row.explains)
    }
}
