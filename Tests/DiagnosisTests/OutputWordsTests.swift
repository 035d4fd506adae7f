import TestSupport
import Testing

@testable import Checks
@testable import Diagnosis

/// The words of a rule on the output fit the difference that is there.
@Suite struct OutputWordsTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var expected: String
        var actual: String
        var rule: OutputRule
        var words: TrapWords

        var testDescription: String { "\(expected) \(actual)" }
    }

    static let rows = [
        Row(
            expected: "to pay: 2.50\n", actual: "to pay: 2.5\n", rule: .numberFormat,
            words: TrapWords(form: "more", ["wanted": "2.50", "given": "2.5", "format": ":.2f"])),
        Row(
            expected: "{\"a\": 2.5}\n", actual: "{\"a\": 2.50}\n", rule: .numberFormat,
            words: TrapWords(form: "shorter", ["wanted": "2.5", "given": "2.50"])),
        Row(
            expected: "months: 4\n", actual: "months: 4.0\n", rule: .numberFormat,
            words: TrapWords(form: "whole", ["wanted": "4", "given": "4.0"])),
        Row(
            expected: "at 7:05\n", actual: "at 7:5\n", rule: .numberFormat,
            words: TrapWords(form: "filled", ["wanted": "05", "given": "5", "format": ":02d"])),
        Row(
            expected: "Anna Meier\n", actual: "Anna meier\n", rule: .wrongCase,
            words: TrapWords(form: "word", ["wanted": "Meier", "given": "meier"])),
        Row(
            expected: "one\ntwo\n", actual: "one\r\ntwo\r\n", rule: .carriageReturn,
            words: TrapWords(form: "carriage-return")),
        Row(expected: "one\n", actual: "one\r", rule: .carriageReturn, words: TrapWords(form: "carriage-return")),
        Row(expected: "No words.\n", actual: "No words\n", rule: .typoInOutput, words: TrapWords()),
    ]

    @Test(arguments: rows) func fit(_ row: Row) {
        let verdict = Sample.program(row.expected)
            .judge([Sample.record(row.actual)], of: Sample.answer, under: Sample.profile)
        #expect(OutputRule.all.first { $0.explains(verdict) }?.trap == row.rule.trap)
        #expect(row.rule.explains(verdict))
        #expect(row.rule.words(verdict) == row.words)
    }

    /// What a carriage return hides is not called a missing newline.
    @Test(arguments: ["a\r\n", "a\r", "a\r\r\n"]) func noNewlineIsMissed(_ actual: String) {
        let verdict = Sample.program("a\n")
            .judge([Sample.record(actual)], of: Sample.answer, under: Sample.profile)
        #expect(!OutputRule.missingFinalNewline.explains(verdict))
    }
}
