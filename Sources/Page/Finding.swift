/// One thing that is wrong with a catalog: what an author has to change, and where.
///
/// It is a value from the reader that makes it to the printer that shows it; nothing on the way puts it into words.
package struct Finding: Error, Sendable, Equatable {
    /// Which rule it breaks. The ids are of whoever makes findings.
    package struct Rule: RawRepresentable, Sendable, Hashable {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
    }

    /// How grave it is.
    package enum Level: String, Sendable {
        /// A catalog with one is not proven.
        case error
        case warning
    }

    package var rule: Rule
    package var level = Level.error
    /// Relative to the catalog's root folder.
    package var file: String
    package var place: Place
    package var found: String
    package var expected: String
    /// The nearest valid name, where a name was not known.
    package var nearest: String?
    /// The rule's own sentence, where what was found and what was expected do not say it well by themselves.
    package var sentence: String?
    /// What shows it, in lines below the sentence.
    package var evidence: String?

    package init(
        _ rule: Rule, file: String, at place: Place = .whole, found: String, expected: String, nearest: String? = nil
    ) {
        self.rule = rule
        self.file = file
        self.place = place
        self.found = found
        self.expected = expected
        self.nearest = nearest
    }

    /// Where in a file something is; a file as a whole where nothing is set.
    package struct Place: Sendable, Equatable {
        /// As in `mistakes[0].trap`, or the name of a case.
        package var keyPath: String?
        /// From 1.
        package var line: Int?
        /// From 1, in letters.
        package var column: Int?

        package init(keyPath: String? = nil, line: Int? = nil, column: Int? = nil) {
            self.keyPath = keyPath
            self.line = line
            self.column = column
        }

        package static let whole = Place()
        package static func line(_ line: Int) -> Place { Place(line: line) }
        package static func key(_ path: String) -> Place { Place(keyPath: path) }
    }
}

/// Everything that is wrong with what was asked for.
package struct Findings: Error, Sendable, Equatable {
    package var all: [Finding]

    package init(_ all: [Finding]) {
        self.all = all
    }
}

/// Collects findings while a file is read to its end.
package final class FindingCollector {
    package private(set) var all: [Finding] = []

    package init() {}

    package func report(_ finding: Finding) { all.append(finding) }

    /// - Throws: ``Findings``.
    package func throwIfAny() throws {
        if !all.isEmpty { throw Findings(all) }
    }
}
