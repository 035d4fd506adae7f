/// A number as it is written, since whole numbers have no largest.
package struct JSONNumber: Sendable {
    /// `-0` and `1.50e+3` as well as `17`; in Python's dialect also `NaN`, `Infinity` and `-Infinity`.
    package let literal: String

    /// False for the words that stand for no number, or for one beyond all.
    package var isNumeric: Bool { literal.utf8.last.map { $0 < UInt8(ascii: "A") } ?? false }

    /// False where there is a fraction or an exponent, even one that changes nothing.
    package var isWhole: Bool {
        literal.utf8.allSatisfy { $0 == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// The whole number that it is, where it is written as one and fits.
    package var integer: Int? { isWhole ? Int(literal) : nil }

    /// The nearest that there is; infinite where it is beyond all.
    package var double: Double { Double(literal) ?? .infinity }
}
