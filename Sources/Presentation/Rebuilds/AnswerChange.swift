import Coach
import Page

/// What has changed from one answer to another, as `diff -u` tells it: what differs, with a line or two around it.
package struct AnswerChange {
    /// Lines that stand together, and where they begin in both, from 1.
    struct Hunk {
        var firstStart: Int
        var nowStart: Int
        var lines: [Difference.Line] = []

        func count(without origin: Difference.Origin) -> Int { lines.count { $0.origin != origin } }

        var heading: String {
            "@@ -\(firstStart),\(count(without: .actualOnly)) +\(nowStart),\(count(without: .expectedOnly)) @@"
        }
    }

    private static let context = 2

    let file: String
    let hunks: [Hunk]

    /// One for each file that differs.
    package static func all(_ answers: AnswerPair) -> [AnswerChange] {
        Set(answers.first.keys).union(answers.now.keys).sorted().compactMap { file in
            let (first, now) = (answers.first[file] ?? [], answers.now[file] ?? [])
            return first == now ? nil : AnswerChange(file: file, first: first, now: now)
        }
    }

    init(file: String, first: [UInt8], now: [UInt8]) {
        self.file = file
        hunks = Self.hunks(Difference(expected: first, actual: now).lines)
    }

    private static func hunks(_ lines: [Difference.Line]) -> [Hunk] {
        let changed = lines.indices.filter { lines[$0].origin != .both }
        let shown = Set(changed.flatMap { max(0, $0 - context)...min(lines.count - 1, $0 + context) })
        var hunks: [Hunk] = []
        var (first, now) = (1, 1)
        for (index, line) in lines.enumerated() {
            if shown.contains(index) {
                if !shown.contains(index - 1) { hunks.append(Hunk(firstStart: first, nowStart: now)) }
                hunks[hunks.count - 1].lines.append(line)
            }
            if line.origin != .actualOnly { first += 1 }
            if line.origin != .expectedOnly { now += 1 }
        }
        return hunks
    }

    /// For programs and pages: `-` before what the first has alone, `+` before what this one has.
    package var unified: String {
        "--- first/\(file)\n+++ now/\(file)\n"
            + hunks.map { hunk in
                hunk.heading + "\n" + hunk.lines.map { $0.sign + $0.text + "\n" }.joined()
            }.joined()
    }

    /// For a terminal.
    package func render() -> StyledText {
        let parts = hunks.map { hunk in
            hunk.lines.map { line in
                line.origin == .both && line.text.isEmpty
                    ? "\n" : "    \(line.sign + " " + line.text, line.style)\n" as StyledText
            }.joined()
        }
        return parts.joined(separator: "    …\n")
    }
}

extension Difference.Line {
    fileprivate var sign: String {
        switch origin {
        case .both: " "
        case .expectedOnly: "-"
        case .actualOnly: "+"
        }
    }

    fileprivate var style: StyledText.Style {
        switch origin {
        case .both: .plain
        case .expectedOnly: .faint
        case .actualOnly: .strong
        }
    }
}
