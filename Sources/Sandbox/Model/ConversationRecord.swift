import System

/// What came of a client's requests to a server, as far as they were sent.
package struct ConversationRecord: Sendable, Equatable {
    /// How the conversation came to its end.
    package enum End: Sendable, Equatable {
        /// All was said, or the client gave up.
        case finished
        /// The server had ended before.
        case serverEnded
        /// The client was stopped, so that nothing can be said of what is not recorded.
        case clientStopped
    }

    package var end: End
    package var groups: [[Exchange]]

    package init(end: End, groups: [[Exchange]]) {
        self.end = end
        self.groups = groups
    }

    /// A request's answer, or what kept it from coming.
    package struct Exchange: Sendable, Equatable {
        package var fault: Fault?
        package var microseconds = 0
        /// 0 where not even a status has come.
        package var status = 0
        package var reason = ""
        package var headers: [Header] = []
        /// The body; where there is no whole answer, the beginning of what came instead.
        package var body: [UInt8] = []
        /// How many bytes had come behind the end that the answer itself named.
        package var surplus = 0
        /// Values as JSON, by name.
        package var captured: [String: [UInt8]] = [:]

        package init() {}
    }

    /// Why there is no answer, or not what is to be captured of it.
    package enum Fault: Sendable, Equatable {
        /// Nothing listens on the port, but something on others.
        case nothingListens(otherPorts: String)
        case noLongerListens
        /// The server had ended.
        case gone
        case timedOut
        /// The time for the whole step was over.
        case noTime
        /// It said neither how long the body is nor closed the connection.
        case noEnd
        /// The connection was closed with nothing said.
        case closed
        case cutShort
        case noHTTP
        case noHeader
        case longHead
        /// Too many answers that only say that another is to come.
        case preliminary
        case badLength
        case badCoding
        case tooLarge
        /// There is an answer, but nothing in it that could be captured under that name.
        case noCapture(String)
    }
}

/// A header of a request or an answer.
package struct Header: Sendable, Equatable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    /// Whether it has that name, however it is written.
    package func isNamed(_ other: String) -> Bool { name.lowercased() == other.lowercased() }
}
