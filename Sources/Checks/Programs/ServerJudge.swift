import Page
import Sandbox

/// Says what the run of a server means, by what its client has heard, and then by what it has left.
struct ServerJudge {
    let run: ProgramRun
    let conversation: Conversation
    let outcome: ConversationComparison.Outcome

    private var failure: ExchangeFailure? { outcome.failure }

    func judge(
        _ verdict: inout CaseVerdict, _ record: RunRecord, _ answer: AnswerFiles, under profile: SandboxProfile
    ) {
        var record = record
        if let failure {
            verdict.mismatches = failure.mismatches
            verdict.exception = exception(failure, record, answer)
            if failure.hasUsedTime, record.reachedLimit == .wall { record.reachedLimit = nil }
        } else {
            verdict.mismatches = ProgramComparison(run).mismatches(record)
        }
        let isEndedByItself = failure != nil && record.conversation?.end == .serverEnded
        RunJudge(record, under: profile).finish(
            &verdict, unlike: failure?.isWaiting == true ? .timeLimit : .wrongAnswer, endsBySignal: !isEndedByItself)
        if failure?.isUnknown == true, verdict.kind != .accepted, verdict.limit == nil { verdict.kind = .refused }
    }

    /// What the server's log tells of an exception; the log is the program's own, and decides about words alone.
    private func exception(
        _ failure: ExchangeFailure, _ record: RunRecord, _ answer: AnswerFiles
    ) -> PythonException? {
        let parser = TracebackParser(record, answer)
        if failure.isOfEnd {
            return record.termination == .exited(1) ? parser.parse(record.standardError) : nil
        }
        return failure.mayBeException ? parser.parse(log: record.standardError) : nil
    }

    /// What there is to see of it.
    func page(_ verdict: CaseVerdict, _ record: RunRecord, _ answer: AnswerFiles) -> CasePage {
        var page = CasePage()
        guard let failure else { return page }
        let talk = ConversationPage(conversation, failure, record.conversation)
        page.input = [talk.sentence]
        page.mismatches = talk.mismatches
        page.context = talk.context
        page.errors = TracebackParser(record, answer).shortened(log: record.standardError)
        page.tellsEnd = record.conversation?.end == .serverEnded
        if failure.isOfEnd, record.termination == .exited(0) {
            page.input.append(.text("It ended by itself, with exit status 0: a server goes on until it is stopped."))
        }
        if !verdict.standardOutput.isEmpty {
            page.context.append(.listing(Listing("it printed", verdict.standardOutput)))
        }
        return page
    }
}
