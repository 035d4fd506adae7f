import Coach
import Testing

@testable import Presentation

/// What has changed between two answers.
@Suite struct AnswerChangeTests {
    private func bytes(_ lines: [String]) -> [UInt8] { Array(lines.map { $0 + "\n" }.joined().utf8) }

    @Test func isWhatDiffWouldSay() {
        let first = (1...12).map { "line \($0)" }
        var now = first
        now[2] = "changed"
        now.remove(at: 10)
        let change = AnswerChange(file: "main.py", first: bytes(first), now: bytes(now))
        #expect(
            change.unified == """
                --- first/main.py
                +++ now/main.py
                @@ -1,5 +1,5 @@
                 line 1
                 line 2
                -line 3
                +changed
                 line 4
                 line 5
                @@ -9,4 +9,3 @@
                 line 9
                 line 10
                -line 11
                 line 12

                """)
        #expect(change.render().plain.contains("      line 5\n    …\n      line 9\n      line 10\n    - line 11\n"))
    }

    @Test func filesThatAreAlikeAreLeftOut() {
        let pair = AnswerPair(
            first: ["a.py": bytes(["x"]), "b.py": bytes(["y"])], now: ["a.py": bytes(["x"]), "c.py": bytes(["z"])])
        #expect(AnswerChange.all(pair).map(\.file) == ["b.py", "c.py"])
    }
}
