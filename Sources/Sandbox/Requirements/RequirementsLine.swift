import System

/// A line of a requirements file as pip puts it together: what a `\` continues is joined, comments are left out.
struct RequirementsLine {
    /// Printable ASCII.
    private(set) var bytes: [UInt8] = []
    /// Where each byte stands.
    private var places: [RequirementsFlaw.Place] = []

    fileprivate mutating func append(_ more: some Sequence<UInt8>, line: Int) {
        for (index, byte) in more.enumerated() {
            bytes.append(byte)
            places.append(.init(line: line, column: index + 1))
        }
    }

    /// That of a byte, or behind the last one.
    func place(_ index: Int) -> RequirementsFlaw.Place {
        if index < places.count { return places[index] }
        guard let last = places.last else { return .init(line: 1, column: 1) }
        return .init(line: last.line, column: last.column + 1)
    }
}

/// Takes a requirements file apart into lines, by its bytes.
///
/// pip ends a line wherever Python's `splitlines` does, which is at far more than LF. Whatever could be the end of a line
/// to anybody, and is not LF or CR LF, is a flaw, in comments too: a reader and a program must see the same lines.
struct RequirementsLines {
    private(set) var lines: [RequirementsLine] = []
    private(set) var flaws: [RequirementsFlaw] = []
    private var open = RequirementsLine()

    private static let newline = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
    private static let tab = UInt8(ascii: "\t")
    private static let space = UInt8(ascii: " ")
    private static let backslash = UInt8(ascii: "\\")

    init(_ file: [UInt8]) {
        let physical = file.split(separator: Self.newline, omittingEmptySubsequences: false)
        for (index, content) in physical.enumerated() {
            let isEnded = index + 1 < physical.count
            read(isEnded && content.last == Self.carriageReturn ? content.dropLast() : content, line: index + 1)
        }
        close()
    }

    private mutating func read(_ content: ArraySlice<UInt8>, line: Int) {
        let comment = Self.comment(content)
        var code = content[..<comment.startIndex]
        if let flaw = Self.flaw(code: code, line: line) ?? Self.flaw(comment: comment, of: content, line: line) {
            flaws.append(flaw)
            open = RequirementsLine()
            return
        }
        let continues = comment.isEmpty && code.last == Self.backslash
        if continues { code = code.dropLast() + [Self.space] }
        open.append(code, line: line)
        if !continues { close() }
    }

    private mutating func close() {
        if open.bytes.contains(where: { $0 != Self.space }) { lines.append(open) }
        open = RequirementsLine()
    }

    /// From a `#` at the start or behind a space on; empty where there is none.
    private static func comment(_ content: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let start = content.indices.first { index in
            content[index] == UInt8(ascii: "#")
                && (index == content.startIndex || content[index - 1] == space || content[index - 1] == tab)
        }
        return content[(start ?? content.endIndex)...]
    }

    private static func flaw(code: ArraySlice<UInt8>, line: Int) -> RequirementsFlaw? {
        guard let index = code.firstIndex(where: { $0 < 0x20 || $0 >= 0x7F }) else { return nil }
        let found = "the byte 0x" + code[index].hexadecimal(digits: 2, uppercase: true)
        return RequirementsFlaw(
            place: .init(line: line, column: index - code.startIndex + 1), found: found,
            expected: "plain ASCII letters, digits and spaces; a line ends in LF or CR LF")
    }

    private static func flaw(
        comment: ArraySlice<UInt8>, of content: ArraySlice<UInt8>, line: Int
    ) -> RequirementsFlaw? {
        func flaw(_ index: Int, found: String, expected: String) -> RequirementsFlaw {
            let column = index - content.startIndex + 1
            return RequirementsFlaw(place: .init(line: line, column: column), found: found, expected: expected)
        }
        guard let text = String(validating: comment, as: UTF8.self) else {
            return flaw(comment.startIndex, found: "bytes that are not UTF-8", expected: "a comment in UTF-8")
        }
        if let at = text.unicodeScalars.firstIndex(where: endsLineSomewhere) {
            let number = text.unicodeScalars[at].value.hexadecimal(digits: 4, uppercase: true)
            return flaw(
                comment.startIndex + text.utf8.distance(from: text.startIndex, to: at),
                found: "the character U+\(number) in a comment", expected: "a comment of one line")
        }
        if comment.last == backslash {
            return flaw(
                comment.endIndex - 1, found: "a comment that ends in \\",
                expected: "no \\ there: to pip the comment would go on in the next line, or end before it")
        }
        return nil
    }

    /// Whether a character is a control, or one that Unicode says ends a line.
    private static func endsLineSomewhere(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == "\t" { return false }
        return scalar.properties.generalCategory == .control || scalar.value == 0x2028 || scalar.value == 0x2029
    }
}
