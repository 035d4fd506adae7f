import Page
import Sandbox
import TestSupport
import Testing

@testable import Checks

/// Predictions and short answers in a learner's text file.
@Suite struct AnswerTests {
    @Test(arguments: [
        ("Interpreter", "interpreter", true), ("the interpreter", "interpreter", true),
        ("  an  Interpreter. ", "interpreter", true),
        ("\"interpreter\"", "interpreter", true), ("`print()`", "print", true), ("print", "print()", true),
        ("lists", "list", true), ("list", "lists", true), ("classes", "class", true), ("boxes", "box", true),
        ("dictionaries", "dictionary", true), ("class", "clas", false),
        ("built-in function", "built in functions", true),
        ("a list", "list", true), ("a", "a", true), ("the", "the", true), ("is", "i", false),
        ("__init__", "init", false),
        ("x[1:]", "x[1]", false), ("?", "?", true), ("?", "!", false), ("don’t", "don't", true), ("lst", "list", false),
        ("list tuple", "listtuple", false), ("1.5", "15", false), ("ÉCOLE", "école", true), ("name's", "names", false),
        ("bytes", "byte", true), ("as", "a", false), ("", "", true),
    ]) func folds(_ answer: String, _ accepted: String, _ isSame: Bool) {
        #expect((FoldedAnswer(answer) == FoldedAnswer(accepted)) == isSame)
    }

    @Test(arguments: [
        ("interpreter", nil), ("interpretor", "\"interpretor\" is one letter off. Look at how it is written."),
        ("interperter", "\"interperter\" is one letter off. Look at how it is written."),
        ("compiler", "\"compiler\" is not the answer."), ("vn", "\"vn\" is not the answer."), ("vm", nil),
    ]) func judgesWords(_ text: String, _ fault: String?) {
        #expect(Self.short(.words(["interpreter", "VM"])).fault(of: text) == fault)
    }

    @Test(arguments: [
        ("True", nil), ("true", "\"true\" is right but for capital letters, which count here."),
        ("the True", "\"the True\" is not the answer."), ("`True`", nil), ("``", "\"``\" is not the answer."),
        ("`true`", "\"true\" is right but for capital letters, which count here."),
    ]) func judgesLetters(_ text: String, _ fault: String?) {
        #expect(Self.short(.exactly(["True"])).fault(of: text) == fault)
    }

    @Test(arguments: [
        ("KeyError", nil), ("key error", nil), ("a KeyError", nil), ("KeyError: 'lamp'", nil), ("KeyErrors.", nil),
        ("ValueError: KeyError", "\"ValueError: KeyError\" is not the answer."),
        ("LookupError: 'lamp'", "\"LookupError: 'lamp'\" is not the answer."),
    ]) func judgesNamesOfErrors(_ text: String, _ fault: String?) {
        #expect(Self.short(.words(["KeyError"])).fault(of: text) == fault)
    }

    @Test(
        arguments: [
            ("1200", 0.0, nil), ("1_200", 0, nil), ("1 200.0", 0, nil), ("1.2e3", 0, nil), ("+1200", 0, nil),
            ("1201", 0, "1201 is not the number."), ("1201", 1, nil), ("1201.5", 1, "1201.5 is not the number."),
            ("1,200", 0, "\"1,200\" has a comma. Write a point before the fraction, and nothing between thousands."),
            ("many", 0, "\"many\" is no number. Write it in digits."),
            ("nan", 1, "\"nan\" is no number. Write it in digits."),
            ("0x4b0", 0, "\"0x4b0\" is no number. Write it in digits."),
            ("inf", 1, "\"inf\" is no number. Write it in digits."),
            ("1e999", 1, "1e999 is not the number."), ("1200.", 0, nil),
            ("1200 lines", 0, nil), ("`1200`", 0, nil), ("line 1200", 0, nil), ("the line 1200", 0, nil),
            ("1 200 lines", 0, nil),
            ("1201 lines", 0, "1201 lines is not the number."),
            ("not 1200", 0, "\"not 1200\" is no number. Write it in digits."),
            ("12 hundred", 0, "\"12 hundred\" is no number. Write it in digits."),
            ("more than 1200", 0, "\"more than 1200\" is no number. Write it in digits."),
            ("it is the line 1200", 0, "\"it is the line 1200\" is no number. Write it in digits."),
            ("١٢٠٠", 0, "\"١٢٠٠\" is no number. Write it in digits."),
        ] as [(String, Double, String?)]) func judgesNumbers(_ text: String, _ tolerance: Double, _ fault: String?)
    {
        #expect(Self.short(.number("1200", tolerance: tolerance)).fault(of: text) == fault)
    }

    private static func short(_ accepted: ShortAnswerCheck.Accepted) -> ShortAnswerCheck {
        ShortAnswerCheck(place: AnswerPlace(file: "answers.txt", question: "q", questions: ["q"]), accepted: accepted)
    }

