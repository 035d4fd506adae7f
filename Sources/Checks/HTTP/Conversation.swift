import Sandbox
import System

/// What is said to a server, and what it must answer.
package struct Conversation: Sendable, Equatable {
    package var port = 8000
    /// How long each answer may take.
    package var seconds = 2
    /// What the server is ended by; nothing where it is simply stopped.
    package var end: Int?
    /// Those of a group are sent at once.
    package var groups: [[Exchange]] = []

    /// A request, and what its answer must be.
    package struct Exchange: Sendable, Equatable {
        package var request: ConversationPlan.Request
        package var expected = AnswerExpectation()

        /// As it is named to a learner.
        package var name: String { "\(request.method) \(request.path)" }
    }

    package var exchanges: [Exchange] { groups.flatMap(\.self) }

    /// What the sandbox needs of it: what is expected stays here.
    package func plan(keepingCaptured: Bool) -> ConversationPlan {
        var plan = ConversationPlan(
            port: port, milliseconds: seconds * 1000, endSignal: end, groups: groups.map { $0.map(\.request) })
        plan.keepsCaptured = keepingCaptured
        return plan
    }
}

/// What an answer must be; what is not stated is not compared.
package struct AnswerExpectation: Sendable, Equatable {
    package var status: Int?
    package var headers: [HeaderExpectation] = []
    package var json: ExpectedJSON?
    package var body: [UInt8]?
    package var comparison = Comparison.exact

    package init() {}

    /// Whether it asks for nothing but an answer.
    package var statesNothing: Bool { status == nil && headers.isEmpty && json == nil && body == nil }
}

/// What must be said in a header, or that it must not be there.
package struct HeaderExpectation: Sendable, Equatable {
    package enum Value: Sendable, Equatable {
        case text(String)
        case pattern(String)
        case absent
    }

    package var name: String
    package var value: Value
}

/// A JSON value as an author expects it, with whatever stands in it for more than one value.
package struct ExpectedJSON: Sendable, Equatable {
    package let value: JSONValue

    package init(_ value: JSONValue) { self.value = value }

    /// Whether both ask for the same.
    package static func == (left: ExpectedJSON, right: ExpectedJSON) -> Bool {
        left.value.compact == right.value.compact
    }
}
