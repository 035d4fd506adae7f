import Page
import Sandbox

/// What there is to see of a request that was not answered as expected.
package struct ConversationPage {
    private let conversation: Conversation
    private let failure: ExchangeFailure
    private let record: ConversationRecord?
    private var words: ConversationWords { ConversationWords(conversation: conversation, failure: failure) }

    package init(_ conversation: Conversation, _ failure: ExchangeFailure, _ record: ConversationRecord?) {
        self.conversation = conversation
        self.failure = failure
        self.record = record
    }

    /// What happened, first of all.
    package var sentence: Block { .text(words.sentence) }

    /// Each thing that is not as expected.
    package var mismatches: [[Block]] {
        failure.mismatches.map { mismatch in
            if let line = words.line(mismatch) { return [.text(line)] }
            guard case .bytes(let expected) = mismatch.expected, case .bytes(let actual) = mismatch.actual else {
                return []
            }
            return [.compared(ComparedTexts("body", expected: expected, actual: actual))]
                + LookAlikes.notes(expected: expected, actual: actual).map { .text($0) }
        }
    }

    /// The request, its answer, and what was asked and answered before.
    package var context: [Block] {
        var blocks: [Block] = []
        if !failure.exchange.request.body.isEmpty {
            blocks.append(.listing(Listing("the request's body", failure.exchange.request.body)))
        }
        if let answer = failure.answer, answer.status > 0 || !answer.body.isEmpty {
            let whole = answer.fault == nil || answer.fault?.isOfCapture == true
            blocks.append(
                listing(
                    whole ? "the answer" : "what came instead of an answer", whole ? Self.text(answer) : answer.body))
            if answer.surplus > 0 {
                let more =
                    "Behind the end that its Content-Length names, the answer went on for \(answer.surplus) bytes: "
                blocks.append(.text(more + "the length counts bytes, not letters."))
            }
        }
        if !earlier.isEmpty { blocks.append(.listing(Listing("the requests before it, and their statuses", earlier))) }
        return blocks
    }

    private static let mostLines = 20

    private func listing(_ title: String, _ content: [UInt8]) -> Block {
        let ends = content.indices.filter { content[$0] == UInt8(ascii: "\n") }
        guard ends.count > Self.mostLines else { return .listing(Listing(title, content)) }
        return .listing(
            Listing(title, Array(content[..<ends[Self.mostLines]]), more: ends.count - Self.mostLines))
    }

    private static func text(_ answer: ConversationRecord.Exchange) -> [UInt8] {
        let head = ["\(answer.status) \(answer.reason)"] + answer.headers.map { "\($0.name): \($0.value)" }
        return Array((head.joined(separator: "\n") + "\n").utf8)
            + (answer.body.isEmpty ? [] : [UInt8(ascii: "\n")] + answer.body)
    }

    private var earlier: String {
        let answers = record?.groups.flatMap(\.self) ?? []
        return zip(conversation.exchanges, answers).prefix(failure.number - 1).enumerated().map { index, pair in
            "\(index + 1)  \(pair.0.name)  \(pair.1.status)\n"
        }.joined()
    }
}
