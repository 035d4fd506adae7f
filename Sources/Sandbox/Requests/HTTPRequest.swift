import System

extension RunRequest.Kind {
    /// `python3 RUN… ARGUMENTS…` as a server, to which a client of ours sends requests.
    package static func http(run: [String], arguments: [String], _ plan: ConversationPlan) -> RunRequest.Kind {
        // A server reads no standard input.
        RunRequest.Kind(name: "http", payload: [Fields.list(run + arguments), []] + plan.payload)
    }
}

/// What a client sends to a server, in which order, and how the server is ended then.
package struct ConversationPlan: Sendable, Equatable {
    package var port: Int
    /// How long each answer may take.
    package var milliseconds: Int
    /// What the server is sent at the end; nothing where it is simply stopped.
    package var endSignal: Int?
    /// Whether values that a conversation before has captured can be used.
    package var keepsCaptured = false
    /// Those of a group are sent at once, and the next group when all are answered.
    package var groups: [[Request]]

    package init(port: Int, milliseconds: Int, endSignal: Int?, groups: [[Request]]) {
        self.port = port
        self.milliseconds = milliseconds
        self.endSignal = endSignal
        self.groups = groups
    }

    /// A request. `{{name}}` stands for a captured value in its path, the values of its headers, and its body.
    package struct Request: Sendable, Equatable {
        package var method: String
        package var path: String
        package var headers: [Header]
        package var body: [UInt8]
        /// Whether a text in the body that is nothing but `{{name}}` becomes the value itself.
        package var isJSON: Bool
        package var captures: [Capture]

        package init(
            method: String, path: String, headers: [Header], body: [UInt8], isJSON: Bool, captures: [Capture]
        ) {
            self.method = method
            self.path = path
            self.headers = headers
            self.body = body
            self.isJSON = isJSON
            self.captures = captures
        }
    }

    /// A part of an answer that is kept under a name.
    package struct Capture: Sendable, Equatable {
        /// Where the part is found.
        package enum Kind: String, Sendable {
            /// At a JSON pointer.
            case json
            case header
            case cookie
        }

        package var name: String
        package var kind: Kind
        package var place: String

        package init(name: String, kind: Kind, place: String) {
            self.name = name
            self.kind = kind
            self.place = place
        }
    }

    fileprivate var payload: [[UInt8]] {
        let numbers = [port, milliseconds, endSignal ?? 0, keepsCaptured ? 1 : 0].map { Array("\($0)".utf8) }
        return numbers + [Fields.pack(groups.map { Fields.pack($0.map(\.fields)) })]
    }
}

extension ConversationPlan.Request {
    fileprivate var fields: [UInt8] {
        Fields.pack([
            Array(method.utf8), Array(path.utf8), [UInt8(ascii: isJSON ? "1" : "0")],
            Fields.list(headers.flatMap { [$0.name, $0.value] }), body,
            Fields.list(captures.flatMap { [$0.name, $0.kind.rawValue, $0.place] }),
        ])
    }
}
