/// What is wrong inside a text.
extension FlawReport {
    var controlCharacter: Words {
        let byte = bytes[flaw.offset]
        let (found, expected) =
            switch byte {
            case 0x0A, 0x0D: ("a line break", "the quotation mark that ends the text, or \\n")
            case 0x09: ("a tab", "\\t")
            default:
                (
                    "the control character \(FoundScalar.number(Unicode.Scalar(byte)))",
                    "\\u" + byte.hexadecimal(digits: 4)
                )
            }
        return Words(offset: flaw.offset, found: found + " in a text", expected: expected)
    }

    var escape: Words {
        let (length, expected) =
            switch flaw.reason {
            case .unknownEscape: (2, "an escape that JSON has, as \\n and \\\\ are")
            case .escapeWithoutDigits: (2, "four hexadecimal digits behind \\u")
            case .loneHalf: (6, "the letter itself, or both its halves")
            default: (12, "the letter itself, or both its halves")
            }
        // The scanner stands at the last byte of the escape that it has read.
        let start = flaw.offset + 1 - length
        let end = flaw.reason == .escapeWithoutDigits ? digitsEnd : scalarEnd
        return Words(offset: start, found: quoted(start..<end), expected: expected)
    }

    private var scalarEnd: Int {
        bytes[(flaw.offset + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? bytes.count
    }

    /// Behind what has been written in place of four digits.
    private var digitsEnd: Int {
        let digits = bytes[(flaw.offset + 1)...].prefix(4)
        return digits.firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 >= 0x7F } ?? digits.endIndex
    }

    /// The scanner knows only where the text begins.
    var notUTF8: Words {
        var offset = flaw.offset
        var parser = Unicode.UTF8.ForwardParser()
        var rest = bytes[offset...].makeIterator()
        while case .valid(let scalar) = parser.parseScalar(from: &rest) { offset += scalar.count }
        return Words(offset: offset, found: "a byte that is not UTF-8", expected: "UTF-8 text")
    }
}
