import System

/// Why a line is no line of the journal.
enum LineFlaw: Error, Equatable {
    /// Not JSON, or not a JSON object alone; the byte where that shows, from 1.
    case malformed(column: Int)
    /// The value of a key is missing, or is not of its kind.
    case value(key: String)

    init(_ flaw: JSONFlaw) { self = .malformed(column: flaw.offset + 1) }
}
