import Testing

@testable import Checks
@testable import Page

/// Answers of sessions that are compared otherwise than byte for byte.
@Suite struct SessionComparisonTests {
    @Test(
        arguments: [
            (.float(tolerance: 1e-9), "0.30000000000000004", "0.3", true),
            (.float(tolerance: 1e-9), "0.31", "0.3", false),
            (.float(tolerance: 0.1), "(1.01, 'a')", "(1, 'a')", true), (.float(tolerance: 0.1), "[1.01]", "(1)", false),
            (.unordered, "[3, 1, 2]", "[1, 2, 3]", true), (.unordered, "[3, 1]", "[1, 2]", false),
            (.unordered, "[1, 1, 2]", "[1, 2, 2]", false), (.unordered, "(1, 2)", "[2, 1]", false),
            (.unordered, "{'b': 1, 'a': [1, 2]}", "{'a': [1, 2], 'b': 1}", true),
            (.unordered, "{'b': 1, 'a': [2, 1]}", "{'a': [1, 2], 'b': 1}", false),
            (.unordered, "[{2, 1}, {'c': {4, 3}}]", "[{'c': {3, 4}}, {1, 2}]", true),
            (.unordered, "['a, b', 'c']", "['c', 'a, b']", true), (.unordered, "['a, b']", "['b, a']", false),
            (.unordered, "Counter({'a': 1, 'b': 1})", "Counter({'b': 1, 'a': 1})", true),
            (.unordered, "deque([2, 1], maxlen=3)", "deque([1, 2], maxlen=3)", false),
            (.unordered, "frozenset({2, 1})", "frozenset({1, 2})", true), (.unordered, "frozenset({1})", "{1}", false),
            (.unordered, "Point(1, 2)", "Point(2, 1)", false),
            (.unordered, "[Point(1, 2), 3]", "[3, Point(1, 2)]", true),
            (.unordered, "[Point(1, 2)]", "[Point(2, 1)]", false), (.unordered, "(1,)", "(1)", false),
            (.unordered, "b\na", "a\nb", true), (.unordered, "b\na\na", "a\nb", false), (.unordered, "[]", "[]", true),
            (.unordered, "[1, 2] + [3]", "[3] + [1, 2]", false), (.unordered, "]", "]", true),
            (.json, #"{"b": 1, "a": 2.0}"#, #"{"a": 2, "b": 1}"#, true), (.json, #"{"a": 1}"#, #"{"a": 2}"#, false),
            (.json, #"'{"b": 1, "a": "it\\\'s"}'"#, #"'{"a": "it\'s", "b": 1}'"#, false),
            (.json, #"'{"b":1,"a":2}'"#, #"'{"a": 2, "b": 1}'"#, true),
            (.json, #"'{"b":1}'"#, #"{"b": 1}"#, false), (.json, "'[1,\\n2]'", "'[1, 2]'", true),
            (.json, "'[1'", "'[1'", false),
        ] as [(SessionComparison, String, String, Bool)])
    func accepts(_ comparison: SessionComparison, _ actual: String, _ expected: String, _ isSame: Bool) {
        let (actual, expected) = (Array((actual + "\n").utf8), Array((expected + "\n").utf8))
        #expect(comparison.accepts(actual, expected: expected) == isSame)
    }

    /// However deep or long a learner's answer is.
    @Test(arguments: ["[", "[{(", "{1: ", "a(", "'", "[,"]) func bearsNonsense(_ piece: String) {
        for end in ["", "]", String(repeating: "]", count: 2000)] {
            let answer = Array((String(repeating: piece, count: 2000) + end).utf8)
            #expect(SessionComparison.unordered.accepts(answer, expected: answer))
        }
    }

    @Test(
        arguments: [
            ("float 1e-9", nil, SessionComparison.float(tolerance: 1e-9)), ("unordered", nil, .unordered),
            ("json", nil, .json),
            ("float", "a tolerance above 0", nil), ("float -1", "a tolerance above 0", nil),
            ("float x", "a tolerance above 0", nil),
            ("floats 1", "a comparison: float, unordered, json", nil),
            ("", "a comparison: float, unordered, json", nil),
            ("json all", "\"json\" alone", nil),
        ] as [(String, String?, SessionComparison?)])
    func readsItsHeader(_ text: String, _ expected: String?, _ comparison: SessionComparison?) {
        let (found, findings) = Self.read("# case: a\n# compare: \(text)\n>>> f()\n[1, 2]\n")
        #expect(found == comparison)
        #expect(findings.map(\.place.line) == (expected == nil ? [] : [2]))
        #expect(findings.allSatisfy { $0.expected.contains(expected!) })
    }

    @Test(arguments: [
        ("float 1e-9", "'a'", "a number"), ("unordered", "[1]", "of several items or lines"), ("json", "True", "JSON"),
    ])
    func isForSomething(_ text: String, _ answer: String, _ found: String) {
        let (_, findings) = Self.read("# case: a\n# compare: \(text)\n>>> f()\n\(answer)\n")
        #expect(findings.map(\.found) == ["answers of which none is \(found)"])
    }

    private static func read(_ text: String) -> (SessionComparison?, [Finding]) {
        let collector = FindingCollector()
        let file = CheckFile(
            path: "checks/s.pycon", content: Array(text.utf8), learnerFiles: ["main.py"], services: [:],
            solution: { [] })
        let checks = SessionKind.read(file, collector)
        return ((checks.first as? SessionCheck)?.comparison, collector.all)
    }
}
