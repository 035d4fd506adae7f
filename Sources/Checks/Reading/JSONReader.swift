/// Reads JSON as strictly as Python's json module does.
///
/// Foundation's decoder is no judge of a learner's output: it takes `[1,]` and UTF-16, keeps the first of two equal keys
/// where Python keeps the last, and rounds large whole numbers.
package struct JSONReader {
    package enum Value {
        /// `null`, `true` or `false`.
        case word(String)
        /// Digits with at most a minus.
        case integer(String)
        case number(Double)
        /// In units of UTF-16, since an escape can stand for half a letter. Two spellings of an accent are two texts.
        case string([UInt16])
        case array([Value])
        case object([[UInt16]: Value])
    }

    /// Lists in lists beyond this are refused, as they would fill the stack.
    private static let deepest = 500

    private var rest: ArraySlice<UInt8>

    /// The value that the bytes are, or nothing.
    package static func read(_ bytes: [UInt8]) -> Value? {
        guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
        var reader = JSONReader(rest: bytes[...])
        let value = reader.value(depth: 0)
        reader.skipSpace()
        return reader.rest.isEmpty ? value : nil
    }

    private mutating func value(depth: Int) -> Value? {
        skipSpace()
        switch rest.first {
        case UInt8(ascii: "{"): return depth < Self.deepest ? object(depth: depth + 1) : nil
        case UInt8(ascii: "["): return depth < Self.deepest ? array(depth: depth + 1) : nil
        case UInt8(ascii: "\""): return string().map(Value.string)
        default: break
        }
        for word in ["null", "true", "false"] where take(word) { return .word(word) }
        return number()
    }

    private mutating func array(depth: Int) -> Value? {
        rest.removeFirst()
        var values: [Value] = []
        skipSpace()
        if take("]") { return .array([]) }
        repeat {
            guard let value = value(depth: depth) else { return nil }
            values.append(value)
            skipSpace()
        } while take(",")
        return take("]") ? .array(values) : nil
    }

    private mutating func object(depth: Int) -> Value? {
        rest.removeFirst()
        var members: [[UInt16]: Value] = [:]
        skipSpace()
        if take("}") { return .object([:]) }
        repeat {
            skipSpace()
            guard let key = string() else { return nil }
            skipSpace()
            guard take(":"), let value = value(depth: depth) else { return nil }
            members[key] = value
            skipSpace()
        } while take(",")
        return take("}") ? .object(members) : nil
    }

    private mutating func string() -> [UInt16]? {
        guard take("\"") else { return nil }
        var units: [UInt16] = []
        while true {
            let plain = rest.prefix { $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
            units += Array(String(decoding: plain, as: UTF8.self).utf16)
            rest = rest[plain.endIndex...]
            if take("\"") { return units }
            guard take("\\"), let unit = escape() else { return nil }
            units.append(unit)
        }
    }

    private mutating func escape() -> UInt16? {
        guard let letter = rest.popFirst() else { return nil }
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return UInt16(letter)
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "f"): return 0x0C
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "u"):
            let digits = rest.prefix(4)
            rest = rest.dropFirst(4)
            guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
            return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
        default: return nil
        }
    }

    private mutating func number() -> Value? {
        var text = take("-") ? "-" : ""
        let whole = digits()
        if whole.isEmpty || (whole.count > 1 && whole.hasPrefix("0")) { return nil }
        text += whole
        var isWhole = true
        if take(".") {
            let fraction = digits()
            if fraction.isEmpty { return nil }
            text += "." + fraction
            isWhole = false
        }
        if take("e") || take("E") {
            let sign = take("-") ? "-" : take("+") ? "+" : ""
            let exponent = digits()
            if exponent.isEmpty { return nil }
            text += "e" + sign + exponent
            isWhole = false
        }
        if isWhole { return .integer(text == "-0" ? "0" : text) }
        return Double(text).map(Value.number)
    }

    private mutating func digits() -> String {
        let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        rest = rest[digits.endIndex...]
        return String(decoding: digits, as: UTF8.self)
    }

    private mutating func take(_ text: String) -> Bool {
        guard rest.starts(with: text.utf8) else { return false }
        rest = rest.dropFirst(text.utf8.count)
        return true
    }

    private mutating func skipSpace() {
        rest = rest.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    }
}
