import System

/// The version of the journal's grammar, and what a line may be.
package enum JournalFormat {
    package static let current = 3

    /// The version that a line of this kind is written in: the one that it came with.
    static func version(of entry: JournalEntry) -> Int {
        switch entry {
        case .attempt, .hint, .solution, .note: 2
        case .known, .start, .postponed, .rest, .cancelled: 3
        }
    }

    /// In bytes.
    static let longestLine = 1 << 20
}

/// A line that could not be used.
package struct SetAsideLine: Sendable, Equatable {
    package enum Reason: Error, Equatable {
        /// Not a JSON object; the byte of the line where that shows, from 1.
        case malformed(column: Int)
        /// The value of a key is missing or not of its kind.
        case value(key: String)
        /// Longer than any line of a journal.
        case tooLong
        case newerFormat(Int)
        /// A line above has the same id.
        case duplicate
        /// More than a day ahead of the clock: no time that can be counted from.
        case future(Timestamp)
    }

    /// From 1.
    package var line: Int
    package var reason: Reason

    package init(line: Int, reason: Reason) {
        self.line = line
        self.reason = reason
    }
}
