import FoundationEssentials
import System

/// Answers for programs: one JSON value, keys sorted, UTF-8, a newline at the end.
package enum JSONOutput {
    package static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return harmless(String(decoding: try encoder.encode(value), as: UTF8.self) + "\n")
    }

    /// The same JSON with every letter that does not show written as `\\u….`, so that it can be looked at anywhere.
    package static func harmless(_ json: String) -> String {
        if json.utf8.allSatisfy({ $0 < 0x7F }) { return json }
        var result = ""
        for scalar in json.unicodeScalars {
            if scalar == "\n" || VisibleText.shows(scalar) {
                result.unicodeScalars.append(scalar)
            } else {
                // Outside of a text JSON has no such letter.
                for unit in String(scalar).utf16 { result += "\\u" + unit.hexadecimal(digits: 4) }
            }
        }
        return result
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

extension Output {
    /// Writes an answer for programs.
    ///
    /// - Throws: ``OutputFault``.
    package func printJSON(_ answer: some Encodable) throws { try printData(try JSONOutput.text(answer)) }
}
