import Sandbox

/// Finds the first request of a conversation that is not answered as expected.
package struct ConversationComparison {
    let conversation: Conversation

    package init(_ conversation: Conversation) { self.conversation = conversation }

    /// What came of it.
    package struct Outcome {
        /// The first request that is not answered as expected; nothing where all are.
        package var failure: ExchangeFailure?
        /// What has been captured, for the conversations of later steps.
        var captured: CapturedValues
    }

    /// - Parameter captured: by conversations of earlier steps.
    package func outcome(_ record: ConversationRecord?, after captured: Outcome? = nil) -> Outcome {
        var outcome = Outcome(captured: captured?.captured ?? CapturedValues())
        var number = 0
        for (index, group) in conversation.groups.enumerated() {
            let answers = record?.groups.indices.contains(index) == true ? record!.groups[index] : []
            for (place, exchange) in group.enumerated() {
                number += 1
                let answer = answers.indices.contains(place) ? answers[place] : nil
                let mismatches = mismatches(exchange, number, answer, outcome.captured)
                if !mismatches.isEmpty {
                    outcome.failure = ExchangeFailure(
                        number: number, exchange: exchange, answer: answer, mismatches: mismatches)
                    return outcome
                }
            }
            for answer in answers { outcome.captured.add(answer.captured) }
        }
        return outcome
    }

    private func mismatches(
        _ exchange: Conversation.Exchange, _ number: Int, _ answer: ConversationRecord.Exchange?,
        _ captured: CapturedValues
    ) -> [Mismatch] {
        var mismatches: [Mismatch] = []
        let isWhole = answer.map { $0.fault == nil || $0.fault?.isOfCapture == true } ?? false
        if let answer, isWhole {
            mismatches = AnswerComparison(expected: exchange.expected, captured: captured).mismatches(answer)
            if mismatches.isEmpty, case .noCapture(let name) = answer.fault {
                mismatches = [Mismatch(.capture, name: name)]
            }
        } else {
            mismatches = [Mismatch(.noAnswer, name: answer?.fault?.name ?? "stopped")]
        }
        return mismatches.map { mismatch in
            var mismatch = mismatch
            mismatch.request = "\(number) \(exchange.name)"
            return mismatch
        }
    }
}

/// The request at which a conversation went wrong.
package struct ExchangeFailure {
    /// From 1.
    var number: Int
    var exchange: Conversation.Exchange
    /// Nothing where the client was stopped before there was one.
    var answer: ConversationRecord.Exchange?
    package var mismatches: [Mismatch]

    var fault: ConversationRecord.Fault? { answer?.fault }

    /// Whether the client was stopped, so that nobody knows.
    package var isUnknown: Bool { answer == nil }

    /// Whether an answer was waited for in vain.
    package var isWaiting: Bool {
        switch fault {
        case .timedOut, .noTime, .noEnd: true
        default: false
        }
    }

    /// Whether the limit of the wall clock, which the client keeps to, says no more than the fault itself.
    package var hasUsedTime: Bool { isWaiting || fault == .noLongerListens || fault?.isOfListening == true }

    /// Whether an exception may be why: the server says so by its status, or has said nothing that can be understood.
    package var mayBeException: Bool { answer.map { $0.status >= 500 || !($0.fault?.isOfCapture ?? true) } ?? true }

    /// Whether the server had ended.
    package var isOfEnd: Bool { fault == .gone }
}

extension ConversationRecord.Fault {
    var isOfCapture: Bool { if case .noCapture = self { true } else { false } }
    var isOfListening: Bool { if case .nothingListens = self { true } else { false } }
}
