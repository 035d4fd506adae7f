/// Turns the bytes of a terminal into keys, however they are cut into reads.
///
/// A lone escape byte may be the key or the beginning of a sequence: it is held back until more comes, or until the
/// owner says by ``flush()`` that nothing did.
struct KeyDecoder {
    private var pending: [UInt8] = []
    private static let pasteEnd = Array("\u{1B}[201~".utf8)
    /// A sequence that goes on for longer than this is none.
    private static let longestSequence = 32
    private static let longestPaste = 1 << 16

    /// Whether bytes are held back.
    var isWaiting: Bool { !pending.isEmpty }

    mutating func decode(_ bytes: some Sequence<UInt8>) -> [Key] {
        pending += bytes
        var keys: [Key] = []
        while !pending.isEmpty, let (key, count) = first() {
            pending.removeFirst(count)
            if let key { keys.append(key) }
        }
        return keys
    }

    /// What is held back, taken as it stands.
    mutating func flush() -> [Key] {
        guard !pending.isEmpty else { return [] }
        defer { pending = [] }
        return [pending == [0x1B] ? .escape : .unknown]
    }

    /// The first key and how many bytes it takes; nothing where more bytes are needed.
    private func first() -> (Key?, Int)? {
        let byte = pending[0]
        switch byte {
        case 0x1B: return sequence()
        case 0x0D, 0x0A: return (.enter, 1)
        case 0x09: return (.tab, 1)
        case 0x08, 0x7F: return (.backspace, 1)
        case 0x00: return (nil, 1)
        case 0x01..<0x20: return (.control(Character(Unicode.Scalar(byte + 0x60))), 1)
        default: return letter()
        }
    }

    private func letter() -> (Key?, Int)? {
        let byte = pending[0]
        let length = byte < 0x80 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 1
        guard pending.count >= length else {
            // A letter that is cut off is waited for; a byte that cannot go on is dropped.
            return pending.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 } ? nil : (nil, 1)
        }
        guard let text = String(validating: pending[..<length], as: UTF8.self), let letter = text.first else {
            return (nil, 1)
        }
        return (.character(letter), length)
    }

    private func sequence() -> (Key?, Int)? {
        guard pending.count > 1 else { return nil }
        switch pending[1] {
        case UInt8(ascii: "["): return controlSequence()
        case UInt8(ascii: "O"):
            guard pending.count > 2 else { return nil }
            return (Self.named(final: pending[2], parameters: ""), 3)
        case 0x1B: return (.escape, 1)
        default:
            // The terminal's way of saying Alt with a key: nothing here is on it.
            return (.unknown, 2)
        }
    }

    private func controlSequence() -> (Key?, Int)? {
        guard let end = pending.dropFirst(2).firstIndex(where: { (0x40...0x7E).contains($0) }) else {
            return pending.count > Self.longestSequence ? (.unknown, pending.count) : nil
        }
        let parameters = String(decoding: pending[2..<end], as: UTF8.self)
        if parameters == "200", pending[end] == UInt8(ascii: "~") { return paste(from: end + 1) }
        return (Self.named(final: pending[end], parameters: parameters), end + 1)
    }

    private func paste(from start: Int) -> (Key?, Int)? {
        let body = pending[start...]
        guard let end = body.indices.first(where: { body[$0...].starts(with: Self.pasteEnd) }) else {
            return body.count > Self.longestPaste ? (.unknown, pending.count) : nil
        }
        return (.paste(String(decoding: body[..<end], as: UTF8.self)), end + Self.pasteEnd.count)
    }

    private static func named(final: UInt8, parameters: String) -> Key {
        switch (Character(Unicode.Scalar(final)), parameters.split(separator: ";").first ?? "") {
        case ("A", _): .up
        case ("B", _): .down
        case ("C", _): .right
        case ("D", _): .left
        case ("H", _), ("~", "1"), ("~", "7"): .home
        case ("F", _), ("~", "4"), ("~", "8"): .end
        case ("Z", _): .backTab
        case ("M", "") where parameters.isEmpty: .enter
        case ("~", "5"): .pageUp
        case ("~", "6"): .pageDown
        default: .unknown
        }
    }
}
