import Checks

/// A block of code in Markdown, between two fences.
package struct FencedBlock: Sendable, Equatable {
    /// What stands behind the opening fence, in words: `python no-run`.
    package var info: [String]
    /// Of the opening fence, from 1.
    package var line: Int
    /// Without the white space that the fence has before it.
    package var lines: [String]

    /// As it would be written into a file.
    package var text: String { lines.map { $0 + "\n" }.joined() }

    private var language: String { info.first?.lowercased() ?? "" }

    /// Whether it is an interpreter session, with prompts.
    package var isSession: Bool { language == "pycon" || ["", "python", "py"].contains(language) && hasPrompt }

    /// Whether it says that it is Python.
    package var isPython: Bool { ["python", "py", "python3"].contains(language) && !hasPrompt }

    /// Whether it is neither code nor a command: what a program reads or prints, most likely.
    package var isPlainText: Bool { ["", "text"].contains(language) && !hasPrompt && !lines.isEmpty }

    /// Whether its author lets it be run.
    package var isToRun: Bool { !info.contains("no-run") }

    private var hasPrompt: Bool { lines.first { !$0.trimmingSpaces.isEmpty }?.hasPrefix(">>>") == true }

    /// More than any honest text has, and few enough to be tried one by one.
    package static let most = 100

    /// The blocks of a text, also one that is never closed; none beyond one more than the most.
    package static func all(in markdown: String) -> [FencedBlock] {
        var blocks: [FencedBlock] = []
        var open: Fence?
        for (index, line) in markdown.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if let fence = open {
                if fence.isEnded(by: line) {
                    open = nil
                } else {
                    let spaces = line.prefix(fence.indentation).prefix { $0 == " " }
                    blocks[blocks.count - 1].lines.append(String(line.dropFirst(spaces.count)))
                }
            } else if blocks.count <= most, let fence = Fence(line) {
                open = fence
                let info = fence.info.split { " ,{}".contains($0) }.map(String.init)
                blocks.append(FencedBlock(info: info, line: index + 1, lines: []))
            }
        }
        return blocks
    }
}
