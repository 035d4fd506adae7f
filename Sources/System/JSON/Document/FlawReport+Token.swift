/// Something is there, but not what belongs there.
extension FlawReport {
    var token: Words {
        if let comma = trailingComma {
            let bracket = Unicode.Scalar(bytes[flaw.offset])
            return Words(offset: comma, found: "a comma before \(bracket)", expected: expectation)
        }
        let token = FoundToken(bytes: bytes, offset: flaw.offset)
        // Such as "nulll", of which only the end is too much.
        let isPartlyRead = token.start < flaw.offset
        let isValue = flaw.reason == .value || flaw.reason == .word || isPartlyRead
        return Words(
            offset: token.start, found: token.words,
            expected: isValue ? token.spelling ?? "a value" : expectation)
    }

    /// What belongs at the flaw, whatever is there.
    var expectation: String {
        switch flaw.reason {
        case .object: "an object, { … }"
        case .array: "a list, [ … ]"
        case .key: "a key in double quotation marks"
        case .colon: "\":\" and the key's value"
        case .objectEnd: "\",\" or \"}\""
        case .arrayEnd: "\",\" or \"]\""
        case .nothingMore: "nothing behind the value"
        default: "a value"
        }
    }

    /// The comma with which a list or an object ends, where a value or a key should follow.
    private var trailingComma: Int? {
        let isEnd = bytes[flaw.offset] == UInt8(ascii: "]") || bytes[flaw.offset] == UInt8(ascii: "}")
        guard isEnd, flaw.reason == .value || flaw.reason == .key else { return nil }
        let before = bytes[..<flaw.offset].lastIndex { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        return before.flatMap { bytes[$0] == UInt8(ascii: ",") ? $0 : nil }
    }
}
