import System

/// What a request of the kind `syntax` has found: which constructs are where, or why that cannot be told.
package struct SyntaxAnswer: Sendable, Equatable {
    /// A construct at a place, or what was counted there.
    package struct Occurrence: Sendable, Equatable {
        package enum Manner: String, Sendable {
            case plain = ""
            /// Named without being called.
            case mention
            /// Given another name.
            case alias
        }

        package var construct: String
        package var file: String
        package var line: Int
        package var manner = Manner.plain
        /// How much there is, where it is counted.
        package var value = 0
        /// What it is called, and all that this may stand for.
        package var names: [String]
    }

    /// Why nothing can be said of a file, or of a definition in it.
    package enum Obstacle: Sendable, Equatable {
        case unreadable(file: String, line: Int?, type: String, message: String)
        case encoding(file: String, line: Int, name: String)
        case noDefinition(files: String, name: String)
        /// Something else has taken its name.
        case secondDefinition(file: String, line: Int, name: String)
    }

    package private(set) var occurrences: [Occurrence] = []
    package private(set) var obstacles: [Obstacle] = []

    package init(occurrences: [Occurrence], obstacles: [Obstacle] = []) {
        self.occurrences = occurrences
        self.obstacles = obstacles
    }

    /// Nothing where the answer did not come to its end.
    package init?(_ record: RunRecord) {
        guard record.termination == .exited(0), record.reachedLimit == nil,
            let entries = Fields.unpack(record.standardOutput)?.map({ Fields.unpack($0)?.map(Fields.string) ?? [] }),
            entries.last == ["done"]
        else { return nil }
        for entry in entries.dropLast() {
            if let occurrence = Occurrence(entry) {
                occurrences.append(occurrence)
            } else if let obstacle = Obstacle(entry) {
                obstacles.append(obstacle)
            } else {
                return nil
            }
        }
    }
}

extension SyntaxAnswer.Occurrence {
    fileprivate init?(_ entry: [String]) {
        guard entry.count >= 7, entry[0] == "found", let line = Int(entry[2]), let manner = Manner(rawValue: entry[4]),
            let value = Int(entry[5])
        else { return nil }
        self.init(
            construct: entry[3], file: entry[1], line: line, manner: manner, value: value, names: Array(entry[6...]))
    }
}

extension SyntaxAnswer.Obstacle {
    fileprivate init?(_ entry: [String]) {
        guard entry.count >= 4, let line = Int(entry[2]) else { return nil }
        switch entry[0] {
        case "unreadable" where entry.count == 5:
            self = .unreadable(file: entry[1], line: line > 0 ? line : nil, type: entry[3], message: entry[4])
        case "encoding": self = .encoding(file: entry[1], line: line, name: entry[3])
        case "scope-missing": self = .noDefinition(files: entry[1], name: entry[3])
        case "scope-twice": self = .secondDefinition(file: entry[1], line: line, name: entry[3])
        default: return nil
        }
    }
}
