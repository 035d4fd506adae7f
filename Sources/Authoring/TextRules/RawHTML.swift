import Page

/// No HTML stands in a text.
enum RawHTML: ExerciseRule {
    static let description = RuleDescription("raw-html", "A terminal shows tags as they are, and a browser eats them.")

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        for (name, text) in sources.learnersTexts {
            for line in text.prose {
                guard let tag = tag(in: line.withoutCode) else { continue }
                findings.report(
                    finding(
                        "\(sources.home)/\(name)", at: .line(line.number), found: tag,
                        expected: "Markdown, or `\(tag)` between backquotes where it is to be read"))
            }
        }
    }

    /// The first tag or comment of a line.
    private static func tag(in line: [UInt8]) -> String? {
        for start in line.indices where line[start] == UInt8(ascii: "<") {
            let rest = line[(start + 1)...]
            if rest.starts(with: "!--".utf8) { return "<!--" }
            let name = rest.drop { $0 == UInt8(ascii: "/") }.prefix(while: isNameByte)
            guard let first = name.first, !(48...57).contains(first), first != UInt8(ascii: "-"),
                let end = rest.firstIndex(of: UInt8(ascii: ">")), name.endIndex < line.endIndex,
                " />".utf8.contains(line[name.endIndex])
            else { continue }
            return String(decoding: line[start...end], as: UTF8.self)
        }
        return nil
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (97...122).contains(byte | 0x20) || (48...57).contains(byte) || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: "_")
    }
}
