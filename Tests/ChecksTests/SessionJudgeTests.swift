import TestSupport
import Testing

@testable import Checks
@testable import Page
@testable import Sandbox
@testable import System

/// What happened in an interpreter session, and the verdict on it.
@Suite struct SessionJudgeTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var what: String
        var examples: [SessionExample]
        /// The answers of the import and of the examples that were run.
        var answers: [ExampleRecord]
        var termination = RunRecord.Termination.exited(0)
        var limit: RunRecord.ReachedLimit?
        var kind: VerdictKind
        var mismatches: [Mismatch] = []
        var exception: String?

        var testDescription: String { what }
    }

    private static let imported = Sample.answer()
    private static let f = Sample.example("f()", "1\n")
    private static let g = Sample.example("g()", "2\n")
    private static let raises = Sample.example(
        "h()", "Traceback (most recent call last):\nValueError: no\n", raises: "ValueError: no\n")
    private static let skipped = Sample.example("later()", "?\n", options: [.skip])
    private static let detailless = Sample.example(
        "h()", "Traceback (most recent call last):\nValueError: no\n", raises: "ValueError: no\n",
        options: [.ignoreExceptionDetail])

    private static func wrong(_ example: SessionExample, _ actual: String) -> Mismatch {
        .example(example, expected: example.expectedException ?? example.expectedOutput, actual: Array(actual.utf8))
    }

    @Test(arguments: [
        Row(
            what: "all as expected", examples: [f, g], answers: [imported, Sample.answer("1\n"), Sample.answer("2\n")],
            kind: .accepted),
        Row(
            what: "words while importing do no harm", examples: [f],
            answers: [Sample.answer("loading\n"), Sample.answer("1\n")], kind: .accepted),
        Row(
            what: "one answer differs", examples: [f, g],
            answers: [imported, Sample.answer("3\n"), Sample.answer("2\n")], kind: .wrongAnswer,
            mismatches: [wrong(f, "3\n")]),
        Row(
            what: "all answers differ", examples: [f, g], answers: [imported, Sample.answer("3\n"), Sample.answer()],
            kind: .wrongAnswer, mismatches: [wrong(f, "3\n"), wrong(g, "")]),
        Row(
            what: "1 is not True", examples: [Sample.example("f()", "True\n")],
            answers: [imported, Sample.answer("1\n")], kind: .wrongAnswer,
            mismatches: [wrong(Sample.example("f()", "True\n"), "1\n")]),
        Row(
            what: "an exception that is expected", examples: [raises],
            answers: [imported, Sample.answer(raised: "ValueError: no")], kind: .accepted),
        Row(
            what: "output in front of an exception that is expected", examples: [raises],
            answers: [imported, Sample.answer("so\n", raised: "ValueError: no")], kind: .accepted),
        Row(
            what: "another message", examples: [raises], answers: [imported, Sample.answer(raised: "ValueError: yes")],
            kind: .wrongAnswer, mismatches: [wrong(raises, "ValueError: yes\n")]),
        Row(
            what: "another message where it does not count", examples: [detailless],
            answers: [imported, Sample.answer(raised: "ValueError: yes")], kind: .accepted),
        Row(
            what: "another exception", examples: [raises], answers: [imported, Sample.answer(raised: "KeyError: 'a'")],
            kind: .wrongAnswer, mismatches: [wrong(raises, "KeyError: 'a'\n")]),
        Row(
            what: "no exception where one is expected", examples: [raises], answers: [imported, Sample.answer("1\n")],
            kind: .wrongAnswer, mismatches: [wrong(raises, "1\n")]),
        Row(
            what: "a traceback that is printed", examples: [raises],
            answers: [imported, Sample.answer("Traceback (most recent call last):\nValueError: no\n")],
            kind: .accepted),
        Row(
            what: "no newline at the end", examples: [f], answers: [imported, Sample.answer("1")], kind: .accepted),
        Row(
            what: "a traceback that is printed otherwise", examples: [raises],
            answers: [imported, Sample.answer("ValueError: no\n")],
            kind: .wrongAnswer, mismatches: [wrong(raises, "ValueError: no\n")]),
        Row(
            what: "an exception that nobody expects", examples: [f, g],
            answers: [imported, Sample.answer("so\n", raised: "KeyError: 'a'"), Sample.answer("2\n")],
            kind: .runtimeError, mismatches: [wrong(f, "so\nKeyError: 'a'\n")], exception: "KeyError"),
        Row(
            what: "the first of two exceptions counts", examples: [f, g],
            answers: [imported, Sample.answer(raised: "KeyError: 'a'"), Sample.answer(raised: "TypeError: b")],
            kind: .runtimeError, mismatches: [wrong(f, "KeyError: 'a'\n"), wrong(g, "TypeError: b\n")],
            exception: "KeyError"),
        Row(
            what: "the memory limit", examples: [f], answers: [imported, Sample.answer(raised: "MemoryError")],
            kind: .memoryLimit, mismatches: [wrong(f, "MemoryError\n")], exception: "MemoryError"),
        Row(
            what: "what the sandbox refuses", examples: [f],
            answers: [imported, Sample.answer(raised: "PermissionError: [Errno 1] Operation not permitted")],
            kind: .refused, mismatches: [wrong(f, "PermissionError: [Errno 1] Operation not permitted\n")],
            exception: "PermissionError"),
        Row(
            what: "examples that are skipped were not run", examples: [skipped, f, skipped, g],
            answers: [imported, Sample.answer("1\n"), Sample.answer("2\n")], kind: .accepted),
        Row(
            what: "a module that cannot be imported", examples: [f],
            answers: [Sample.answer(raised: "NameError: name 'x' is not defined")], kind: .runtimeError,
            mismatches: [.endedEarly(f)], exception: "NameError"),
        Row(
            what: "a module that cannot be read", examples: [f],
            answers: [Sample.answer(raised: "SyntaxError: invalid syntax")], kind: .syntaxError,
            mismatches: [.endedEarly(f)], exception: "SyntaxError"),
        Row(
            what: "a module that ends the program", examples: [f], answers: [], kind: .wrongAnswer,
            mismatches: [.endedEarly(f)]),
        Row(
            what: "an example that ends the program", examples: [f, g], answers: [imported, Sample.answer("1\n")],
            kind: .wrongAnswer, mismatches: [.endedEarly(g)]),
        Row(
            what: "an example that crashes", examples: [f, g], answers: [imported, Sample.answer("1\n")],
            termination: .signaled(11), kind: .runtimeError, mismatches: [.endedEarly(g)]),
        Row(
            what: "an example without end", examples: [f, g], answers: [imported], termination: .signaled(9),
            limit: .wall, kind: .timeLimit, mismatches: [.endedEarly(f)]),
        Row(
            what: "a crash at the very end", examples: [f], answers: [imported, Sample.answer("1\n")],
            termination: .signaled(6), kind: .runtimeError),
    ])
    func judges(_ row: Row) throws {
        let entry = Sample.session(row.examples)
        let record = Sample.record("", ended: row.termination, limit: row.limit, examples: row.answers)
        let verdict = try entry.judge([record], of: Sample.answer, under: Sample.profile)
        #expect(verdict.kind == row.kind)
        #expect(verdict.mismatches == row.mismatches)
        #expect(verdict.exception?.type == row.exception)
    }

    @Test func anExceptionWhoseTracebackIsGoneIsStillNamed() throws {
        var answer = Sample.answer(raised: "shop.Empty: no tea: none")
        answer.standardError = []
        let entry = Sample.session([Self.f])
        let record = Sample.record(examples: [Self.imported, answer])
        let exception = try entry.judge([record], of: Sample.answer, under: Sample.profile).exception
        #expect(exception?.type == "shop.Empty")
        #expect(exception?.message == "no tea: none")
        #expect(exception?.line == nil)
    }

    private static let shows = Sample.example("f()", "6\n", manner: .shown)
    private static let prints = Sample.example("f()", "6\n", manner: .printed)

    /// What is printed where a value is asked for, and the other way round.
    @Test(
        arguments: [
            ("a value that is shown", shows, Sample.showing("6\n"), nil),
            ("a value that is printed", shows, Sample.answer("6\n"), .printed),
            ("another that is printed", shows, Sample.answer("7\n"), .printed),
            ("a value, and words in front of it", shows, Sample.showing("6\n", printed: "so\n"), .example),
            ("a printed value, and one that shows as nothing", shows, Sample.showing("\n", printed: "6"), .printed),
            ("nothing", shows, Sample.answer(), .example),
            ("what is printed", prints, Sample.answer("6\n"), nil),
            ("what is printed without a newline", prints, Sample.answer("6"), nil),
            ("what is returned", prints, Sample.showing("6\n"), .returned),
            ("what is printed, and then returned", prints, Sample.showing("6\n", printed: "6\n"), .example),
            ("printed where it does not matter", f, Sample.answer("1\n"), nil),
            ("returned where it does not matter", f, Sample.showing("1\n"), nil),
        ] as [(String, SessionExample, ExampleRecord, Mismatch.Kind?)])
    func tellsShownFromPrinted(
        _ what: String, _ example: SessionExample, _ answer: ExampleRecord, _ kind: Mismatch.Kind?
    )
        throws
    {
        let record = Sample.record("", examples: [Self.imported, answer])
        let verdict = try Sample.session([example]).judge([record], of: Sample.answer, under: Sample.profile)
        #expect(verdict.mismatches.map(\.kind) == (kind.map { [$0] } ?? []), "\(what)")
        #expect(verdict.kind == (kind == nil ? .accepted : .wrongAnswer))
        let isManner = kind == .printed || kind == .returned
        #expect(verdict.mismatches.allSatisfy { ($0.contrast == nil) == isManner })
        // The author is told where it is the solution that does so.
        #expect(Sample.session([example]).findings(ofSolution: [record]).isEmpty == !isManner)
    }

    @Test func whatAppearsWhereNothingShouldIsNamed() throws {
        let record = Sample.record(examples: [Self.imported, Sample.answer("200\n")])
        let verdict = try Sample.session([Sample.example("x = total()")]).judge(
            [record], of: Sample.answer, under: Sample.profile)
        #expect(verdict.kind == .wrongAnswer)
        #expect(
            verdict.blocks.dropFirst() == [
                .text("After this example nothing should appear."), .listing(Listing("what appears", "200\n")),
            ])
    }

    /// What an example was to raise is no news where another one fails.
    @Test func expectedTracebacksAreNotShown() throws {
        func written(_ answers: [ExampleRecord]) throws -> [Block] {
            let errors = answers.map { String(decoding: $0.standardError, as: UTF8.self) }.joined()
            let record = Sample.record("", errors: errors + "end", examples: [Self.imported] + answers)
            let session = Sample.session([Self.raises, Self.f])
            return try session.judge([record], of: Sample.answer, under: Sample.profile).blocks.filter {
                if case .listing(let listing) = $0 { listing.title == "it wrote to standard error" } else { false }
            }
        }
        let raised = Sample.answer(raised: "ValueError: no")
        #expect(
            try written([raised, Sample.answer("3\n")]) == [.listing(Listing("it wrote to standard error", "end"))])
        let other = String(decoding: Sample.answer(raised: "ValueError: yes").standardError, as: UTF8.self)
        #expect(
            try written([Sample.answer(raised: "ValueError: yes"), Sample.answer("1\n")])
                == [.listing(Listing("it wrote to standard error", Array((other + "end").utf8)))])
    }

    @Test func anAssertionOfTheAuthorsIsAWrongAnswer() throws {
        var answer = Sample.answer(raised: "AssertionError: two")
        answer.isAssertion = true
        let follows = Sample.answer(raised: "NameError: name 'x' is not defined")
        let record = Sample.record(examples: [Self.imported, answer, answer, follows])
        let asserts = Sample.example("assert f() == 2, 'two'")
        let expects = Sample.example(
            "assert 0", "Traceback (most recent call last):\nAssertionError: two\n", raises: "AssertionError: two\n")
        let verdict = try Sample.session([asserts, expects, Self.f]).judge(
            [record], of: Sample.answer, under: Sample.profile)
        #expect(verdict.kind == .wrongAnswer && verdict.exception == nil)
        #expect(verdict.mismatches.map(\.kind) == [.assertion, .example])
    }

    @Test func skippedExamplesAreNotSent() {
        let entry = Sample.session([Self.skipped, Self.f, Self.skipped])
        let requests = entry.requests(for: ["main.py": [0x31]])
        #expect(
            requests == [RunRequest(kind: .session(module: "main", examples: ["f()\n"]), files: ["main.py": [0x31]])])
    }

    /// What Python cannot read of an author's example is not the learner's fault, unless it is there to be refused.
    @Test func anExampleThatCannotBeReadIsItsAuthorsFault() throws {
        var answer = Sample.answer(raised: "SyntaxError: invalid syntax")
        answer.isUnreadable = true
        let record = Sample.record(examples: [Self.imported, answer])
        let entry = SessionCheck(name: "case", file: "checks/a.pycon", module: "main", examples: [Self.f])
        let findings = #expect(throws: Findings.self) {
            try entry.judge([record], of: Sample.answer, under: Sample.profile)
        }
        #expect(findings?.all.map(\.file) == ["checks/a.pycon"] && findings?.all.first?.place.line == 1)
        let refused = Sample.example("1 +", raises: "SyntaxError: invalid syntax\n")
        let verdict = try Sample.session([refused]).judge([record], of: Sample.answer, under: Sample.profile)
        #expect(verdict.kind == .accepted)
    }
}
