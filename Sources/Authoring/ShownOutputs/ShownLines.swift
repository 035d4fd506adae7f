import Checks

/// A text as somebody reads it on a page: white space at the ends of lines and empty lines at its end do not show.
struct ShownLines: Hashable {
    let lines: [String]

    init(_ lines: [String]) {
        let bare = lines.map { line in
            String(String.UnicodeScalarView(line.unicodeScalars.reversed().drop(while: Self.isSpace).reversed()))
        }
        self.lines = Array(bare.reversed().drop(while: \.isEmpty).reversed())
    }

    init(_ bytes: [UInt8]) {
        self.init(
            String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(
                String.init))
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

    var isEmpty: Bool { lines.isEmpty }

    /// Whether a line stands for others that are left out.
    var hasGap: Bool { lines.contains(where: Self.isGap) }

    private static func isGap(_ line: String) -> Bool { ["...", "…"].contains(line.trimmingSpaces) }

    /// Whether it is the other, or its beginning and its end where something is left out between them.
    func shows(_ other: ShownLines) -> Bool {
        guard hasGap else { return self == other }
        let start = lines.prefix { !Self.isGap($0) }
        let end = lines.suffix(from: lines.lastIndex(where: Self.isGap)! + 1)
        return other.lines.count >= start.count + end.count && other.lines.starts(with: start)
            && other.lines.suffix(end.count) == end
    }

    /// The places at which both have the same line, and something is in it.
    func shared(with other: ShownLines) -> [Int] {
        zip(lines, other.lines).enumerated().filter { !$0.element.0.isEmpty && $0.element.0 == $0.element.1 }.map(
            \.offset)
    }

    /// The first line that is not the other's; nothing where they are the same.
    func difference(from other: ShownLines) -> Int? {
        if self == other { return nil }
        return zip(lines, other.lines).enumerated().first { $0.element.0 != $0.element.1 }?.offset
            ?? min(lines.count, other.lines.count)
    }
}
