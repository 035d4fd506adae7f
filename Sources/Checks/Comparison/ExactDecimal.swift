/// A number as it is written, to the last digit: two spellings are equal where the numbers are.
struct ExactDecimal: Equatable {
    private let isNegative: Bool
    /// Without zeros at either end; empty for nothing at all.
    private let digits: [UInt8]
    /// The power of ten that the last of the digits counts.
    private let power: Power

    /// Exponents have no largest either.
    private enum Power: Equatable {
        case known(Int)
        case huge(exponent: [UInt8], shift: Int)
    }

    /// - Parameter literal: such as `-1.50e+3`.
    init(_ literal: String) {
        let bytes = Array(literal.utf8)
        let mantissa = bytes.prefix { $0 | 0x20 != UInt8(ascii: "e") }
        let point = mantissa.firstIndex(of: UInt8(ascii: ".")) ?? mantissa.endIndex
        let all = mantissa.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        let zeros = all.reversed().prefix { $0 == UInt8(ascii: "0") }.count
        digits = Array(all.dropLast(zeros).drop { $0 == UInt8(ascii: "0") })
        isNegative = bytes.first == UInt8(ascii: "-") && !digits.isEmpty
        let shift = zeros - max(0, mantissa.endIndex - point - 1)
        power = digits.isEmpty ? .known(0) : Self.power(Array(bytes.dropFirst(mantissa.count + 1)), shift)
    }

    private static func power(_ exponent: [UInt8], _ shift: Int) -> Power {
        if exponent.isEmpty { return .known(shift) }
        let isNegative = exponent.first == UInt8(ascii: "-")
        let digits = exponent.filter { $0 >= UInt8(ascii: "0") }.drop { $0 == UInt8(ascii: "0") }
        guard digits.count <= 17 else { return .huge(exponent: (isNegative ? [0x2D] : []) + digits, shift: shift) }
        let value = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        return .known((isNegative ? -value : value) + shift)
    }
}
