import System

/// What a request of the kind `mutants` has proposed.
package struct MutantsAnswer: Sendable, Equatable {
    /// A small change of a file.
    package struct Edit: Sendable, Equatable {
        package var file: String
        /// What kind of change it is, as `compare-boundary`.
        package var kind: String
        /// The bytes that are replaced.
        package var span: Range<Int>
        package var replacement: [UInt8]
        /// Whether the earlier text of the file has the same statement.
        package var isInOldStatement: Bool
    }

    /// A file that Python cannot read, or that is too large to be changed.
    package struct Unreadable: Sendable, Equatable {
        package var file: String
        package var line: Int?
        package var message: String
    }

    /// In the order of the text.
    package private(set) var edits: [Edit] = []
    /// How many more there would have been.
    package private(set) var leftOut = 0
    package private(set) var unreadable: [Unreadable] = []

    /// Nothing where the answer did not come to its end, or does not fit the files.
    package init?(_ record: RunRecord, files: [String: [UInt8]]) {
        guard record.termination == .exited(0), record.reachedLimit == nil,
            let entries = Fields.unpack(record.standardOutput)?.map({ Fields.unpack($0) ?? [] }),
            entries.last.map({ $0.map(Fields.string) }) == ["done"]
        else { return nil }
        for entry in entries.dropLast() {
            guard take(entry, files) else { return nil }
        }
    }

    private mutating func take(_ entry: [ArraySlice<UInt8>], _ files: [String: [UInt8]]) -> Bool {
        guard entry.count >= 3, let content = files[Fields.string(entry[1])] else { return false }
        let file = Fields.string(entry[1])
        switch (Fields.string(entry[0]), entry.count) {
        case ("mutant", 7):
            guard let start = Fields.number(entry[3]), let end = Fields.number(entry[4]), start >= 0, start <= end,
                end <= content.count
            else { return false }
            edits.append(
                Edit(
                    file: file, kind: Fields.string(entry[2]), span: start..<end, replacement: Array(entry[5]),
                    isInOldStatement: Fields.string(entry[6]) == "old"))
        case ("left-out", 3): leftOut += Fields.number(entry[2]) ?? 0
        case ("unreadable", 5):
            let line = Fields.number(entry[2]).flatMap { $0 > 0 ? $0 : nil }
            unreadable.append(Unreadable(file: file, line: line, message: Fields.string(entry[4])))
        default: return false
        }
        return true
    }
}
