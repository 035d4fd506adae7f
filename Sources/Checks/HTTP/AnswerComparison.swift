import Sandbox
import System

/// Compares the answer to a request with what was expected of it.
struct AnswerComparison {
    let expected: AnswerExpectation
    let captured: CapturedValues

    func mismatches(_ answer: ConversationRecord.Exchange) -> [Mismatch] {
        status(answer) + expected.headers.compactMap { header($0, answer) } + json(answer.body) + body(answer.body)
    }

    private func status(_ answer: ConversationRecord.Exchange) -> [Mismatch] {
        guard let status = expected.status, status != answer.status else { return [] }
        return [.status(expected: status, actual: answer.status)]
    }

    /// Of several with the same name one has to be as expected.
    private func header(_ wanted: HeaderExpectation, _ answer: ConversationRecord.Exchange) -> Mismatch? {
        let values = answer.headers.filter { $0.isNamed(wanted.name) }.map(\.value)
        let found = values.isEmpty ? nil : values.joined(separator: ", ")
        switch wanted.value {
        case .absent: return found == nil ? nil : .header(wanted.name, expected: nil, actual: found)
        case .text(let text):
            let text = captured.filled(text)
            let isThere = values.contains { $0.utf8.elementsEqual(text.utf8) }
            return isThere ? nil : .header(wanted.name, expected: text, actual: found)
        case .pattern(let source):
            let isThere = values.contains { value in
                var budget = StepBudget()
                return (try? Pattern(source))?.matchesWhole(value.unicodeScalars, &budget) ?? false
            }
            return isThere ? nil : .header(wanted.name, expected: "a text like \(source)", actual: found)
        }
    }

    private func json(_ body: [UInt8]) -> [Mismatch] {
        guard let json = expected.json else { return [] }
        guard let value = JSONValue.read(body, .python) else {
            return [.body(expected: Array(json.value.compact.utf8), actual: body, .undecided).asNoJSON]
        }
        return JSONDifferences(json, value, captured: captured).found.map(Mismatch.json)
    }

    private func body(_ body: [UInt8]) -> [Mismatch] {
        guard let wanted = expected.body else { return [] }
        // What stands in a pattern is not a text to be put in.
        let expected = self.expected.comparison == .regex ? wanted : captured.filled(wanted)
        let result = self.expected.comparison.compare(body, expected: expected)
        return result == .same ? [] : [.body(expected: expected, actual: body, result)]
    }
}

extension Mismatch {
    /// Of a body that is to be JSON and is none: there is nothing to be put beside each other.
    fileprivate var asNoJSON: Mismatch {
        var mismatch = self
        mismatch.isUndecided = false
        mismatch.name = ""
        mismatch.kind = .json
        return mismatch
    }
}
