import Sandbox
import System

/// Writes what the answers of a server must be anew, from those that it has given.
struct ConversationRecording {
    let source: JSONSource
    /// The list that the requests are written in.
    let requests: JSONValue?
    let conversation: Conversation
    /// The last exception that the server has logged.
    let log: PythonException?

    /// - Parameter captured: by conversations of earlier steps; what this one has captured is added.
    func edits(
        _ record: ConversationRecord?, _ captured: inout CapturedValues
    ) throws(NotRecordable) -> [TextEdit] {
        var edits: [TextEdit] = []
        var number = 0
        for (group, entry) in zip(conversation.groups.indices, requests?.elements ?? []) {
            let answers = record?.groups.indices.contains(group) == true ? record!.groups[group] : []
            for (place, entry) in (entry["at-once"]?.elements ?? [entry]).enumerated() {
                number += 1
                let exchange = conversation.groups[group][place]
                let answer = try answer(answers.indices.contains(place) ? answers[place] : nil, number, to: exchange)
                edits += try recording(entry, exchange, captured).edits(answer)
            }
            for answer in answers { captured.add(answer.captured) }
        }
        return edits
    }

    private func recording(
        _ entry: JSONValue, _ exchange: Conversation.Exchange, _ captured: CapturedValues
    ) -> AnswerRecording {
        // Beside a request that says something, one without "expect" has only to be answered.
        let isLeft = entry["expect"] == nil && !conversation.exchanges.allSatisfy(\.expected.statesNothing)
        return AnswerRecording(
            source: source, entry: entry, expected: exchange.expected,
            isFilled: exchange.expected.statesNothing && !isLeft, captured: captured)
    }

    /// A whole answer, that is not one of a server that has failed.
    private func answer(
        _ answer: ConversationRecord.Exchange?, _ number: Int, to exchange: Conversation.Exchange
    ) throws(NotRecordable) -> ConversationRecord.Exchange {
        if case .noCapture(let name) = answer?.fault {
            throw NotRecordable("its answer to \(exchange.name) has nothing to be captured as \(name)")
        }
        let isFailure = answer.map { $0.status >= 500 && $0.status != exchange.expected.status } ?? false
        if let log, isFailure || answer?.fault != nil { throw NotRecordable(log) }
        guard let answer, answer.fault == nil else {
            let failure = ExchangeFailure(number: number, exchange: exchange, answer: answer, mismatches: [])
            let sentence = ConversationWords(conversation: conversation, failure: failure).sentence
            throw NotRecordable(sentence: sentence)
        }
        return answer
    }
}
