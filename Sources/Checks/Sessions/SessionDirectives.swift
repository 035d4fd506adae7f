import Page

/// Reads the directives in `# doctest: +NAME, -NAME` comments.
struct SessionDirectives {
    let file: String
    let findings: FindingCollector

    /// - Parameter line: of the first line of the source, from 0.
    func options(in source: Substring, line: Int) -> Set<SessionExample.Option> {
        var options: Set<SessionExample.Option> = []
        for (offset, text) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard let directives = Self.text(in: text) else { continue }
            for word in directives.split(whereSeparator: { $0 == "," || $0.isWhitespace }) {
                apply(word, to: &options, at: .line(line + offset + 1))
            }
        }
        return options
    }

    private func apply(_ word: Substring, to options: inout Set<SessionExample.Option>, at place: Finding.Place) {
        let name = String(word.dropFirst())
        if let sign = word.first, sign == "+" || sign == "-" {
            if SessionExample.Option.others.contains(name) { return }
            if let option = SessionExample.Option(rawValue: name) {
                if sign == "+" { options.insert(option) } else { options.remove(option) }
                return
            }
        }
        let known = SessionExample.Option.allCases.map(\.rawValue)
        findings.report(
            Finding(
                .unknownName, file: file, at: place, found: "\"\(word)\"",
                expected: "a directive: " + known.map { "+" + $0 }.joined(separator: ", "),
                nearest: NearestName.of(name, among: known)))
    }

    /// What follows `# doctest:`; a quotation mark behind it shows that it is in a text, not in a comment.
    static func text(in line: Substring) -> Substring? {
        var rest = line
        while let hash = rest.firstIndex(of: "#") {
            rest = rest[rest.index(after: hash)...]
            let comment = rest.drop { $0.isWhitespace }
            if comment.hasPrefix("doctest:"), !comment.contains(where: { $0 == "'" || $0 == "\"" }) {
                return comment.dropFirst("doctest:".count)
            }
        }
        return nil
    }
}
