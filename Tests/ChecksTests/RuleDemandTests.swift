import TestSupport
import Testing

@testable import Checks
@testable import Sandbox

/// Which occurrences break a rule, and in which words that is said.
@Suite struct RuleDemandTests {
    typealias Occurrence = SyntaxAnswer.Occurrence

    private static func query(_ text: String, except: [String] = []) -> ConstructQuery {
        let parts = text.split(separator: ": ", maxSplits: 1)
        return ConstructQuery(
            construct: Construct.of(String(parts[0]))!, pattern: parts.count > 1 ? NamePattern(String(parts[1])) : nil,
            exceptions: except.map { NamePattern($0) })
    }

    private static func call(_ names: String..., manner: Occurrence.Manner = .plain) -> Occurrence {
        Occurrence(construct: "call", file: "main.py", line: 3, manner: manner, names: names)
    }

    private static func imported(_ name: String) -> Occurrence {
        Occurrence(construct: "import", file: "main.py", line: 1, names: [name])
    }

    @Test(
        arguments: [
            ("call: sorted", [], call("sorted"), true), ("call: sorted", [], call("s", "sorted"), true),
            ("call: sorted", [], call("sorted_by"), false), ("call: *.sort", [], call("a.b.sort"), true),
            ("call: *.sort", [], call("sort"), false), ("call: s*d", [], call("sorted"), true),
            ("call: sys.*", [], call("sys.stdout.write"), true), ("call", [], call("anything"), true),
            ("call", ["math.*"], call("m.sqrt", "math.sqrt"), false), ("call", ["math.*"], call("math.sqrt"), false),
            ("call", ["print"], call("print", "sorted"), true), ("call", ["p", "print"], call("p", "print"), false),
            ("loop", [], call("loop"), false), ("import: math", [], imported("math"), true),
            ("import: math", [], imported("math.sqrt"), true), ("import: math", [], imported("mathematics"), false),
            ("import", ["math"], imported("math.sqrt"), false), ("import", ["math"], imported("os"), true),
        ] as [(String, [String], Occurrence, Bool)])
    func means(_ text: String, _ exceptions: [String], _ occurrence: Occurrence, _ isMeant: Bool) {
        #expect((Self.query(text, except: exceptions).name(of: occurrence) != nil) == isMeant)
    }

    @Test(
        arguments: [
            (
                .forbid([query("call: sorted")]), [call("sorted")],
                "There is a call of sorted, and this exercise rules that out."
            ),
            (
                .forbid([query("call: sorted")]), [call("sorted", manner: .mention)],
                "There is a use of sorted, and this exercise rules that out."
            ),
            (.forbid([query("call: sorted")]), [call("sort")], nil),
            (.require([query("call: sorted")]), [call("sorted")], nil),
            (
                .require([query("call: sorted")]), [call("sorted", manner: .alias)],
                "This exercise asks for a call of sorted, and there is none in main.py."
            ),
            (.require([query("recursion")]), [], "This exercise asks for recursion, and there is none in main.py."),
            (.atMost([.init(query: query("call: f"), most: 1)]), [call("f"), call("f", manner: .alias)], nil),
            (
                .atMost([.init(query: query("call: f"), most: 1)]), [call("f"), call("f", manner: .mention)],
                "There are 2 calls (f) in main.py, and this exercise allows at most 1. Here is the first that is too many."
            ),
            (
                .atMost([.init(query: query("call"), most: 0)]), [call("f"), call("g")],
                "There are 2 calls in main.py, and this exercise allows none. Here is the first that is too many."
            ),
            (
                .atMost([.init(query: query("depth"), most: 2)]),
                [Occurrence(construct: "depth", file: "main.py", line: 1, value: 2, names: ["f"])], nil
            ),
            (
                .atMost([.init(query: query("depth"), most: 2)]),
                [Occurrence(construct: "depth", file: "main.py", line: 1, value: 3, names: [""])],
                "The code outside of all functions has 3 levels of nesting, and this exercise allows at most 2."
            ),
        ] as [(RuleDemand, [Occurrence], String?)])
    func judges(_ demand: RuleDemand, _ occurrences: [Occurrence], _ sentence: String?) {
        #expect(demand.breaches(occurrences, in: "main.py").map(\.sentence) == (sentence.map { [$0] } ?? []))
    }

    @Test(arguments: [
        ("a", "a", true), ("a", "ab", false), ("*", "", true), ("*", "a.b", true), ("a*", "b", false),
        ("*a", "ba", true),
        ("a*a", "a", false), ("a*a", "aa", true), ("*.b.*", "a.b.c", true), ("*.b.*", "ab.c", false),
        ("a*b*c", "aXbYc", true),
    ]) func matches(_ pattern: String, _ name: String, _ isMatch: Bool) {
        #expect(NamePattern(pattern).matches(name) == isMatch)
    }

