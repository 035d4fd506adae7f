import System

/// What a request of the kind `reading` has found.
package struct ReadingAnswer: Sendable, Equatable {
    /// What is wrong with the file; the surest of all that may be.
    package struct Fault: Sendable, Equatable {
        package var kind: String
        /// Counted from one.
        package var line: Int
        /// What is marked of the line: letters counted from zero; an empty range where nothing is.
        package var columns: Range<Int>
        package var isGuess: Bool
        /// Where a bracket or a quote was opened that belongs to it; the line is 0 where none was.
        package var openedLine: Int
        package var openedColumn: Int
        package var parts: [String]
        /// Lines as they would be right, under their numbers.
        package var corrected: [Line]
    }

    package struct Line: Sendable, Equatable {
        package var number: Int
        package var text: String
    }

    /// What Python says of a file that it cannot read.
    package struct Problem: Sendable, Equatable {
        /// As in `SyntaxError`.
        package var type: String
        package var message: String
        /// Counted from one; 0 where Python names none.
        package var line: Int
        /// Letters of the line, counted from zero.
        package var columns: Range<Int>
    }

    /// Nothing where Python can read the file, or where it is not known what is wrong.
    package private(set) var fault: Fault?
    /// Nothing where Python can read the file.
    package private(set) var problem: Problem?

    /// Nothing where the answer did not come to its end.
    package init?(_ record: RunRecord) {
        guard record.termination == .exited(0), record.reachedLimit == nil,
            let fields = Fields.unpack(record.standardOutput), fields.last.map(Fields.string) == "done"
        else { return nil }
        guard fields.count > 1 else { return }
        guard let problem = Problem(fields.dropLast().suffix(Problem.fieldCount)) else { return nil }
        self.problem = problem
        let rest = fields.dropLast(1 + Problem.fieldCount)
        guard !rest.isEmpty else { return }
        guard let fault = Fault(rest) else { return nil }
        self.fault = fault
    }
}

extension ReadingAnswer.Problem {
    fileprivate static let fieldCount = 5

    fileprivate init?(_ found: ArraySlice<ArraySlice<UInt8>>) {
        let fields = Array(found)
        guard fields.count == Self.fieldCount else { return nil }
        let numbers = fields[2...].compactMap { Fields.number($0) }
        guard numbers.count == 3, numbers.allSatisfy({ $0 >= 0 }), numbers[1] <= numbers[2] else { return nil }
        self.init(
            type: Fields.string(fields[0]), message: Fields.string(fields[1]), line: numbers[0],
            columns: numbers[1]..<numbers[2])
    }
}

extension ReadingAnswer.Fault {
    fileprivate init?(_ fields: ArraySlice<ArraySlice<UInt8>>) {
        guard fields.count == 9 else { return nil }
        let numbers = fields[1..<7].compactMap { Fields.number($0) }
        guard numbers.count == 6, numbers.allSatisfy({ $0 >= 0 }), numbers[1] <= numbers[2],
            let parts = Fields.unpack(fields[7]), let lines = Fields.unpack(fields[8]), lines.count % 2 == 0
        else { return nil }
        let rows = stride(from: 0, to: lines.count, by: 2).map { (Fields.number(lines[$0]), lines[$0 + 1]) }
        self.init(
            kind: Fields.string(fields[0]), line: numbers[0], columns: numbers[1]..<numbers[2],
            isGuess: numbers[3] == 1, openedLine: numbers[4], openedColumn: numbers[5], parts: parts.map(Fields.string),
            corrected: rows.map { ReadingAnswer.Line(number: $0 ?? 0, text: Fields.string($1)) })
    }
}