    @Test(
        arguments: [
            ("# one\n1\n# two\n2\n", "one", .answer(.init(lines: ["1"], start: 2))),
            (
                "# one\r\n\r\n 1  \r\n\r\n2\r\n\r\n# two\r\n2\r\n", "one",
                .answer(.init(lines: [" 1", "", "2"], start: 3))
            ),
            ("\u{FEFF}## One:\n1\n#two\n2", "two", .answer(.init(lines: ["2"], start: 4))),
            ("Some words.\n# two\n2\n# other\n3\n", "two", .answer(.init(lines: ["2", "# other", "3"], start: 3))),
            ("# one\n\n# two\n", "one", .empty), ("# two\n", "one", .noHeading), ("", "one", .noHeading),
            ("# one\n1\n# ONE\n2\n", "one", .headingTwice(line: 3)), ("one\n1\n", "one", .noHeading),
            ("# one\n1\0\n", "one", .answer(.init(lines: ["1\0"], start: 2))),
        ] as [(String, String, AnswerSheet.Found)]) func reads(
            _ text: String, _ question: String, _ found: AnswerSheet.Found
        )
    {
        #expect(AnswerSheet(Array(text.utf8), questions: ["one", "two"]).answer(to: question) == found)
    }

    @Test(
        arguments: [
            ("\n1\n", .answer(.init(lines: ["1"], start: 2))), (" \n\n", .empty), ("", .empty),
            ("# one\n1\n", .answer(.init(lines: ["1"], start: 2))),
        ] as [(String, AnswerSheet.Found)]) func oneQuestionNeedsNoHeading(_ text: String, _ found: AnswerSheet.Found)
    {
        #expect(AnswerSheet(Array(text.utf8), questions: ["one"]).answer(to: "one") == found)
    }

    struct Prediction: Sendable, CustomTestStringConvertible {
        var predicted: String
        var line: Int?
        var sentence: String?
        var testDescription: String { predicted }

        init(_ predicted: String, _ line: Int? = nil, _ sentence: String? = nil) {
            (self.predicted, self.line, self.sentence) = (predicted, line, sentence)
        }
    }

    @Test(arguments: [
        Prediction("['a']\nTrue\n"), Prediction("['a']  \r\nTrue\r\n\r\n"),
        Prediction("['a']\n", nil, "That line is right; the program prints more than that."),
        Prediction(
            "['a'] True", 1,
            "All of it is right, but it stands in one line. Each `print` begins a line of its own: write one below the other."
        ),
        Prediction("['a']\nTrue\nTrue", 3, "The first 2 lines are right. After that the program prints nothing more."),
        Prediction(
            "['a']\ntrue", 2,
            "The first line is right. In this line only small and capital letters are not as the program prints them."),
        Prediction("[ 'a']\nTrue", 1, "In this line only the spaces are not as the program prints them."),
        Prediction("[\"a\"]\nTrue", 1, "In this line only the quotes are not as the program prints them."),
        Prediction("['a']\nFalse", 2, "The first line is right. This line is not what the program prints."),
        Prediction("", nil, "There is no answer to \"q\" in answers.txt yet."),
    ]) func judgesPredictions(_ row: Prediction) throws {
        let verdict = try Self.prediction.judge(
            [Sample.record("['a']\nTrue\n")], of: ["answers.txt": Array(row.predicted.utf8)], under: Sample.profile)
        #expect(verdict.kind == (row.sentence == nil ? .accepted : .wrongAnswer))
        #expect(verdict.mismatches.first?.line == row.line)
        #expect(verdict.blocks.first == row.sentence.map { .text($0) })
        // What is printed is never told.
        #expect(verdict.standardOutput.isEmpty && verdict.mismatches.allSatisfy { $0.expected == nil })
    }

    private static let prediction = PredictionCheck(
        place: AnswerPlace(file: "answers.txt", question: "q", questions: ["q"]), program: Array("print()\n".utf8),
        origin: "checks/answers.json")

    @Test func onlyTheAuthorsProgramIsRun() {
        let requests = Self.prediction.requests(for: ["answers.txt": [0x61]])
        #expect(requests.map(\.files) == [["main.py": Array("print()\n".utf8)]])
    }

    @Test(arguments: [
        (Sample.raised("ValueError: no"), "a program that does not end well (ValueError: no)"),
        (Sample.record(limit: .wall), "a program that does not end well"),
        (Sample.record("\n"), "a program that prints nothing"),
    ]) func aProgramThatFailsIsItsAuthorsFault(_ record: RunRecord, _ found: String) throws {
        let findings = #expect(throws: Findings.self) {
            try Self.prediction.judge([record], of: ["answers.txt": [0x61]], under: Sample.profile)
        }
        #expect(findings?.all.map(\.found) == [found])
    }
}
