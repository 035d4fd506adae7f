import FoundationEssentials

/// Answers for programs: one JSON value, keys sorted, UTF-8, a newline at the end.
package enum JSONOutput {
    package static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    }

    /// What a program wrote: as text where it is UTF-8, else as base64, so that nothing is lost.
    package struct Bytes: Encodable {
        package var text: String?
        package var base64: String?

        package init(_ bytes: [UInt8]) {
            text = String(validating: bytes, as: UTF8.self)
            base64 = text == nil ? Data(bytes).base64EncodedString() : nil
        }
    }
}
