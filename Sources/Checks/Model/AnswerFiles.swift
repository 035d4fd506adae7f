/// An answer as a check sees it: contents by path below the working folder.
package typealias AnswerFiles = [String: [UInt8]]

extension AnswerFiles {
    /// Whether there is not a word in any file.
    package var areBlank: Bool {
        values.allSatisfy { $0.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } }
    }

    /// The text of a line of a file, from 1, without white space around it; nothing where there is no such line.
    package func line(_ number: Int?, of file: String?) -> String? {
        guard let number, let file, let content = self[file] else { return nil }
        let lines = Self.lines(of: content)
        return lines.indices.contains(number - 1) ? Self.withoutSpaceAround(lines[number - 1]) : nil
    }

    /// The lines of a file as Python counts them, which ends one at LF, CR LF and CR.
    package static func lines(of content: [UInt8]) -> [ArraySlice<UInt8>] {
        CatalogText.withPlainLineEnds(content).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    }

    /// A line without the white space that it begins and ends with; nothing where it is all of it.
    package static func withoutSpaceAround(_ line: ArraySlice<UInt8>) -> String? {
        let text = String(decoding: line, as: UTF8.self).drop { $0.isWhitespace }
        return text.lastIndex { !$0.isWhitespace }.map { String(text[...$0]) }
    }
}
