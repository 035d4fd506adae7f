/// Numbers.
extension JSONScanner {
    /// Takes a number.
    ///
    /// - Returns: its value where it is a whole number written without fraction and exponent, and fits.
    package mutating func number() throws(JSONFlaw) -> Int? {
        let isNegative = skip(UInt8(ascii: "-"))
        var value = 0
        var fits = true
        let start = place
        while let digit = digit() {
            place += 1
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, more) = product.addingReportingOverflow(isNegative ? -digit : digit)
            fits = fits && !overflow && !more
            value = fits ? sum : 0
        }
        guard place > start else { throw flaw(isNegative ? .digit : .value) }
        guard place == start + 1 || bytes[start] != UInt8(ascii: "0") else { throw flaw(.zeroInFront) }
        if place < bytes.count, bytes[place] == UInt8(ascii: ".") || bytes[place] | 0x20 == UInt8(ascii: "e") {
            try fractionAndExponent()
            return nil
        }
        return fits ? value : nil
    }

    private mutating func fractionAndExponent() throws(JSONFlaw) {
        if bytes[place] == UInt8(ascii: ".") {
            place += 1
            try digits()
        }
        guard place < bytes.count, bytes[place] | 0x20 == UInt8(ascii: "e") else { return }
        place += 1
        if place < bytes.count, bytes[place] == UInt8(ascii: "+") || bytes[place] == UInt8(ascii: "-") { place += 1 }
        try digits()
    }

    @inline(__always)
    private func digit() -> Int? {
        guard place < bytes.count else { return nil }
        let digit = Int(bytes[place]) - 48
        return (0...9).contains(digit) ? digit : nil
    }

    private mutating func digits() throws(JSONFlaw) {
        guard digit() != nil else { throw flaw(.digit) }
        while digit() != nil { place += 1 }
    }
}
