import Page
import Sandbox

/// Runs of a whole program, one after the other in the same folder.
package struct ProgramCheck: Check, Equatable {
    package var name: String
    /// The file that it is written in, relative to the catalog's root folder.
    package var file = ""
    /// Files that the programs find, by path.
    package var files: [String: [UInt8]] = [:]
    /// At least one.
    package var runs: [ProgramRun]
    package var service: Service?
    /// Of the service and of what writes input, whichever has failed where nothing could be started.
    package var helperName: String? { service?.name ?? runs.lazy.compactMap { $0.inputWriter?.words[0] }.first }
    package var limits = LoweredLimits()
    /// Whether sleeping takes no time.
    package var hasVirtualClock = false

    package init(name: String, runs: [ProgramRun] = [ProgramRun()]) {
        self.name = name
        self.runs = runs
    }

    package var handRun: [String]? { runs[0].script == nil ? runs[0].run : nil }

    /// What is run, in the folder of the case.
    var steps: [RunRequest.Step] {
        let firstTalk = runs.firstIndex { $0.conversation != nil }
        return runs.enumerated().map { index, run in
            RunRequest.Step(
                kind: kind(run, isFirstTalk: index == firstTalk), wantedFiles: run.expected.files.keys.sorted())
        }
    }

    package func requests(for answer: AnswerFiles) -> [RunRequest] {
        let steps = self.steps
        var request = RunRequest(
            kind: steps[0].kind, files: files.merging(answer) { _, learners in learners },
            wantedFiles: steps[0].wantedFiles, service: service?.source)
        request.then = Array(steps.dropFirst())
        request.hasVirtualClock = hasVirtualClock
        return [request]
    }

    private func kind(_ run: ProgramRun, isFirstTalk: Bool) -> RunRequest.Kind {
        guard let conversation = run.conversation else {
            return .program(
                run: run.run, arguments: run.arguments, standardInput: run.standardInput, writer: run.inputWriter)
        }
        return .http(
            run: run.run, arguments: run.arguments, conversation.plan(keepingCaptured: !isFirstTalk))
    }

    package func findings(ofSolution records: [RunRecord]) -> [Finding] {
        let clocks = (records + records.flatMap(\.then)).compactMap(\.clock)
        guard clocks.contains(where: \.hasReallyWaited) else { return [] }
        return [
            Finding(
                .schema, file: file, at: .key("case \"\(name)\""),
                found: "a solution that waits while another thread is alive, so that time passes for real",
                expected: "no \"clock\", or a solution that waits by asyncio or in its only thread")
        ]
    }

    package func judge(
        _ records: [RunRecord], of answer: AnswerFiles, under profile: SandboxProfile
    ) -> CaseVerdict {
        let steps = [records[0]] + records[0].then
        var verdict = CaseVerdict(name: name, records[0])
        var talk: ConversationComparison.Outcome?
        for (index, step) in steps.enumerated() where verdict.kind == .accepted && runs.indices.contains(index) {
            if let conversation = runs[index].conversation {
                talk = ConversationComparison(conversation).outcome(step.conversation, after: talk)
            }
            verdict = judge(index, step, talk, answer, profile)
            verdict.wallMicroseconds = steps.reduce(0) { $0 + $1.wallMicroseconds }
        }
        // Whatever kept a run from being begun, nothing is accepted that was not seen.
        if verdict.kind == .accepted, steps.count < runs.count { verdict.kind = .refused }
        return verdict
    }

    /// What one run means; the first that is not as expected is what is said of all.
    ///
    /// - Parameter talk: what came of the conversation with it, where there is one.
    private func judge(
        _ index: Int, _ record: RunRecord, _ talk: ConversationComparison.Outcome?, _ answer: AnswerFiles,
        _ profile: SandboxProfile
    ) -> CaseVerdict {
        let run = runs[index]
        var verdict = CaseVerdict(name: name, record)
        if let conversation = run.conversation, let talk {
            let judge = ServerJudge(run: run, conversation: conversation, outcome: talk)
            judge.judge(&verdict, record, answer, under: profile)
            verdict.blocks = page(verdict, step: index, judge, record, answer).blocks(of: verdict, answer: answer)
            return verdict
        }
        verdict.mismatches = ProgramComparison(run).mismatches(record)
        let isAsExpected = verdict.mismatches.isEmpty && run.expected.errors != nil
        if record.termination == .exited(1), !isAsExpected {
            verdict.exception = TracebackParser(record, answer).parse(record.standardError)
        }
        RunJudge(record, under: profile).finish(&verdict, endsBySignal: run.expected.end.isSignal)
        // It ends no program, and so decides about nothing; but it may say why the rest is not as expected.
        if verdict.kind == .wrongAnswer, !isAsExpected {
            verdict.exception = TracebackParser(record, answer).parse(besides: record.standardError)
        }
        verdict.blocks = page(verdict, step: index).blocks(of: verdict, answer: answer)
        return verdict
    }
}

extension ProgramExpectation.End {
    fileprivate var isSignal: Bool { if case .signal = self { true } else { false } }
}
