import System

/// What a request of the kind `findings` has found.
package struct FindingsAnswer: Sendable, Equatable {
    /// One thing that the text of a file shows.
    package struct Found: Sendable, Equatable {
        package var file: String
        package var kind: String
        /// Counted from one.
        package var line: Int
        /// What is marked of the line: letters counted from zero.
        package var columns: Range<Int>
        /// What of the learner's own the words for it need.
        package var parts: [String]
    }

    /// File by file, in the order of their lines.
    package private(set) var found: [Found] = []

    /// Nothing where the answer did not come to its end.
    package init?(_ record: RunRecord) {
        guard record.termination == .exited(0), record.reachedLimit == nil,
            let fields = Fields.unpack(record.standardOutput), fields.last.map(Fields.string) == "done"
        else { return nil }
        for field in fields.dropLast() {
            guard let fields = Fields.unpack(field), let found = Found(fields) else { return nil }
            self.found.append(found)
        }
    }
}

extension FindingsAnswer.Found {
    fileprivate init?(_ fields: [ArraySlice<UInt8>]) {
        guard fields.count == 6, let line = Fields.number(fields[2]), let start = Fields.number(fields[3]),
            let end = Fields.number(fields[4]), line > 0, 0 <= start, start <= end, let parts = Fields.unpack(fields[5])
        else { return nil }
        self.init(
            file: Fields.string(fields[0]), kind: Fields.string(fields[1]), line: line, columns: start..<end,
            parts: parts.map(Fields.string))
    }
}
