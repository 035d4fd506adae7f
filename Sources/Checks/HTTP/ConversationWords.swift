import Sandbox
import System

/// Sentences on a request that was not answered as expected.
struct ConversationWords {
    let conversation: Conversation
    let failure: ExchangeFailure

    private var count: Int { conversation.exchanges.count }
    /// As `Request 2 of 5, GET /items/7,`
    private var request: String { "Request \(failure.number) of \(count), \(failure.exchange.name)," }

    /// What happened, in a sentence or two.
    var sentence: String {
        guard let answer = failure.answer else {
            return "The client that sends the requests was stopped at request \(failure.number) of \(count), "
                + "\(failure.exchange.name), so nothing more is known."
        }
        switch answer.fault {
        case nil, .noCapture: return "\(request) is not answered as asked for."
        case .nothingListens(let others): return nothingListens(others)
        case .noLongerListens: return "\(request) could not be sent: nothing listens on port \(port) any more."
        case .gone: return "\(request) got no answer: the server had ended."
        case .timedOut: return "\(request) was not answered within \(seconds)."
        case .noTime: return "\(request) was not answered in what was left of the time for all requests."
        case .noEnd:
            return
                "\(request) was not answered to the end within \(seconds): the answer has no Content-Length, and the "
                + "connection was not closed."
        case .closed: return "\(request) got no answer: the server closed the connection without a word."
        case .cutShort: return "\(request) got only a part of an answer: the server closed the connection too early."
        case .noHTTP: return "\(request) got what is no answer in HTTP: it has to begin like HTTP/1.1 200 OK."
        case .noHeader:
            return "\(request) got an answer with a line among the headers that is none, such as Name: value."
        case .longHead: return "\(request) got an answer whose headers do not end."
        case .preliminary: return "\(request) got one preliminary answer (status 1xx) after the other, and no real one."
        case .badLength: return "\(request) got an answer whose Content-Length is not the one number that it must be."
        case .badCoding: return "\(request) got an answer with a Transfer-Encoding that it does not keep to."
        case .tooLarge: return "\(request) got an answer that is too large: does it ever end?"
        }
    }

    private var port: Int { conversation.port }
    private var seconds: String { RunWords.seconds(conversation.seconds) }

    private func nothingListens(_ others: String) -> String {
        if others.isEmpty {
            return "Nothing answers on port \(port). Does the program start a server there, and wait for requests?"
        }
        return "Nothing answers on port \(port), but something does on port \(others). The requests go to port \(port)."
    }

    /// What of an answer is not as expected, on a line.
    func line(_ mismatch: Mismatch) -> String? {
        let (expected, found) = (Self.short(mismatch.expected), Self.short(mismatch.actual))
        switch mismatch.kind {
        case .status: return "status: expected \(expected ?? ""), found \(found ?? "")"
        case .header:
            let name = "header \(mismatch.name ?? "")"
            guard let expected else { return "\(name): should not be there, found \(found ?? "")" }
            return "\(name): expected \(expected), found " + (found ?? "none")
        case .json:
            let place = mismatch.name ?? ""
            // A whole body that is no JSON has no place in it.
            if mismatch.actual != nil, place.isEmpty, !isJSON { return "body: expected JSON, found what is none" }
            let name = place.isEmpty ? "JSON" : place
            guard let expected else { return "\(name): should not be there, found \(found ?? "")" }
            return "\(name): expected \(expected), found " + (found ?? "nothing")
        case .capture:
            return "It should have what later requests need (\(mismatch.name ?? ""): \(place(mismatch.name)))."
        default: return nil
        }
    }

    private var isJSON: Bool { failure.answer.flatMap { JSONValue.read($0.body, .python) } != nil }

    private func place(_ name: String?) -> String {
        guard let capture = failure.exchange.request.captures.first(where: { $0.name == name }) else { return "" }
        return capture.kind == .json ? "JSON at \"\(capture.place)\"" : "the \(capture.kind.rawValue) \(capture.place)"
    }

    private static let longest = 160

    private static func short(_ content: Mismatch.Content?) -> String? {
        switch content {
        case .number(let number): return "\(number)"
        case .bytes(let bytes):
            let text = String(decoding: bytes, as: UTF8.self)
            return text.unicodeScalars.count > longest ? String(text.unicodeScalars.prefix(longest)) + "…" : text
        case nil: return nil
        }
    }
}
