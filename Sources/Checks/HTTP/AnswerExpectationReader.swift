import Page
import System

/// Reads `expect` of a request: what its answer must be.
struct AnswerExpectationReader {
    private let reader: ObjectReader
    private let comparison: Comparison
    /// Looks at the captured names in a text, of which the second is the key.
    private let checkNames: (String, String) -> Void

    init(_ reader: ObjectReader, _ comparison: Comparison, checkNames: @escaping (String, String) -> Void) {
        self.reader = reader
        self.comparison = comparison
        self.checkNames = checkNames
    }

    /// - Parameter mayBeEmpty: whether what is expected is about to be recorded.
    func read(mayBeEmpty: Bool) -> AnswerExpectation {
        var expected = AnswerExpectation()
        expected.status = reader.optionalInteger("status", in: 100...599)
        expected.headers = headers()
        expected.comparison = comparison
        expected.body = ContentReader(reader).content("body")
        if let json = reader.value("json") {
            if expected.body != nil {
                reader.report("body", found: "both \"json\" and \"body\"", expected: "one of them")
            }
            ExpectedJSONReader(reader).check(json, "json")
            checkNames(json.compact, "json")
            expected.json = ExpectedJSON(json)
        }
        reader.finish()
        if let body = expected.body { check(body) }
        if expected.statesNothing, !mayBeEmpty {
            reader.report(
                "status", found: "nothing that is compared",
                expected: "at least one of status, headers, json, body" + CheckFile.remedy)
        }
        return expected
    }

    private func check(_ body: [UInt8]) {
        ComparisonReader.check(body, at: "body", comparison, reader)
        checkNames(String(decoding: body, as: UTF8.self), "body")
    }

    private func headers() -> [HeaderExpectation] {
        guard reader.value("headers") != nil, let members = reader.object("headers") else { return [] }
        return members.freeMembers.map { name, value in
            HeaderReader.checkName(name, members)
            return HeaderExpectation(name: name, value: header(name, value, members))
        }
    }

    private func header(_ name: String, _ value: JSONValue, _ members: ObjectReader) -> HeaderExpectation.Value {
        if case .null = value.content { return .absent }
        if case .pattern(let pattern) = JSONMatcher(value) {
            ExpectedJSONReader(members).check(value, name)
            return .pattern(pattern)
        }
        let text = HeaderReader.text(members, name)
        checkNames(text, "headers.\(name)")
        return .text(text)
    }
}

/// Reads headers, of requests and of answers.
enum HeaderReader {
    static func checkName(_ name: String, _ members: ObjectReader) {
        let isToken = name.utf8.allSatisfy { 0x20 < $0 && $0 < 0x7F && !"\"(),/:;<=>?@[\\]{}".utf8.contains($0) }
        if !isToken || name.isEmpty {
            members.report(name, .nameForm, found: "\"\(name)\"", expected: "the name of a header, as Content-Type")
        }
    }

    static func text(_ members: ObjectReader, _ name: String) -> String {
        guard let value = members.value(name), let text = value.text, text.utf8.allSatisfy({ $0 >= 0x20 }) else {
            members.report(name, found: members.value(name)?.kind ?? "nothing", expected: "a text on one line")
            return ""
        }
        return text
    }
}
