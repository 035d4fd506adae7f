import Checks

/// Code that is shown in a text, where parts may be left open and parts may be cut out of a whole.
struct ShownCode {
    private let lines: [String]

    init(_ block: FencedBlock) {
        let filled = block.lines.filter { !$0.trimmingSpaces.isEmpty }
        let margin = filled.map { $0.prefix { $0 == " " }.count }.min() ?? 0
        // What is left open stands for anything; `___` is a name already.
        lines = block.lines.map { String($0.dropFirst(margin)).replacing("…", with: "...") }
    }

    /// The ways in which it may be meant: as a whole file, or as what stands somewhere in a function and a loop.
    var readings: [String] {
        let inside = ["async def shown():", "    while True:"] + lines.map { "        " + $0 }
        return [lines, inside + ["        pass"]].map { $0.map { $0 + "\n" }.joined() }
    }
}
