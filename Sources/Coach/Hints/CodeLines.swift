import Checks
import System

/// The lines of a file that do something: neither empty ones nor comments, nor the texts that say what a function does.
package enum CodeLines {
    package struct Line: Sendable, Equatable {
        /// As it is written, indented.
        package var text: String
        package var isIndented: Bool { text.hasPrefix(" ") || text.hasPrefix("\t") }

        /// Without what stands around it, and without a remark behind it.
        package var stripped: String {
            guard let remark = text.firstRange(of: "  # "), !text[remark.upperBound...].contains(where: Self.isQuote)
            else { return text.trimmingSpaces }
            return String(text[..<remark.lowerBound]).trimmingSpaces
        }

        private static func isQuote(_ letter: Character) -> Bool { letter == "\"" || letter == "'" }
    }

    /// A text in three quotes that goes on in the next line.
    private struct OpenText {
        var end: String
        var isCode: Bool
    }

    package static func of(_ content: [UInt8], in file: String) -> [Line] {
        let isPython = file.endsBytewise(with: ".py")
        let hasComments = ![".md", ".txt"].contains { file.endsBytewise(with: $0) }
        var lines: [Line] = []
        var open: OpenText?
        for text in String(decoding: content, as: UTF8.self).parts(betweenBytes: "\n") {
            let line = Line(text: text)
            let stripped = line.stripped
            let isComment = open == nil && hasComments && stripped.hasPrefix("#")
            let found: (open: OpenText?, isCode: Bool) = isPython && !isComment ? next(open, stripped) : (nil, true)
            if found.isCode, !isComment, !stripped.isEmpty { lines.append(line) }
            open = found.open
        }
        return lines
    }

    /// What is open behind a line, and whether the line is code.
    private static func next(_ open: OpenText?, _ line: String) -> (open: OpenText?, isCode: Bool) {
        if let open { return (line.contains(open.end) ? nil : open, open.isCode) }
        for end in ["\"\"\"", "'''"] {
            let count = line.split(separator: end, omittingEmptySubsequences: false).count - 1
            if count == 0 { continue }
            // One that begins a line describes what it stands in.
            let isCode = !line.hasPrefix(end) && !line.hasPrefix("r" + end)
            return (count % 2 == 1 ? OpenText(end: end, isCode: isCode) : nil, isCode)
        }
        return (nil, true)
    }
}
