import Sandbox
import System

/// Writes what one answer of a server must be anew.
struct AnswerRecording {
    let source: JSONSource
    /// The request, as it is written.
    let entry: JSONValue
    let expected: AnswerExpectation
    /// Whether its author has left to the recording what the answer must be.
    let isFilled: Bool
    let captured: CapturedValues

    func edits(_ answer: ConversationRecord.Exchange) throws(NotRecordable) -> [TextEdit] {
        guard let expect = entry["expect"] else {
            return isFilled ? [source.appending([("expect", .object(try members(answer)))], to: entry)] : []
        }
        if isFilled { return [source.appending(try members(answer), to: expect)] }
        return [status(expect, answer)].compactMap { $0 } + headers(expect, answer)
            + (try json(expect, answer.body)) + (try body(expect, answer.body))
    }

    // MARK: - What is written for the first time

    private func members(
        _ answer: ConversationRecord.Exchange
    ) throws(NotRecordable) -> [(key: String, value: JSONLiteral)] {
        let status = (key: "status", value: JSONLiteral.plain("\(answer.status)"))
        if let value = JSONValue.read(answer.body), value.isObjectOrList, value.standsForItself {
            return [status, (key: "json", value: JSONLiteral(value))]
        }
        if expected.comparison == .regex {
            throw NotRecordable("a regular expression for the body that it answers with is yours to write")
        }
        return [status, (key: "body", value: try text(answer.body))]
    }

    private func text(_ body: [UInt8]) throws(NotRecordable) -> JSONLiteral {
        guard let literal = JSONLiteral(content: body) else {
            throw NotRecordable("a body that it answers with is no text in UTF-8")
        }
        if let name = CapturedName.all(in: String(decoding: body, as: UTF8.self)).first {
            throw NotRecordable("a body that it answers with has {{\(name)}} in it, which stands for what was captured")
        }
        return literal
    }

    // MARK: - What stands there already, where it does not hold

    private func status(_ expect: JSONValue, _ answer: ConversationRecord.Exchange) -> TextEdit? {
        guard let old = expect["status"], expected.status != answer.status else { return nil }
        return source.replacing(old, with: "\(answer.status)")
    }

    private func headers(_ expect: JSONValue, _ answer: ConversationRecord.Exchange) -> [TextEdit] {
        var headers = AnswerExpectation()
        headers.headers = expected.headers
        return AnswerComparison(expected: headers, captured: captured).mismatches(answer).compactMap { mismatch in
            guard let name = mismatch.name, let old = expect["headers"]?[name] else { return nil }
            let found = answer.headers.first { $0.isNamed(name) }?.value
            return source.replacing(old, with: found.map(JSONSource.literal) ?? "null")
        }
    }

    private func json(_ expect: JSONValue, _ body: [UInt8]) throws(NotRecordable) -> [TextEdit] {
        guard let old = expect.members?.first(where: { $0.key.string == "json" }) else { return [] }
        guard let actual = JSONValue.read(body) else { return [source.replacing(old, with: "body", try text(body))] }
        return JSONRecording(source: source, captured: captured).edits(of: old.value, to: actual)
    }

    private func body(_ expect: JSONValue, _ body: [UInt8]) throws(NotRecordable) -> [TextEdit] {
        guard let old = expect["body"], let wanted = expected.body, expected.comparison != .regex,
            expected.comparison.compare(body, expected: captured.filled(wanted)) != .same
        else { return [] }
        guard let literal = source.literal(of: body, inPlaceOf: old) else {
            throw NotRecordable("a body that it answers with is no text in UTF-8")
        }
        return [source.replacing(old, with: literal)]
    }
}

extension JSONValue {
    fileprivate var isObjectOrList: Bool { members != nil || elements != nil }

    /// Whether nothing in it would be taken for what stands for other values.
    fileprivate var standsForItself: Bool {
        if let text { return CapturedName.all(in: text).isEmpty }
        return JSONMatcher.member(self) == nil && (members ?? []).allSatisfy(\.value.standsForItself)
            && (elements ?? []).allSatisfy(\.standsForItself)
    }
}
