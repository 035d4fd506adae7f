/// A single character, shown as itself where it can be seen.
enum FoundScalar {
    static func words(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        guard let scalar = first(rest) else { return "a byte that is not UTF-8" }
        switch scalar.properties.generalCategory {
        case .control: return "the control character " + number(scalar)
        case .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse:
            return "the invisible character " + number(scalar)
        default: return "\"\(scalar)\""
        }
    }

    static func number(_ scalar: Unicode.Scalar) -> String {
        "U+" + scalar.value.hexadecimal(digits: 4, uppercase: true)
    }

    private static func first(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
        for length in 1...4 {
            if let text = String(validating: rest.prefix(length), as: UTF8.self) { return text.unicodeScalars.first }
        }
        return nil
    }
}
