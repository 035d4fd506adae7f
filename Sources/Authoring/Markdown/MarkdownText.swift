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
                let isEnd = open.isEnded(by: line)
                lines.append(Line(number: number, text: line, part: isEnd ? .fence : .code(language: open.language)))
                if isEnd { (fence, openFence) = (nil, nil) }
            } else {
                fence = Fence(line)
                if fence != nil { openFence = number }
                lines.append(Line(number: number, text: line, part: fence == nil ? .prose : .fence))
            }
        }
    }

    var prose: [Line] { lines.filter { $0.part == .prose } }

    /// How many words there are, in words.
    var words: String { wordCount == 1 ? "1 word" : "\(wordCount) words" }

    /// The words of its prose, headings aside.
    var wordCount: Int {
        prose.filter { $0.heading == nil }.reduce(0) { $0 + $1.text.split { $0.isWhitespace }.count }
    }
}

/// A line of three or more backquotes or tildes, which code begins with and ends with.
private struct Fence {
    let sign: Character
    let length: Int
    let language: String

    init?(_ line: Substring) {
        let bare = line.drop { $0 == " " }
        guard line.count - bare.count < 4, let sign = bare.first, "`~".contains(sign) else { return nil }
        let rest = bare.drop { $0 == sign }
        length = bare.count - rest.count
        guard length >= 3, sign == "~" || !rest.contains("`") else { return nil }
        self.sign = sign
        language = rest.split { $0.isWhitespace }.first.map(String.init) ?? ""
    }

    func isEnded(by line: Substring) -> Bool {
        let bare = line.drop { $0 == " " }
        let rest = bare.drop { $0 == sign }
        return line.count - bare.count < 4 && bare.count - rest.count >= length && rest.allSatisfy(\.isWhitespace)
    }
}
