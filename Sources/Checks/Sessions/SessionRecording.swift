import Sandbox

/// Writes the answers that a session expects anew, from those that were given.
extension SessionCheck {
    package var recordedIn: String? { file }

    package var recordsExceptions: Bool { true }

    package func edits(
        recording records: [RunRecord], of answer: AnswerFiles, in text: [UInt8]
    ) throws(NotRecordable) -> [TextEdit] {
        try checkEnd(records[0].examples)
        let lines = SourceLines(text)
        var edits: [TextEdit] = []
        for (example, actual) in zip(examplesToRun, records[0].examples.dropFirst())
        where !isAsExpected(example, actual) {
            try check(example, actual)
            guard let answer = Self.answer(actual) else { continue }
            // The lines of an example follow each other: what was typed, then its answer.
            let first = example.line - 1 + Self.lineCount(example.source)
            let text = answer.map { $0 + "\n" }.joined()
            edits.append(TextEdit(lines.range(first, count: Self.lineCount(example.expectedOutput)), Array(text.utf8)))
        }
        return edits
    }

    /// The first is the import of the learner's module.
    private func checkEnd(_ examples: [ExampleRecord]) throws(NotRecordable) {
        if let exception = examples.first?.exception {
            throw NotRecordable("its import ended with \(Self.line(exception))")
        }
        if examples.count <= examplesToRun.count { throw NotRecordable("it ended before the session did") }
    }

    private static func line(_ exception: [UInt8]) -> String {
        String(decoding: exception.prefix { $0 != 0x0A }, as: UTF8.self)
    }

    /// An exception is recorded only where one stands already, and not one that says that the example, or what it needs,
    /// is not there.
    private func check(_ example: SessionExample, _ actual: ExampleRecord) throws(NotRecordable) {
        guard let exception = actual.exception else { return }
        let line = Self.line(exception)
        let what = "line \(example.line) of \(file) ended with \(line)"
        if actual.isAssertion || Self.faults.contains(String(line.prefix { $0 != ":" })) { throw NotRecordable(what) }
        if example.expectedOutput.hasPrefix(Self.header) { return }
        if !example.expectedOutput.isEmpty { throw NotRecordable(what) }
        throw NotRecordable(what + "; where that is asked for, write \"\(Self.header)\" below it")
    }

    private static let header = "Traceback (most recent call last):"

    private static let faults: Set<String> = [
        "SyntaxError", "IndentationError", "TabError", "NameError", "UnboundLocalError", "ImportError",
        "ModuleNotFoundError", "NotImplementedError", "RecursionError", "MemoryError",
    ]

    private static func lineCount(_ text: String) -> Int { text.utf8.count { $0 == 0x0A } }

    private func isAsExpected(_ example: SessionExample, _ actual: ExampleRecord) -> Bool {
        guard let exception = actual.exception else {
            let isEnded = actual.standardOutput.isEmpty || actual.standardOutput.last == 0x0A
            return example.expectedException == nil
                && accepts(actual.standardOutput + (isEnded ? [] : [0x0A]), example)
        }
        return example.expectedException.map {
            DoctestComparison.acceptsException(exception + [0x0A], expected: Array($0.utf8), options: example.options)
        } ?? false
    }

    /// The lines in which an example's answer is written; nothing where that cannot be said in one.
    package static func answer(_ actual: ExampleRecord) -> [String]? {
        if let exception = actual.exception {
            let text = String(validating: exception, as: UTF8.self)
            return text.map { [header, "    ...", $0] }
        }
        guard let text = String(validating: actual.standardOutput, as: UTF8.self) else { return nil }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        if lines.contains(where: { $0.hasPrefix(">>>") || $0.hasPrefix(SessionParser.caseHeader) }) { return nil }
        return lines.map { $0.allSatisfy(\.isWhitespace) ? "<BLANKLINE>" : String($0) }
    }
}

/// Where each line of a text is.
struct SourceLines {
    /// The offset of each line's first byte, and of what would follow the last.
    private let starts: [Int]

    /// - Parameter text: with line ends of any kind.
    init(_ text: [UInt8]) {
        starts = [0] + text.indices.filter { text[$0] == 0x0A }.map { $0 + 1 } + [text.count]
    }

    /// Some of the lines, from 0, with their ends.
    func range(_ first: Int, count: Int) -> Range<Int> {
        let last = starts.count - 1
        return starts[min(first, last)]..<starts[min(first + count, last)]
    }
}
