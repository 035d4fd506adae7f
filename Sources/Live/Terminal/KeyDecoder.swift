/// Turns the bytes of a terminal into keys, however they are cut into reads.
///
/// Theory of operation. Each byte leads from one state to the next, so nothing of an escape sequence is ever taken for a
/// letter, whether it is known here or not. What is begun waits for its rest for as long as ``patience`` says; then its
/// owner calls ``flush()``. A lone escape byte is the key soon, and its rest is taken in for a while longer.
struct KeyDecoder {
    private enum State {
        case ground
        /// A letter of several bytes, of which some are still to come.
        case letter([UInt8])
        case escape
        /// Two of them: the key twice, or Alt with a key that has a sequence of its own.
        case secondEscape
        /// An escape byte that has been taken for the key.
        case lateEscape
        /// `ESC [` and what was read of its parameters, or `ESC O`, which takes some in old terminals.
        case control([UInt8])
        case single([UInt8])
        /// So many bytes that belong to a sequence, whatever they are.
        case counted(Int)
        /// An answer of the terminal, up to BEL or `ESC \`.
        case string
        case stringEscape
        case paste([UInt8], matched: Int)
    }

    private var state = State.ground
    private static let pasteEnd = Array("\u{1B}[201~".utf8)
    private static let longestParameters = 32
    private static let longestPaste = 1 << 16

    /// Whether something is begun and not complete.
    var isWaiting: Bool { patience != nil }

    /// How long to wait for the rest, in seconds from the last byte; nothing where nothing is begun.
    var patience: Double? {
        switch state {
        case .ground: nil
        case .escape, .secondEscape: 0.05
        case .paste: 3
        default: 1
        }
    }

    mutating func decode(_ bytes: some Sequence<UInt8>) -> [Key] { bytes.flatMap { take($0) } }

    /// What is begun, taken as it stands.
    mutating func flush() -> [Key] {
        let begun = state
        state = .ground
        switch begun {
        case .ground, .letter, .lateEscape: return []
        case .escape, .secondEscape:
            state = .lateEscape
            if case .secondEscape = begun { return [.escape, .escape] }
            return [.escape]
        case .paste(let body, _): return [Self.pasted(body)]
        default: return [.unknown]
        }
    }

    private mutating func take(_ byte: UInt8) -> [Key] {
        switch state {
        case .ground: return begin(byte)
        case .letter(let bytes): return goOn(letter: bytes, byte)
        case .escape: return afterEscape(byte)
        case .secondEscape:
            if byte == 0x1B { return [.escape] }
            let isSequence = byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O")
            return (isSequence ? [] : [.escape]) + afterEscape(byte)
        case .lateEscape: return byte == UInt8(ascii: "[") ? afterEscape(byte) : begin(byte)
        case .control(let parameters): return goOn(control: parameters, byte)
        case .single(let parameters): return goOn(single: parameters, byte)
        case .counted(let count): return end(count > 1 ? .counted(count - 1) : .ground, count > 1 ? [] : [.unknown])
        case .string: return goOn(string: byte)
        case .stringEscape:
            return byte == UInt8(ascii: "\\") ? end(.ground, [.unknown]) : [.unknown] + afterEscape(byte)
        case .paste(let body, let matched): return goOn(paste: body, matched, byte)
        }
    }

    private mutating func end(_ next: State, _ keys: [Key] = []) -> [Key] {
        state = next
        return keys
    }

    // MARK: - Letters

    private mutating func begin(_ byte: UInt8) -> [Key] {
        switch byte {
        case 0x1B: return end(.escape)
        case 0x0D, 0x0A: return end(.ground, [.enter])
        case 0x09: return end(.ground, [.tab])
        case 0x08, 0x7F: return end(.ground, [.backspace])
        case 0x00: return end(.ground)
        case 0x01..<0x20: return end(.ground, [.control(Character(Unicode.Scalar(byte + 0x60)))])
        case 0x20..<0x7F: return end(.ground, [.character(Character(Unicode.Scalar(byte)))])
        case 0xC2...0xF4: return end(.letter([byte]))
        default: return end(.ground)
        }
    }

