/// An answer as a check sees it: contents by path below the working folder.
package typealias AnswerFiles = [String: [UInt8]]

extension AnswerFiles {
    /// Whether there is not a word of program in any file.
    package var areBlank: Bool {
        values.allSatisfy { $0.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } }
    }

    /// The text of a line of a file, from 1, without white space around it; nothing where there is no such line.
    package func line(_ number: Int?, of file: String?) -> String? {
        guard let number, let file, let content = self[file] else { return nil }
        // Python ends a line at each of these; to Swift, the second is one character of its own.
        let lines = String(decoding: content, as: UTF8.self).split(omittingEmptySubsequences: false) {
            $0 == "\n" || $0 == "\r\n" || $0 == "\r"
        }
        guard lines.indices.contains(number - 1) else { return nil }
        let text = lines[number - 1].drop { $0.isWhitespace }
        return text.lastIndex { !$0.isWhitespace }.map { String(text[...$0]) }
    }
}
