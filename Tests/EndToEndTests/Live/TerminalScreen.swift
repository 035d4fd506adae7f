/// A terminal, as far as Reprise uses one: turns what is written to it into a grid of characters.
struct TerminalScreen {
    let columns: Int
    let rows: Int
    private(set) var isAlternate = false
    private(set) var showsCursor = true
    private(set) var wraps = true
    /// Whether a frame has begun and not ended: what is on the screen is half of it.
    private(set) var isInFrame = false
    /// Escapes that are not known here; there should be none.
    private(set) var unknown: [String] = []
    private var main: [[String]]
    private var alternate: [[String]]
    private var row = 0
    private var column = 0
    private var pending: [UInt8] = []

    init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
        main = Array(repeating: Array(repeating: " ", count: columns), count: rows)
        alternate = main
    }

    private var grid: [[String]] {
        get { isAlternate ? alternate : main }
        set { if isAlternate { alternate = newValue } else { main = newValue } }
    }

    /// The lines, without the spaces at their ends.
    var lines: [String] {
        grid.map { cells in
            var line = cells.joined()
            while line.hasSuffix(" ") { line.removeLast() }
            return line
        }
    }

    var text: String {
        var lines = lines
        while lines.last == "" { lines.removeLast() }
        return lines.joined(separator: "\n") + "\n"
    }

    mutating func write(_ bytes: some Sequence<UInt8>) {
        pending += bytes
        while let count = step(), count > 0 { pending.removeFirst(count) }
    }

    /// Takes one letter or escape; gives its length, or nothing where more is needed.
    private mutating func step() -> Int? {
        guard let first = pending.first else { return nil }
        switch first {
        case 0x1B: return escape()
        case 0x0D: column = 0
        case 0x0A: newline()
        case 0x08: column = max(0, column - 1)
        case 0x07: break
        default: return letter(first)
        }
        return 1
    }

    private mutating func letter(_ first: UInt8) -> Int? {
        let length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
        guard pending.count >= length else { return nil }
        let text = String(decoding: pending[..<length], as: UTF8.self)
        let value = text.unicodeScalars.first!.value
        let width = Self.isWide(value) ? 2 : 1
        if column + width > columns {
            // What does not fit must have been cut before it came here.
            if !wraps { unknown.append("\(text) beyond the last column") }
            column = 0
            newline()
        }
        grid[row][column] = text
        if width == 2 { grid[row][column + 1] = "" }
        column += width
        return length
    }

    private static func isWide(_ value: UInt32) -> Bool {
        (0x1100...0x115F).contains(value) || (0x2E80...0xA4CF).contains(value) || (0xAC00...0xD7A3).contains(value)
            || (0xFF01...0xFF60).contains(value) || (0x1F300...0x1FAFF).contains(value)
    }

    private mutating func newline() {
        if row < rows - 1 {
            row += 1
        } else {
            grid.removeFirst()
            grid.append(Array(repeating: " ", count: columns))
        }
    }

    private mutating func escape() -> Int? {
        guard pending.count > 1 else { return nil }
        if pending[1] == UInt8(ascii: "]") {
            // A link, or whatever else ends with ESC \.
            guard
                let end = pending.indices.dropFirst(3).first(where: { pending[$0 - 1] == 0x1B && pending[$0] == 0x5C })
            else { return nil }
            return end + 1
        }
        guard pending[1] == UInt8(ascii: "[") else {
            unknown.append("ESC \(pending[1])")
            return 2
        }
        guard let end = pending.indices.dropFirst(2).first(where: { (0x40...0x7E).contains(pending[$0]) }) else {
            return nil
        }
        control(String(decoding: pending[2..<end], as: UTF8.self), Character(Unicode.Scalar(pending[end])))
        return end + 1
    }

    private mutating func control(_ parameters: String, _ final: Character) {
        let numbers = parameters.split(separator: ";").map { Int($0) ?? 0 }
        switch (final, parameters) {
        case ("H", _):
            row = max(0, min(rows - 1, (numbers.first ?? 1) - 1))
            column = max(0, min(columns - 1, (numbers.count > 1 ? numbers[1] : 1) - 1))
        case ("J", "2"): grid = Array(repeating: Array(repeating: " ", count: columns), count: rows)
        case ("K", ""): for index in column..<columns { grid[row][index] = " " }
        case ("m", _): break
        case ("h", "?1049"), ("l", "?1049"):
            isAlternate = final == "h"
            if isAlternate { alternate = Array(repeating: Array(repeating: " ", count: columns), count: rows) }
        case ("h", "?25"), ("l", "?25"): showsCursor = final == "h"
        case ("h", "?7"), ("l", "?7"): wraps = final == "h"
        case ("h", "?2026"): isInFrame = true
        case ("l", "?2026"): isInFrame = false
        case ("h", "?2004"), ("l", "?2004"): break
        default: unknown.append("ESC[\(parameters)\(final)")
        }
    }
}
