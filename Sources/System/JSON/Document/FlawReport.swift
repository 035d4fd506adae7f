/// Finds the words for a flaw, by a look at the bytes around it.
///
/// The scanner knows the byte at which it stopped, and cannot afford to know more.
struct FlawReport {
    let bytes: UnsafeBufferPointer<UInt8>
    let flaw: JSONFlaw

    /// What to say, and the byte of which to say it.
    struct Words {
        var offset: Int
        var found: String
        var expected: String
    }

    var fault: JSONDocument.Fault {
        let words = words
        return JSONDocument.Fault(place: place(at: words.offset), found: words.found, expected: words.expected)
    }

    private var words: Words {
        // In another encoding, no byte means what it seems to.
        if let encoding = ForeignEncoding.of(bytes) {
            return Words(offset: 0, found: encoding.found, expected: encoding.expected)
        }
        switch flaw.reason {
        case .controlCharacter: return controlCharacter
        case .unknownEscape, .escapeWithoutDigits, .loneHalf, .unpairedHalf: return escape
        case .zeroInFront, .digit: return number
        case .notUTF8: return notUTF8
        case .tooDeep:
            return Words(
                offset: flaw.offset, found: "a value too deep inside others",
                expected: "lists and objects not more than \(OpenValue.all(in: bytes, upTo: flaw.offset).count) deep")
        default: return flaw.offset < bytes.count ? token : end
        }
    }

    func place(at offset: Int) -> JSONPlace {
        var counter = PlaceCounter(bytes)
        return counter.place(at: offset)
    }

    /// Text is quoted as it is in the file.
    func quoted(_ range: Range<Int>) -> String { "\"" + String(decoding: bytes[range], as: UTF8.self) + "\"" }
}
