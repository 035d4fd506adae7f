import Sandbox

/// Runs of a whole program, one after the other in the same folder.
package struct ProgramCheck: Check, Equatable {
    package var name: String
    /// Files that the programs find, by path.
    package var files: [String: [UInt8]] = [:]
    /// At least one.
    package var runs: [ProgramRun]
    package var service: Service?
    package var limits = LoweredLimits()

    package init(name: String, runs: [ProgramRun] = [ProgramRun()]) {
        self.name = name
        self.runs = runs
    }

    package var handRun: [String]? { runs[0].run }

    package func requests(for answer: AnswerFiles) -> [RunRequest] {
        let steps = runs.map { run in
            RunRequest.Step(
                kind: .program(run: run.run, arguments: run.arguments, standardInput: run.standardInput),
                wantedFiles: run.expected.files.keys.sorted())
        }
        var request = RunRequest(
            kind: steps[0].kind, files: files.merging(answer) { _, learners in learners },
            wantedFiles: steps[0].wantedFiles, service: service?.source)
        request.then = Array(steps.dropFirst())
        return [request]
    }

    package func judge(
        _ records: [RunRecord], of answer: AnswerFiles, under profile: SandboxProfile
    ) -> CaseVerdict {
        let steps = [records[0]] + records[0].then
        var verdict = CaseVerdict(name: name, records[0])
        for (index, step) in steps.enumerated() where verdict.kind == .accepted && runs.indices.contains(index) {
            verdict = judge(index, step, answer, profile)
            verdict.wallMicroseconds = steps.reduce(0) { $0 + $1.wallMicroseconds }
        }
        // Whatever kept a run from being begun, nothing is accepted that was not seen.
        if verdict.kind == .accepted, steps.count < runs.count { verdict.kind = .refused }
        return verdict
    }

    /// What one run means; the first that is not as expected is what is said of all.
    private func judge(
        _ index: Int, _ record: RunRecord, _ answer: AnswerFiles, _ profile: SandboxProfile
    ) -> CaseVerdict {
        let run = runs[index]
        var verdict = CaseVerdict(name: name, record)
        verdict.mismatches = ProgramComparison(run).mismatches(record)
        let isAsExpected = verdict.mismatches.isEmpty && run.expected.errors != nil
        if record.termination == .exited(1), !isAsExpected {
            verdict.exception = TracebackParser(record, answer).parse(record.standardError)
        }
        RunJudge(record, under: profile).finish(&verdict, endsBySignal: run.expected.end.isSignal)
        verdict.blocks = page(verdict, step: index).blocks(of: verdict, answer: answer)
        return verdict
    }
}

extension ProgramExpectation.End {
    fileprivate var isSignal: Bool { if case .signal = self { true } else { false } }
}
