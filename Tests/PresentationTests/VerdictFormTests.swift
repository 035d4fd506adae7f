import Foundation
import TestSupport
import Testing

@testable import Catalog
@testable import Diagnosis
@testable import Grading
@testable import Page
@testable import Presentation

/// A verdict in every form that it is shown in: terminal, plain lines, Markdown, HTML.
@Suite struct VerdictFormTests {
    private static let hostile = "<b>no</b> `x` \u{1B}[31m```\n"

    private static func document() -> Document {
        var check = Sample.program("yes\n")
        check.runs[0].standardInput = Array("3\n".utf8)
        let exercise = Sample.exercise([check])
        let answer = ["main.py": Array("print('<b>')\n".utf8)]
        let verdict = check.judge([Sample.record(hostile)], of: answer, under: Sample.profile)
        let whole = Verdict(kind: .wrongAnswer, cases: [verdict], notRun: [], missingFiles: [])
        let cause = Cause(trap: nil, text: "You print something else.", file: "main.py", line: 1, proof: .output)
        let catalog = ExerciseCatalog(root: "/", tracks: [], concepts: [], traps: [])
        return VerdictPage(
            whole, explanation: Explanation(cause: cause), of: Submission(files: answer), to: exercise, in: catalog
        ).document
    }

    private static let plain = Output(isStyled: false, width: 80)
    private static let styled = Output(isStyled: true, width: 80)

    @Test func plainLines() {
        let text = Self.plain.rendered(BlockText(Self.plain).render(Self.document()))
        for words in [
            "FAIL  case  wrong-answer", "Case \"case\"", "  standard input\n      3\n",
            "  expected standard output\n      yes\n", "- yes", "main.py, line 1:\n      print('<b>')\n",
            "You print something else.",
        ] { #expect(text.contains(words), "\(words)") }
        #expect(!text.contains("\u{1B}"))
    }

    @Test func aTerminalHasOnlyOurOwnEscapes() {
        let text = Self.styled.rendered(BlockText(Self.styled).render(Self.document()))
        #expect(text.contains("\u{1B}[31mFAIL\u{1B}[0m"))
        #expect(text.contains("␛[31m"))
    }

    /// Two faults: what the first mends, and then the second; a single case is not taken for proof.
    @Test func namesTheSecondFaultBehindTheFirst() {
        func trial(failing: Int, mended: Int, passing: Int) -> Cause.Proof {
            .repair(Cause.Trial(cases: 8, failing: failing, mended: mended, passing: passing))
        }
        var cause = Cause(
            trap: nil, text: "First.", file: "main.py", line: 1, proof: trial(failing: 4, mended: 3, passing: 7))
        cause.next = [
            Cause(trap: nil, text: "Second.", file: "main.py", line: 2, proof: trial(failing: 1, mended: 1, passing: 8))
        ]
        let check = Sample.program("yes\n")
        let answer = ["main.py": Array("print('a')\nprint('b')\n".utf8)]
        let verdict = check.judge([Sample.record("no\n")], of: answer, under: Sample.profile)
        let whole = Verdict(kind: .wrongAnswer, cases: [verdict], notRun: [], missingFiles: [])
        let page = VerdictPage(
            whole, explanation: Explanation(cause: cause), of: Submission(files: answer),
            to: Sample.exercise([check]), in: ExerciseCatalog(root: "/", tracks: [], concepts: [], traps: []))
        let wide = Output(isStyled: false, width: 200)
        let text = wide.rendered(BlockText(wide).render(page.document))
        let wanted = [
            "What may have happened", "print('a')", "First.", "this mends 3 of the 4 failing cases.", "Then",
            "print('b')", "Second.", "with both changed, all 8 cases pass. Only one case bears the last one out",
        ]
        var rest = text[...]
        for words in wanted {
            guard let found = rest.range(of: words) else {
                Issue.record("\(words) is not behind what comes before it:\n\(text)")
                break
            }
            rest = rest[found.upperBound...]
        }
        let json = VerdictJSON(
            whole, explanation: Explanation(cause: cause), exercise: Sample.exercise([check]),
            submission: Submission(files: answer), attempt: "a", note: nil)
        #expect(json.diagnosis?.text == "First." && json.next?.map(\.text) == ["Second."])
        #expect(json.next?.first?.source == "print('b')")
    }

    @Test func markdown() {
        let text = BlockMarkdown.render(Self.document())
        // The fence is longer than any row of backticks in it.
        #expect(text.contains("\n````\n") && text.contains("- fail: case (wrong-answer)"))
        #expect(text.contains("## What may have happened"))
        #expect(!text.contains("\u{1B}"))
    }

    @Test func html() {
        let text = BlockHTML.render(Self.document(), source: "A test.")
        #expect(text.contains("&lt;b&gt;no&lt;/b&gt;") && !text.contains("<b>no</b>"))
        #expect(text.contains("<ins>+ ") && text.contains("<del>- yes</del>"))
        #expect(text.contains(".outcomes") && !text.contains("\u{1B}"))
    }

    /// However much a program has written, the screen with what is wrong stays within reach.
    @Test(arguments: [(100, nil), (101, "1 more line"), (130_000, "129900 more lines")])
    func aLongTextIsCut(_ lines: Int, _ more: String?) {
        let content = String(repeating: "line\n", count: lines)
        let text = BlockText(Self.plain).render([.listing(Listing("it wrote", content))]).plain
        let shown = String(repeating: "      line\n", count: 100)
        #expect(text == "  it wrote\n" + shown + (more.map { "      … and \($0)\n" } ?? ""))
    }

    /// A long output of a program that was stopped is cut, and says so.
    @Test func aStoppedProgramShowsItsBeginning() {
        let check = Sample.program()
        let output = (1...50).map { "\($0)\n" }.joined()
        let verdict = check.judge([Sample.record(output, limit: .output)], of: Sample.answer, under: Sample.profile)
        let text = BlockText(Self.plain).render(verdict.blocks).plain
        #expect(text.contains("      20\n      … and 30 more lines\n") && !text.contains("      21\n"))
    }
}
