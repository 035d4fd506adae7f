import System

/// A text of Markdown as far as rules look into it: which lines are prose, and which are code between fences.
struct MarkdownText: Sendable {
    enum Part: Sendable, Equatable {
        case prose
        case fence
        /// The word behind the fence; empty where there is none.
        case code(language: String)
    }

    struct Line: Sendable {
        /// From 1.
        let number: Int
        let text: Substring
        let part: Part
    }

    let text: String
    private(set) var lines: [Line] = []
    /// The line of a fence that has no end.
    private(set) var openFence: Int?

    init(_ text: String) {
        self.text = text
        var fence: Fence?
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let number = index + 1
            if let open = fence {
                let isEnd = Self.isFence(line) && open.isEnded(by: line)
                let language = open.info.split { $0.isWhitespace }.first.map(String.init) ?? ""
                lines.append(Line(number: number, text: line, part: isEnd ? .fence : .code(language: language)))
                if isEnd { (fence, openFence) = (nil, nil) }
            } else {
                fence = Self.isFence(line) ? Fence(line) : nil
                if fence != nil { openFence = number }
                lines.append(Line(number: number, text: line, part: fence == nil ? .prose : .fence))
            }
        }
    }

    /// A line that is set in further is code by that alone.
    private static func isFence(_ line: Substring) -> Bool { line.prefix { $0 == " " }.count < 4 }

    var prose: [Line] { lines.filter { $0.part == .prose } }

    /// How many words there are, in words.
    var words: String { wordCount == 1 ? "1 word" : "\(wordCount) words" }

    /// The words of its prose, headings aside.
    var wordCount: Int {
        prose.filter { $0.heading == nil }.reduce(0) { $0 + $1.text.split { $0.isWhitespace }.count }
    }
}
