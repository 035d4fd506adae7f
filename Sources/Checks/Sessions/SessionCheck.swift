import Page
import Sandbox

/// An interpreter session, as doctest writes it.
package struct SessionCheck: Check, Equatable {
    package var name: String
    /// The file that it is written in, relative to the catalog's root folder.
    package var file: String
    /// The learner's module, whose names the session starts with.
    package var module: String
    package var examples: [SessionExample]
    package var service: Service?
    /// How answers are compared where they differ.
    package var comparison: SessionComparison?
    /// Names of the exercise's own, which the learner is to define although they may be those of built-ins.
    package var ownNames: [String] = []

    package init(
        name: String, file: String = "", module: String, examples: [SessionExample], service: Service? = nil
    ) {
        self.name = name
        self.file = file
        self.module = module
        self.examples = examples
        self.service = service
    }

    /// All examples but those under `# doctest: +SKIP`.
    package var examplesToRun: [SessionExample] { examples.filter { !$0.options.contains(.skip) } }

    package func requests(for answer: AnswerFiles) -> [RunRequest] {
        [
            RunRequest(
                kind: .session(module: module, examples: examplesToRun.map(\.source), ownNames: ownNames),
                files: answer, service: service?.source)
        ]
    }

    package func judge(
        _ records: [RunRecord], of answer: AnswerFiles, under profile: SandboxProfile
    ) throws -> CaseVerdict {
        let record = records[0]
        try checkExamples(record)
        var verdict = CaseVerdict(name: name, record)
        let judge = SessionJudge(parser: TracebackParser(record, answer))
        (verdict.mismatches, verdict.exception) = judge.judge(self, record)
        RunJudge(record, under: profile).finish(&verdict)
        if verdict.kind == .accepted { return verdict }
        var page = page(verdict, record)
        let errors = judge.unexpectedErrors(self, record)
        if errors != record.standardError { page.errors = String(decoding: errors, as: UTF8.self) }
        verdict.blocks = page.blocks(of: verdict, answer: answer)
        return verdict
    }

    /// An example that Python cannot read is its author's fault, unless that is what it is there to show.
    private func checkExamples(_ record: RunRecord) throws {
        let findings = zip(examplesToRun, record.examples.dropFirst()).compactMap { example, actual in
            actual.isUnreadable && example.expectedException == nil
                ? SessionFindings.unreadable(example, in: file, said: actual.exception ?? []) : nil
        }
        if !findings.isEmpty { throw Findings(findings) }
    }

    /// Examples whose answers the solution itself does not give in the manner that they are taken to ask for.
    package func findings(ofSolution records: [RunRecord]) -> [Finding] {
        zip(examplesToRun, records[0].examples.dropFirst()).compactMap { example, actual in
            actual.exception == nil && !actual.hasManner(of: example)
                ? SessionFindings.manner(of: example, in: file) : nil
        }
    }

    /// Whether an answer without an exception is the expected one.
    func accepts(_ output: [UInt8], _ example: SessionExample) -> Bool {
        let expected = Array(example.expectedOutput.utf8)
        return DoctestComparison.accepts(output, expected: expected, options: example.options)
            || comparison?.accepts(output, expected: expected) ?? false
    }

    private func page(_ verdict: CaseVerdict, _ record: RunRecord) -> CasePage {
        var page = CasePage()
        page.mismatches = verdict.mismatches.map {
            record.isForged && $0.kind == .endedEarly ? SessionPage.forged : SessionPage.blocks(of: $0, verdict)
        }
        return page
    }
}
