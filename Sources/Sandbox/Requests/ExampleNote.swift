import System

/// What the driver notes of an example beside its output.
extension ExampleRecord {
    /// - Parameter fields: how it ended, its output, and where in that its value is shown.
    init?(note fields: [ArraySlice<UInt8>]) {
        guard fields.count == 3 else { return nil }
        self.init(standardOutput: Array(fields[1]), standardError: [])
        take(ending: fields[0], shown: fields[2], from: 0, to: fields[1].count)
    }

    /// - Parameters:
    ///   - line: the exception that it ended with, behind a mark that says what to make of it; nothing where it ended well.
    ///   - field: the start and the end of its value, as it is shown, in all of the output.
    ///   - start: where in all of the output its own starts.
    mutating func take(ending line: ArraySlice<UInt8>, shown field: ArraySlice<UInt8>, from start: Int, to end: Int) {
        if let mark = line.first {
            exception = Array(line.dropFirst())
            isUnreadable = mark == UInt8(ascii: "?")
            isAssertion = mark == UInt8(ascii: "a")
        }
        let places = field.split(separator: UInt8(ascii: " ")).compactMap { Fields.number($0) }
        guard places.count == 2, start <= places[0], places[0] <= places[1], places[1] <= end else { return }
        shown = (places[0] - start)..<(places[1] - start)
    }
}
