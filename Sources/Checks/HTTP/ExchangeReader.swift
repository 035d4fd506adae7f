import Page
import Sandbox
import System

/// Reads one of the `requests`, with what is expected and captured of its answer.
struct ExchangeReader {
    private let reader: ObjectReader
    private let port: Int
    /// What has been captured when it is sent.
    private let known: Set<String>
    private let isToBeRecorded: Bool

    init(_ reader: ObjectReader, port: Int, known: Set<String>, isToBeRecorded: Bool) {
        self.isToBeRecorded = isToBeRecorded
        self.reader = reader
        self.port = port
        self.known = known
    }

    /// - Parameter names: what it captures is added.
    func read(_ names: inout Set<String>) -> Conversation.Exchange {
        let (body, isJSON) = body()
        var exchange = Conversation.Exchange(
            request: ConversationPlan.Request(
                method: method(), path: path(), headers: headers(isJSON), body: body, isJSON: isJSON,
                captures: captures()))
        names.formUnion(exchange.request.captures.map(\.name))
        let comparison = ComparisonReader(reader).comparisons(of: []).all
        exchange.expected.comparison = comparison
        if reader.value("expect") != nil, let expect = reader.object("expect") {
            let reader = AnswerExpectationReader(expect, comparison) { checkNames($0, $1, expect) }
            exchange.expected = reader.read(mayBeEmpty: isToBeRecorded)
        }
        reader.finish()
        return exchange
    }

    private func method() -> String {
        let method = reader.optionalString("method") ?? "GET"
        if !method.utf8.allSatisfy({ (0x41...0x5A).contains($0) || $0 == 0x2D }) {
            reader.report("method", found: "\"\(method)\"", expected: "a method in capitals, as \"GET\"")
        }
        return method
    }

    private func path() -> String {
        let path = reader.string("path")
        let isPlain = path.utf8.allSatisfy { 0x20 < $0 && $0 < 0x7F && $0 != UInt8(ascii: "#") }
        if !path.isEmpty, !isPlain || !(path.hasPrefix("/") || path.hasPrefix("{{")) {
            reader.report(
                "path", found: "\"\(path)\"",
                expected: "a path as it is sent, such as \"/items?name=a%20b\"; other letters as %XX")
        }
        checkNames(path, "path", reader)
        return path
    }

    // MARK: - What is sent

    /// Headers that say how the answer and the body are sent, which the client does.
    private static let reserved = ["connection", "content-length", "transfer-encoding"]

    private func headers(_ isJSON: Bool) -> [Header] {
        var own: [Header] = []
        if reader.value("headers") != nil, let members = reader.object("headers") {
            for (name, _) in members.freeMembers {
                own.append(Header(name, HeaderReader.text(members, name)))
                HeaderReader.checkName(name, members)
                if Self.reserved.contains(name.lowercased()) {
                    members.report(name, found: "a header that the client sends by itself", expected: "other headers")
                }
                checkNames(own.last!.value, name, members)
            }
        }
        var headers = [Header("Host", "localhost:\(port)"), Header("User-Agent", "reprise"), Header("Accept", "*/*")]
        if isJSON { headers.append(Header("Content-Type", "application/json")) }
        headers.removeAll { header in own.contains { $0.isNamed(header.name) } }
        return headers + own + [Header("Connection", "close")]
    }

    private func body() -> (bytes: [UInt8], isJSON: Bool) {
        let body = ContentReader(reader).content("body")
        guard let json = reader.value("json") else {
            checkNames(String(decoding: body ?? [], as: UTF8.self), "body", reader)
            return (body ?? [], false)
        }
        if body != nil { reader.report("body", found: "both \"json\" and \"body\"", expected: "one of them") }
        checkNames(json.compact, "json", reader)
        return (Array(json.compact.utf8), true)
    }

    /// A name that nothing has captured is most likely misspelt.
    private func checkNames(_ text: String, _ key: String, _ reader: ObjectReader) {
        for name in CapturedName.all(in: text) where !known.contains(name) {
            reader.report(
                key, .unknownName, found: "{{\(name)}}", expected: "a name that \"capture\" of an earlier request has",
                nearest: NearestName.of(name, among: known.sorted()))
        }
    }

    // MARK: - What is captured

    private func captures() -> [ConversationPlan.Capture] {
        guard reader.value("capture") != nil, let members = reader.object("capture") else { return [] }
        return members.freeMembers.compactMap { name, value in
            if !CapturedName.isValid(name) {
                members.report(name, .nameForm, found: "\"\(name)\"", expected: CapturedName.expected)
            }
            return capture(name, value, members)
        }
    }

    private func capture(
        _ name: String, _ value: JSONValue, _ members: ObjectReader
    ) -> ConversationPlan.Capture? {
        if let pointer = value.text, pointer.isEmpty || pointer.hasPrefix("/") {
            return ConversationPlan.Capture(name: name, kind: .json, place: pointer)
        }
        if let place = value.members?.first, value.members?.count == 1, let text = place.value.text,
            let kind = ConversationPlan.Capture.Kind(rawValue: place.key.string), kind != .json
        {
            return ConversationPlan.Capture(name: name, kind: kind, place: text)
        }
        members.report(
            name, found: value.kind,
            expected: "a JSON pointer such as \"/token\", {\"header\": \"Location\"} or {\"cookie\": \"session\"}")
        return nil
    }
}
