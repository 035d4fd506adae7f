/// What is missing at the end of a file.
extension FlawReport {
    var end: Words {
        let open = OpenValue.all(in: bytes, upTo: bytes.count).last
        return Words(offset: bytes.count, found: foundAtEnd, expected: open.map(closing) ?? expectation)
    }

    private var foundAtEnd: String {
        if bytes.isEmpty { return "an empty file" }
        let isBlank = bytes.allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
        return isBlank ? "nothing but white space" : "the end of the file"
    }

    private func closing(_ open: OpenValue) -> String {
        let what =
            switch open.kind {
            case .object: "\"}\" for the object"
            case .array: "\"]\" for the list"
            case .string: "a quotation mark for the text"
            }
        return "\(what) that begins in line \(place(at: open.offset).line)"
    }
}

/// An object, a list or a text that has begun and not ended.
struct OpenValue {
    enum Kind { case object, array, string }

    var kind: Kind
    var offset: Int

    /// From the outermost to the innermost, at an offset up to which all is JSON.
    static func all(in bytes: UnsafeBufferPointer<UInt8>, upTo end: Int) -> [OpenValue] {
        var open: [OpenValue] = []
        var index = 0
        while index < end {
            let isInString = open.last?.kind == .string
            switch bytes[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "\"") where isInString: open.removeLast()
            case UInt8(ascii: "\""): open.append(OpenValue(kind: .string, offset: index))
            case UInt8(ascii: "{") where !isInString: open.append(OpenValue(kind: .object, offset: index))
            case UInt8(ascii: "[") where !isInString: open.append(OpenValue(kind: .array, offset: index))
            case UInt8(ascii: "}") where !isInString, UInt8(ascii: "]") where !isInString: open.removeLast()
            default: break
            }
            index += 1
        }
        return open
    }
}