    private static let lines = """
        # FROM old:latest
        FROM python:3.12-slim
        COPY requirements.txt .
        RUN pip install \\
            -r requirements.txt
        COPY . .

        """

    @Test(
        arguments: [
            (.forbid(["FROM .*:latest"]), nil), (.forbid(["USER root"]), nil),
            (.forbid(["COPY .*"]), "This exercise rules out such a line."),
            (.require(["RUN pip install +-r requirements.txt"]), nil),
            (.require(["USER .*"]), "A line is missing in Dockerfile that this exercise asks for."),
            (.atMost(["(?i)from .*"], [1]), nil),
            (
                .atMost(["COPY .*"], [1]),
                "Dockerfile has 2 lines of this kind, and this exercise allows at most 1. Here is the first that is too many."
            ),
            (.order(["COPY requirements.txt .*", "RUN pip .*", "COPY [.] .*"]), nil),
            (
                .order(["RUN pip .*", "COPY .*"]),
                "This line has to come after line 4: RUN pip install     -r requirements.txt"
            ),
            (.order(["FROM .*", "CMD .*"]), "A line is missing in Dockerfile that this exercise asks for."),
        ] as [(LineDemand, String?)])
    func judgesLines(_ demand: LineDemand, _ sentence: String?) throws {
        for ends in ["\n", "\r\n"] {
            var rule = LineRule(name: "r", files: ["Dockerfile"], demands: [try demand.demand()])
            (rule.comment, rule.continued) = ("#", "\\")
            let answer: AnswerFiles = ["Dockerfile": Array(Self.lines.replacing("\n", with: ends).utf8)]
            let sentences = rule.breaches(answer).map(\.sentence)
            #expect(Set(sentences) == Set(sentence.map { [$0] } ?? []))
            let verdict = rule.judge([], of: answer, under: Sample.profile)
            #expect(verdict.kind == (sentence == nil ? .accepted : .ruleBroken))
        }
    }

    /// As an author writes it.
    enum LineDemand: Sendable {
        case forbid([String])
        case require([String])
        case atMost([String], [Int])
        case order([String])

        func demand() throws -> LineRule.Demand {
            func patterns(_ texts: [String]) throws -> [LinePattern] { try texts.map { try LinePattern($0) } }
            switch self {
            case .forbid(let texts): return .forbid(try patterns(texts))
            case .require(let texts): return .require(try patterns(texts))
            case .atMost(let texts, let most): return .atMost(try patterns(texts), most)
            case .order(let texts): return .order(try patterns(texts))
            }
        }
    }

    @Test func aSearchThatTakesTooLongIsNotAccepted() throws {
        let rule = LineRule(name: "r", files: ["a"], demands: [.forbid([try LinePattern("(a?b?){50}c")])])
        let answer: AnswerFiles = ["a": Array(repeating: 0x61, count: 1000)]
        #expect(rule.breaches(answer).isEmpty)
        #expect(rule.breaches(answer, within: StepBudget(1000)).map(\.found) == ["too much"])
    }

    @Test(
        arguments: [
            (RunRecord.Termination.signaled(11), nil, VerdictKind.syntaxError),
            (.exited(0), .cpu, .syntaxError), (.exited(0), .output, .syntaxError),
            (.signaled(9), .memory, .syntaxError),
            (.lost, nil, .refused),
        ] as [(RunRecord.Termination, RunRecord.ReachedLimit?, VerdictKind)])
    func whatBringsDownItsReaderIsNotAccepted(
        _ end: RunRecord.Termination, _ limit: RunRecord.ReachedLimit?, _ kind: VerdictKind
    ) throws {
        let check = RuleCheck(name: "r", files: ["main.py"], demand: .forbid([Self.query("loop")]))
        let verdict = try check.judge(
            [Sample.record("", ended: end, limit: limit)], of: Sample.answer, under: Sample.profile)
        #expect(verdict.kind == kind)
        #expect(!verdict.blocks.isEmpty)
    }

    @Test(arguments: ["", "x", "\u{4}\0\0\0done"]) func anAnswerWithoutAnEndIsNoVerdict(_ output: String) {
        let check = RuleCheck(name: "r", files: ["main.py"], demand: .forbid([Self.query("loop")]))
        #expect(throws: SyntaxUnknown.self) {
            try check.judge([Sample.record(output)], of: Sample.answer, under: Sample.profile)
        }
    }
}
