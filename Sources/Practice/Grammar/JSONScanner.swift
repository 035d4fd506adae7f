import Glibc

/// Why a line is no line of the journal.
enum LineFlaw: Error, Equatable {
    /// Not JSON, or not a JSON object alone; the byte where that shows, from 1.
    case malformed(column: Int)
    /// The value of a key is missing, or is not of its kind.
    case value(key: String)
}

/// Reads JSON from bytes, as strictly as RFC 8259 has it, and without allocating for what nobody asks for.
///
/// The bytes belong to the caller and have to outlive it.
struct JSONScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var position = 0

    /// How deep values may be nested; deeper ones are refused, so that none can exhaust the stack.
    private static let deepest = 64

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// The next byte that is not white space; 0 at the end, which no JSON has outside of strings.
    @inline(__always)
    mutating func next() -> UInt8 {
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return byte
            }
        }
        return 0
    }

    var flaw: LineFlaw { .malformed(column: position + 1) }

    @inline(__always)
    mutating func expect(_ byte: UInt8) throws(LineFlaw) {
        guard next() == byte else { throw flaw }
        position += 1
    }

    @inline(__always)
    mutating func skip(_ byte: UInt8) -> Bool {
        guard next() == byte else { return false }
        position += 1
        return true
    }

    mutating func expectEnd() throws(LineFlaw) {
        _ = next()
        guard position == bytes.count else { throw flaw }
    }

    /// Goes through an object. The body gets the scanner behind the colon, with the key, and has to take the value.
    @inline(__always)
    mutating func object(
        _ body: (inout JSONScanner, RawString) throws(LineFlaw) -> Void
    ) throws(LineFlaw) {
        try expect(UInt8(ascii: "{"))
        if skip(UInt8(ascii: "}")) { return }
        repeat {
            let key = try string()
            try expect(UInt8(ascii: ":"))
            try body(&self, key)
        } while skip(UInt8(ascii: ","))
        try expect(UInt8(ascii: "}"))
    }

    /// Goes through an array. The body has to take each value.
    @inline(__always)
    mutating func array(_ body: (inout JSONScanner) throws(LineFlaw) -> Void) throws(LineFlaw) {
        try expect(UInt8(ascii: "["))
        if skip(UInt8(ascii: "]")) { return }
        repeat { try body(&self) } while skip(UInt8(ascii: ","))
        try expect(UInt8(ascii: "]"))
    }

    /// A string's bytes as they are in the line.
    struct RawString {
        /// Between the quotes.
        var content: UnsafeBufferPointer<UInt8>
        var hasEscapes: Bool
        var isASCII: Bool
        /// Where the content begins in the line.
        var start: Int
    }

    /// Takes a string; whether its escapes and its UTF-8 are right is seen by ``text(_:)`` or ``check(_:)``.
    @inline(__always)
    mutating func string() throws(LineFlaw) -> RawString {
        try expect(UInt8(ascii: "\""))
        let start = position
        var hasEscapes = false
        var isASCII = true
        while true {
            position = bytes.plainEnd(from: position, isASCII: &isASCII)
            guard position < bytes.count else { throw flaw }
            switch bytes[position] {
            case UInt8(ascii: "\""):
                let content = UnsafeBufferPointer(rebasing: bytes[start..<position])
                position += 1
                return RawString(content: content, hasEscapes: hasEscapes, isASCII: isASCII, start: start)
            case UInt8(ascii: "\\"):
                hasEscapes = true
                // What is escaped is looked at later; here it must not end the string.
                position += 2
                guard position <= bytes.count, bytes[position - 1] >= 0x20 else {
                    position = min(position - 1, bytes.count)
                    throw flaw
                }
                if bytes[position - 1] >= 0x80 { isASCII = false }
            default: throw flaw
            }
        }
    }

    /// A string without its escapes.
    func text(_ raw: RawString) throws(LineFlaw) -> String {
        if !raw.hasEscapes {
            if raw.isASCII { return String(decoding: raw.content, as: UTF8.self) }
            guard let text = String(validating: raw.content, as: UTF8.self) else { throw .malformed(column: raw.start) }
            return text
        }
        var unescaped: [UInt8] = []
        unescaped.reserveCapacity(raw.content.count)
        var at = 0
        while at < raw.content.count {
            let byte = raw.content[at]
            at += 1
            guard byte == UInt8(ascii: "\\") else {
                unescaped.append(byte)
                continue
            }
            guard let scalar = Self.escape(raw.content, &at) else { throw .malformed(column: raw.start + at) }
            unescaped.append(contentsOf: UTF8.encode(scalar)!)
        }
        guard let text = String(validating: unescaped, as: UTF8.self) else { throw .malformed(column: raw.start) }
        return text
    }

    /// Refuses what ``text(_:)`` would, for a string that nobody wants.
    func check(_ raw: RawString) throws(LineFlaw) {
        if raw.hasEscapes || !raw.isASCII { _ = try text(raw) }
    }

    /// The character that an escape stands for; `at` is behind the backslash, and behind the escape afterwards.
    private static func escape(_ content: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> Unicode.Scalar? {
        guard at < content.count else { return nil }
        at += 1
        switch content[at - 1] {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            guard let unit = hexadecimal(content, &at) else { return nil }
            guard unit & 0xFC00 == 0xD800 else { return Unicode.Scalar(unit) }
            guard at + 1 < content.count, content[at] == UInt8(ascii: "\\"), content[at + 1] == UInt8(ascii: "u") else {
                return nil
            }
            at += 2
            guard let low = hexadecimal(content, &at), low & 0xFC00 == 0xDC00 else { return nil }
            return Unicode.Scalar(0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF)
        default: return nil
        }
    }

    private static func hexadecimal(_ content: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> UInt32? {
        guard at + 4 <= content.count else { return nil }
        var value: UInt32 = 0
        for byte in content[at..<at + 4] {
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
            default: return nil
            }
            value = value << 4 | UInt32(digit)
        }
        at += 4
        return value
    }

    /// Takes a number.
    ///
    /// - Returns: its value where it is a whole number written without fraction and exponent, and fits.
    mutating func number() throws(LineFlaw) -> Int? {
        let isNegative = skip(UInt8(ascii: "-"))
        var value = 0
        var fits = true
        let start = position
        while let digit = digit() {
            position += 1
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, more) = product.addingReportingOverflow(isNegative ? -digit : digit)
            fits = fits && !overflow && !more
            value = fits ? sum : 0
        }
        guard position > start, position == start + 1 || bytes[start] != UInt8(ascii: "0") else { throw flaw }
        if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
            position += 1
            try digits()
            fits = false
        }
        if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
            position += 1
            if position < bytes.count, [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(bytes[position]) {
                position += 1
            }
            try digits()
            fits = false
        }
        return fits ? value : nil
    }

    private func digit() -> Int? {
        guard position < bytes.count else { return nil }
        let digit = Int(bytes[position]) - 48
        return (0...9).contains(digit) ? digit : nil
    }

    private mutating func digits() throws(LineFlaw) {
        guard digit() != nil else { throw flaw }
        while digit() != nil { position += 1 }
    }

    mutating func word(_ word: StaticString) throws(LineFlaw) {
        guard position + word.utf8CodeUnitCount <= bytes.count,
            memcmp(bytes.baseAddress! + position, word.utf8Start, word.utf8CodeUnitCount) == 0
        else { throw flaw }
        position += word.utf8CodeUnitCount
    }

    /// Takes any value.
    mutating func value(depth: Int = 0) throws(LineFlaw) {
        switch next() {
        case UInt8(ascii: "{"):
            guard depth < Self.deepest else { throw flaw }
            try object { (scanner, key) throws(LineFlaw) in
                try scanner.check(key)
                try scanner.value(depth: depth + 1)
            }
        case UInt8(ascii: "["):
            guard depth < Self.deepest else { throw flaw }
            try array { (scanner) throws(LineFlaw) in try scanner.value(depth: depth + 1) }
        case UInt8(ascii: "\""):
            let raw = try string()
            try check(raw)
        case UInt8(ascii: "t"): try word("true")
        case UInt8(ascii: "f"): try word("false")
        case UInt8(ascii: "n"): try word("null")
        default: _ = try number()
        }
    }

    /// The bytes between two positions.
    func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes[range]) }
}
