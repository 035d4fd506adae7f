import TestSupport
import Testing

@testable import Catalog
@testable import Diagnosis
@testable import Grading
@testable import Page
@testable import Presentation

/// What the text of a program shows, on the screen and for programs.
@Suite struct FindingFormTests {
    private static let answer = Submission(files: ["main.py": Array("word = input()\nword.upper()\nprint(word)\n".utf8)]
    )
    private static let finding = StaticFinding(
        kind: StaticFindingKind(rawValue: "method-thrown-away")!, file: "main.py", line: 2, columns: 0..<12,
        parts: ["word.upper()", "word", "upper"])

    private static func failing() -> (Verdict, Exercise) {
        let check = Sample.program("YES\n")
        let verdict = check.judge([Sample.record("yes\n")], of: answer.files, under: Sample.profile)
        return (Verdict(kind: .wrongAnswer, cases: [verdict], notRun: [], missingFiles: []), Sample.exercise([check]))
    }

    @Test func onTheScreen() {
        let (verdict, exercise) = Self.failing()
        let page = VerdictPage(
            verdict, explanation: Explanation(finding: Self.finding), of: Self.answer, to: exercise,
            in: ExerciseCatalog(root: "/", tracks: [], concepts: [], traps: []))
        let output = Output(isStyled: false, width: 80)
        let text = output.rendered(BlockText(output).render(page.explanation))
        for words in [
            "What the program's text shows", "main.py, line 2:\n      word.upper()\n",
            "`.upper()` does not change `word`.", "What to do: Keep it: `word = word.upper()`.",
            "(This may have to do with it.)",
        ] { #expect(text.contains(words), "\(words) in \(text)") }
    }

    @Test func forPrograms() throws {
        let (verdict, exercise) = Self.failing()
        let json = VerdictJSON(
            verdict, explanation: Explanation(finding: Self.finding), exercise: exercise, submission: Self.answer,
            attempt: "1", note: nil)
        let finding = try #require(json.finding)
        #expect(finding.kind == "method-thrown-away" && finding.file == "main.py" && finding.line == 2)
        #expect(finding.source == "word.upper()" && finding.fix == "Keep it: `word = word.upper()`.")
        let none = VerdictJSON(
            verdict, explanation: Explanation(), exercise: exercise, submission: Self.answer, attempt: "1", note: nil)
        #expect(none.finding == nil)
    }
}
