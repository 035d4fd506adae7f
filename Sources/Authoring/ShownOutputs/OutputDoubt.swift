import Checks

/// An output of a statement that is not what the solution prints, as far as the cases tell.
struct OutputDoubt {
    let shown: ShownLines
    let real: ShownLines
    /// The first line of the two that differs, from 0.
    let line: Int
    /// The same in the file, from 1.
    let fileLine: Int
    /// Where what is printed was found.
    let source: String
    /// What stands above it and is read by the case; nothing where it may be for anything that the statement shows.
    let input: FencedBlock?
    /// Whether no trial can show it to be right.
    let isCertain: Bool

    /// - Parameter start: the line in the file of the first line that is shown.
    init?(
        _ shown: ShownLines, insteadOf real: ShownLines, start: Int, source: String, input: FencedBlock? = nil,
        isCertain: Bool = false
    ) {
        guard let line = shown.difference(from: real) else { return nil }
        (self.input, self.isCertain) = (input, isCertain)
        (self.shown, self.real, self.line, self.source) = (shown, real, line, source)
        fileLine = start + min(line, max(0, shown.lines.count - 1))
    }

    /// Whether the solution prints it all the same, for what is no case.
    func isGiven(_ trials: OutputTrials) throws -> Bool {
        if isCertain { return false }
        // A single line is as often the form of each line, and what is printed then belongs to another example.
        guard let input, input.lines.count > 1 else { return try trials.give(shown) }
        return try trials.give(shown, on: input.text)
    }
}
