/// What is wrong inside a number.
extension FlawReport {
    var number: Words {
        let start = bytes[..<flaw.offset].lastIndex { !Self.mayBeInNumber($0) }.map { $0 + 1 } ?? 0
        let isZero = flaw.reason == .zeroInFront
        return Words(
            offset: start, found: quoted(start..<flaw.offset),
            expected: isZero ? "a number without zeros in front" : "a digit behind it")
    }

    private static func mayBeInNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"): true
        default: false
        }
    }
}
