import Page
import Sandbox

/// The learner's tests, tried on one program.
package struct VariantCheck: Check, Equatable {
    package var variant: Variant
    package var suite: TestSuite
    /// Where the variants lie, relative to the catalog's root folder.
    package var folder: String

    package init(variant: Variant, suite: TestSuite, folder: String = "") {
        self.variant = variant
        self.suite = suite
        self.folder = folder
    }

    package var name: String { variant.caseName }

    /// A test that could tell when it runs could tell on which program.
    package var hidesOrder: Bool { true }

    /// One of two runs that took too long says enough.
    package var needsAllRuns: Bool { false }

    /// Tests that are left out may still be enough, so that changed ones say nothing of the variants.
    package var tellsMutants: Bool { false }

    /// Right programs are run twice: tests that depend on chance show it there.
    package func requests(for answer: AnswerFiles) -> [RunRequest] {
        let request = RunRequest(
            kind: .tests(
                TestsRequest(
                    runner: suite.runner, learnerFiles: answer.keys.sorted(), tests: suite.tests,
                    imports: suite.imports, surfaces: suite.modules, program: variant.files)),
            files: answer)
        return Array(repeating: request, count: variant.role == .passes ? 2 : 1)
    }

    package func judge(
        _ records: [RunRecord], of answer: AnswerFiles, under profile: SandboxProfile
    ) throws -> CaseVerdict {
        let verdicts = try records.map { try judge($0, answer, profile) }
        let failing = verdicts.first { $0.kind != .accepted }
        guard var verdict = failing, verdicts.count == 2, verdicts.contains(where: { $0.kind == .accepted }) else {
            return failing ?? verdicts[0]
        }
        verdict.blocks.insert(.text(VariantWords.byChance), at: 0)
        return verdict
    }

    private func judge(
        _ record: RunRecord, _ answer: AnswerFiles, _ profile: SandboxProfile
    ) throws -> CaseVerdict {
        let report = TestsReport(record)
        try throwFault(report)
        var verdict = CaseVerdict(name: name, record)
        // What tests print could tell which program it is that they have run on. Last words are the driver's own.
        verdict.standardOutput = []
        if record.termination != .lost { verdict.standardError = [] }
        let judge = VariantJudge(variant.role, report, TracebackParser(record, answer))
        verdict.mismatches = record.reachedLimit == nil ? judge.mismatches() : []
        verdict.exception = judge.exception()
        RunJudge(record, under: profile).finish(&verdict, unlike: judge.kind)
        verdict.blocks = VariantPage(variant.role, answer).blocks(of: verdict)
        return verdict
    }

    /// A program that cannot be imported is its author's fault, whatever the tests are.
    private func throwFault(_ report: TestsReport) throws {
        let found: String
        if case .fault(let line)? = report.ending {
            found = "a program that cannot be used (\(line.prefix { $0 != "\n" }))"
        } else if report.isBeforeTests {
            found = "a program whose import does not come to its end"
        } else {
            return
        }
        throw Findings([
            Finding(
                .variantUnusable, file: "\(folder)/\(variant.name)", found: found,
                expected: "a program that defines what \(VariantFolder.description) says")
        ])
    }
}