    private mutating func goOn(letter bytes: [UInt8], _ byte: UInt8) -> [Key] {
        // A letter that is cut off by another byte is none.
        guard byte & 0xC0 == 0x80 else { return begin(byte) }
        let bytes = bytes + [byte]
        let length = bytes[0] >= 0xF0 ? 4 : bytes[0] >= 0xE0 ? 3 : 2
        guard bytes.count == length else { return end(.letter(bytes)) }
        let letter = String(validating: bytes, as: UTF8.self)?.first
        return end(.ground, letter.map { [.character($0)] } ?? [])
    }

    // MARK: - Escape sequences

    private mutating func afterEscape(_ byte: UInt8) -> [Key] {
        switch Character(Unicode.Scalar(byte)) {
        case "[": end(.control([]))
        case "O": end(.single([]))
        case "]", "P", "X", "^", "_": end(.string)
        case "\u{1B}": end(.secondEscape)
        // The terminal's way of saying Alt with a key: nothing here is on it.
        default: end(.ground, [.unknown])
        }
    }

    private mutating func goOn(control parameters: [UInt8], _ byte: UInt8) -> [Key] {
        switch byte {
        case 0x20...0x3F:
            return end(.control(parameters.count > Self.longestParameters ? parameters : parameters + [byte]))
        // A function key of the Linux console, and a mouse that was left switched on.
        case UInt8(ascii: "[") where parameters.isEmpty: return end(.counted(1))
        case UInt8(ascii: "M") where parameters.isEmpty: return end(.counted(3))
        case UInt8(ascii: "~") where parameters == Array("200".utf8): return end(.paste([], matched: 0))
        case 0x40...0x7E: return end(.ground, [Self.named(final: byte, parameters)])
        default: return [.unknown] + begin(byte)
        }
    }

    private mutating func goOn(single parameters: [UInt8], _ byte: UInt8) -> [Key] {
        switch byte {
        case 0x30...0x3B where parameters.count < Self.longestParameters: end(.single(parameters + [byte]))
        case UInt8(ascii: "M"): end(.ground, [.enter])
        case 0x20...0x7E: end(.ground, [Self.named(final: byte, parameters)])
        default: [.unknown] + begin(byte)
        }
    }

    private mutating func goOn(string byte: UInt8) -> [Key] {
        switch byte {
        case 0x07, 0x18, 0x1A: end(.ground, [.unknown])
        case 0x1B: end(.stringEscape)
        default: []
        }
    }

    private static func named(final: UInt8, _ parameters: [UInt8]) -> Key {
        guard parameters.count <= longestParameters else { return .unknown }
        let first = parameters.prefix { $0 != UInt8(ascii: ";") }
        return switch (Character(Unicode.Scalar(final)), String(decoding: first, as: UTF8.self)) {
        case ("A", _): .up
        case ("B", _): .down
        case ("C", _): .right
        case ("D", _): .left
        case ("H", _), ("~", "1"), ("~", "7"): .home
        case ("F", _), ("~", "4"), ("~", "8"): .end
        case ("Z", _): .backTab
        case ("~", "5"): .pageUp
        case ("~", "6"): .pageDown
        default: .unknown
        }
    }

    // MARK: - Pasted text

    private mutating func goOn(paste body: [UInt8], _ matched: Int, _ byte: UInt8) -> [Key] {
        if byte == Self.pasteEnd[matched] {
            if matched + 1 == Self.pasteEnd.count { return end(.ground, [Self.pasted(body)]) }
            return end(.paste(body, matched: matched + 1))
        }
        let isStart = byte == Self.pasteEnd[0]
        // Held nowhere else meanwhile, so that no byte makes a copy of all before it.
        state = .ground
        var body = body
        if body.count < Self.longestPaste { body += Self.pasteEnd[..<matched] + (isStart ? [] : [byte]) }
        return end(.paste(body, matched: isStart ? 1 : 0))
    }

    private static func pasted(_ body: [UInt8]) -> Key { .paste(String(decoding: body, as: UTF8.self)) }
}
