import Page

/// Parses `*.pycon` files: `# case: name` blocks of interpreter sessions, written as for Python's doctest.
///
/// The rules for prompts, expected output and exceptions are those of doctest.DocTestParser; other than there, text
/// between examples is a fault, since it is most often an example gone wrong.
struct SessionParser {
    private let lines: [Substring]
    private let file: String
    private let findings: FindingCollector

    static let caseHeader = "# case: "

    init(_ text: String, file: String, findings: FindingCollector) {
        // To Swift, the line end of Windows is one character of its own.
        lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        self.file = file
        self.findings = findings
    }

    struct Block {
        var name: String
        /// The file of checks/services that the case asks for, and the line where it does.
        var service: (name: String, line: Int)?
        var examples: [SessionExample] = []
    }

    static let serviceHeader = "# service: "

    func parse() -> [Block] {
        var cases: [Block] = []
        var at = 0
        while at < lines.count {
            let line = lines[at]
            if line.hasPrefix(Self.caseHeader) {
                let name = line.dropFirst(Self.caseHeader.count).trimmingSpaces
                if name.isEmpty { report(at, found: "a case without a name", expected: "# case: name") }
                cases.append(Block(name: name))
                at += 1
            } else if line.hasPrefix(Self.serviceHeader), let last = cases.last, last.examples.isEmpty {
                cases[cases.count - 1].service = (line.dropFirst(Self.serviceHeader.count).trimmingSpaces, at + 1)
                at += 1
            } else if isPrompt(line) {
                let example = parseExample(&at)
                if Self.isComment(example.source) {
                    checkComment(example)
                } else if cases.isEmpty {
                    report(
                        example.line - 1, found: "an example before the first case", expected: "# case: name above it")
                } else {
                    cases[cases.count - 1].examples.append(example)
                }
            } else {
                if !line.trimmingSpaces.isEmpty { reportStray(at) }
                at += 1
            }
        }
        for entry in cases where entry.examples.isEmpty {
            findings.report(
                Finding(
                    .session, file: file, at: .key("case \"\(entry.name)\""), found: "no example",
                    expected: "at least one line of >>>"))
        }
        if cases.isEmpty {
            findings.report(
                Finding(.session, file: file, found: "no case", expected: "# case: name, and examples below it"))
        }
        return cases
    }

    private func isPrompt(_ line: Substring) -> Bool { line == ">>>" || line.hasPrefix(">>> ") }
    private func isContinuation(_ line: Substring) -> Bool { line == "..." || line.hasPrefix("... ") }

    /// A comment alone, or nothing: to doctest that is no example, and Python would not take it for a statement.
    private static func isComment(_ source: String) -> Bool {
        let text = source.drop { $0 == " " }.dropLast()
        return !text.contains("\n") && (text.isEmpty || text.hasPrefix("#"))
    }

    private func checkComment(_ example: SessionExample) {
        if example.expectedOutput.isEmpty { return }
        report(example.line, found: "an answer to a comment", expected: "an example (>>> …) right above it")
    }

    private func reportStray(_ at: Int) {
        let line = lines[at]
        if line.hasPrefix(">>>") {
            report(at, found: "\"\(line.prefix(20))\"", expected: "a space after >>>")
        } else if line.hasPrefix("#") {
            report(at, found: "\"\(line.prefix(40))\"", expected: "# case: name, or an example")
        } else {
            report(
                at, found: "\"\(line.prefix(40))\"",
                expected: "an example (>>> …), its output right below it, or an empty line")
        }
    }

    /// One example, with `at` moved behind it.
    private func parseExample(_ at: inout Int) -> SessionExample {
        let first = at
        var source = lines[at].dropFirst(4) + "\n"
        at += 1
        while at < lines.count, isContinuation(lines[at]) {
            source += lines[at].dropFirst(4) + "\n"
            at += 1
        }
        if at < lines.count, lines[at].hasPrefix("...") {
            report(
                at, found: "\"\(lines[at].prefix(20))\"",
                expected: "a space after ..., which continues the example; no expected output can begin with it")
        }
        var output: [Substring] = []
        while at < lines.count, !lines[at].trimmingSpaces.isEmpty, !lines[at].trimmingSpaces.hasPrefix(">>>"),
            !lines[at].hasPrefix(Self.caseHeader)
        {
            output.append(lines[at])
            at += 1
        }
        let expected = output.map { $0 + "\n" }.joined()
        return SessionExample(
            source: String(source), expectedOutput: expected, expectedException: Self.exception(in: output),
            options: options(in: source, line: first), line: first + 1)
    }

    /// What follows the stack in an expected traceback: the first line at the left margin that starts with a word
    /// character, and all after it.
    private static func exception(in output: [Substring]) -> String? {
        let headers = ["Traceback (most recent call last):", "Traceback (innermost last):"]
        guard let header = output.first, headers.contains(header.trimmingSpaces) else { return nil }
        let message = output.dropFirst().drop { line in
            guard let first = line.first else { return true }
            return !(first.isLetter || first.isNumber || first == "_")
        }
        return message.isEmpty ? nil : message.map { $0 + "\n" }.joined()
    }

    /// The directives in `# doctest: +NAME, -NAME` comments.
    private func options(in source: Substring, line: Int) -> Set<SessionExample.Option> {
        var options: Set<SessionExample.Option> = []
        for (offset, text) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard let directives = Self.directives(in: text) else { continue }
            for word in directives.split(whereSeparator: { $0 == "," || $0.isWhitespace }) {
                let known = SessionExample.Option.allCases.map(\.rawValue)
                guard let sign = word.first, sign == "+" || sign == "-",
                    let option = SessionExample.Option(rawValue: String(word.dropFirst()))
                else {
                    findings.report(
                        Finding(
                            .unknownName, file: file, at: .line(line + offset + 1), found: "\"\(word)\"",
                            expected: "a directive: " + known.map { "+" + $0 }.joined(separator: ", "),
                            nearest: NearestName.of(String(word.dropFirst()), among: known)))
                    continue
                }
                if sign == "+" { options.insert(option) } else { options.remove(option) }
            }
        }
        return options
    }

    /// What follows `# doctest:`; a quotation mark behind it shows that it is in a text, not in a comment.
    private static func directives(in line: Substring) -> Substring? {
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

    private func report(_ index: Int, found: String, expected: String) {
        findings.report(Finding(.session, file: file, at: .line(index + 1), found: found, expected: expected))
    }
}
