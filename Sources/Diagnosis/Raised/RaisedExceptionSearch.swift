import Checks
import Grading
import Sandbox

/// Has the case that is shown run once more, to see what is at hand where its exception is raised.
struct RaisedExceptionSearch {
    let runner: CaseRunner

    /// What to say of the exception; nothing where that run ended otherwise, or nothing was seen.
    ///
    /// - Throws: ``SandboxFault`` and ``Findings``, which are never the learner's fault.
    func raised(in submission: Submission, _ verdict: Verdict) throws -> RaisedException? {
        guard let shown = FailingCases(verdict).shown, shown.limit == nil, let exception = shown.exception,
            !exception.isSyntaxError, let index = runner.exercise.cases.firstIndex(where: { $0.name == shown.name })
        else { return nil }
        var step = CaseRunner.Step(answer: submission.files, index: index)
        step.observesException = true
        guard runner.requests(of: step).contains(where: \.observesException),
            let records = try runner.run([step], sessions: 1)[0],
            let again = try runner.judge(step, records).exception, again.isSame(as: exception)
        else { return nil }
        let seen = records.flatMap { [$0] + $0.then }.flatMap(\.observations)
        return seen.first { $0.isOf(exception, in: submission) }.flatMap { RaisedWords(exception, $0).raised }
    }
}

extension PythonException {
    fileprivate func isSame(as other: PythonException) -> Bool {
        type == other.type && message == other.message && file == other.file && line == other.line
    }
}

extension ExceptionObservation {
    fileprivate func isOf(_ exception: PythonException, in submission: Submission) -> Bool {
        guard
            exception.type.split(separator: ".").last.map(String.init)
                == type.split(separator: ".").last.map(String.init)
        else { return false }
        // Without a place in the learner's files, it was raised in an example.
        guard let own = exception.file else { return submission.files[file] == nil }
        return own == file && exception.line == line && submission.line(line, of: file) != nil
    }
}
