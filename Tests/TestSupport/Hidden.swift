import System

/// Characters that move a terminal's cursor, turn the order of letters, or do not show at all.
package enum Hidden {
    package static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        // Joiners and selectors of forms belong to letters of many scripts and to emoji, and turn nothing.
        case 0x200C, 0x200D, 0xFE00...0xFE0F: false
        // Fillers and vowels without a shape: letters and marks by category, and not to be seen.
        case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x2800, 0x3164, 0xFFA0, 0xE0100...0xE01EF: true
        default:
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: true
            default: false
            }
        }
    }

    package static func name(_ scalar: Unicode.Scalar) -> String { "U+" + scalar.value.hexadecimal(digits: 4) }

    /// A text that is safe in the message of a failing test.
    package static func escaped(_ text: some StringProtocol) -> String {
        text.unicodeScalars.map { isHidden($0) ? "<\(name($0))>" : String($0) }.joined()
    }
}
