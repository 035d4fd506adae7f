import Sandbox

/// Judges what a runner has reported of the learner's tests on a program.
///
/// A test fails where an assertion says so. One that ends with another exception is an error, under pytest as under
/// unittest: it has not stated what should have happened, and would have ended so for a slip of its own.
struct VariantJudge {
    private let role: Variant.Role
    private let report: TestsReport
    private let parser: TracebackParser

    init(_ role: Variant.Role, _ report: TestsReport, _ parser: TracebackParser) {
        self.role = role
        self.report = report
        self.parser = parser
    }

    /// What the verdict is where something is not as it should be.
    var kind: VerdictKind {
        switch report.ending {
        case .prying: .ruleBroken
        case .ran(let counts, _) where role == .passes && counts.failed == 0 && counts.errors > 0: .runtimeError
        default: .wrongAnswer
        }
    }

    func mismatches() -> [Mismatch] {
        switch report.ending {
        case nil, .fault: return [report.isForged ? .forgedReport : .endedEarly(nil)]
        case .unreadable(let file, _): return [Mismatch(.testError, name: file)]
        case .prying(let prying): return [.prying(prying)]
        case .ran(let counts, let results):
            if case .fails(let sentence) = role { return onWrongProgram(counts, sentence) }
            return onRightProgram(counts, results)
        }
    }

    private func onWrongProgram(_ counts: TestsReport.Counts, _ sentence: String) -> [Mismatch] {
        if counts.failed > 0 { return [] }
        return [.unnoticed(sentence)] + (counts.errors > 0 ? [Mismatch(.testError)] : [])
    }

    private func onRightProgram(_ counts: TestsReport.Counts, _ results: [TestsReport.Result]) -> [Mismatch] {
        let unlike = results.map { result in
            Mismatch(
                result.outcome == .failed ? .testFailed : .testError, name: result.test,
                actual: .bytes(Array(parser.withoutFolder(result.message).utf8)))
        }
        if counts.failed + counts.errors > 0 { return unlike }
        return counts.passed > 0 ? [] : [Mismatch(.noTest, actual: .number(counts.skipped))]
    }

    /// The exception of a file that cannot be read, or of the first test that errs where nothing worse is to be said.
    func exception() -> PythonException? {
        switch report.ending {
        case .unreadable(_, let message): return parser.parse(message)
        case .ran(let counts, let results) where role == .passes && counts.failed == 0:
            return results.first.flatMap { parser.parse($0.message) }
        default: return nil
        }
    }
}
