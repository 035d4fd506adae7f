/// The ids that a journal has had so far.
///
/// Nearly all are UUIDs in their usual form, which are sixteen bytes; these are kept as such, which takes a quarter of
/// the time and of the room that texts take.
struct SeenIDs {
    private struct Number: Hashable {
        var high: UInt64
        var low: UInt64
    }

    private var numbers: Set<Number> = []
    /// By their bytes, since two spellings of an accent are two ids.
    private var others: Set<[UInt8]> = []

    /// - Parameter count: how many there will be, about.
    init(count: Int) {
        numbers.reserveCapacity(count)
    }

    /// False where it was there already.
    mutating func insert(_ id: String) -> Bool {
        var id = id
        if let number = id.withUTF8(Self.number) { return numbers.insert(number).inserted }
        return others.insert(Array(id.utf8)).inserted
    }

    /// Of a UUID with lower-case letters, since other spellings would be other texts.
    private static func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Number? {
        guard bytes.count == 36 else { return nil }
        var halves: (UInt64, UInt64) = (0, 0)
        for index in 0..<36 {
            let byte = bytes[index]
            if index == 8 || index == 13 || index == 18 || index == 23 {
                guard byte == UInt8(ascii: "-") else { return nil }
                continue
            }
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
            default: return nil
            }
            if index < 18 { halves.0 = halves.0 << 4 | UInt64(digit) } else { halves.1 = halves.1 << 4 | UInt64(digit) }
        }
        return Number(high: halves.0, low: halves.1)
    }
}
