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
    /// What may stand right below that: the file of checks/services that the case asks for, and how answers are compared.
    static let furtherHeaders = ["# service: ", "# compare: "]

    init(_ text: String, file: String, findings: FindingCollector) {
        // To Swift, the line end of Windows is one character of its own.
        lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        self.file = file
        self.findings = findings
    }

    struct Block {
        var name: String
        /// What the author asks for below the name, by the words that it begins with, and the line where that stands.
        var headers: [String: (text: String, line: Int)] = [:]
        var examples: [SessionExample] = []
    }

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
            } else if let header = Self.furtherHeaders.first(where: line.hasPrefix),
                cases.last?.examples.isEmpty == true
            {
                let text = line.dropFirst(header.count).trimmingSpaces
                if cases[cases.count - 1].headers.updateValue((text, at + 1), forKey: header) != nil {
                    report(at, found: "\"\(header.trimmingSpaces)\" a second time", expected: "one for a case")
                }
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

    /// A comment alone, or nothing: to doctest that is no example, and Python would not take it for a statement. One
    /// empty line may continue it.
    private static func isComment(_ source: String) -> Bool {
        let text = source.drop { $0 == " " }.dropLast()
        let line = text.hasSuffix("\n") ? text.dropLast() : text
        return !line.contains("\n") && (line.isEmpty || line.hasPrefix("#"))
    }

    private func checkComment(_ example: SessionExample) {
        let comment = example.source.split(separator: "\n").first ?? ""
        if SessionDirectives.text(in: comment) != nil {
            report(
                example.line - 1, found: "a directive alone on a line", expected: "a directive behind an example's code"
            )
        }
        if example.expectedOutput.isEmpty { return }
        report(example.line, found: "an answer to a comment", expected: "an example (>>> …) right above it")
    }

    private func reportStray(_ at: Int) {
        let line = lines[at]
        if line.hasPrefix(">>>") {
            report(at, found: "\"\(line.prefix(20))\"", expected: "a space after >>>")
        } else if let header = Self.furtherHeaders.first(where: line.hasPrefix) {
            report(at, found: "\"\(line.prefix(40))\"", expected: "\(header)… between # case: and its first example")
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
        if at < lines.count, lines[at].drop(while: { $0 == " " }).hasPrefix("...") {
            report(
                at, found: "\"\(lines[at].prefix(20))\"",
                expected:
                    "a space after ..., at the left margin, which continues the example; no expected output can begin with it"
            )
        }
        var output: [Substring] = []
        while at < lines.count, !lines[at].hasPrefix(Self.caseHeader) {
            let text = lines[at].drop { $0 == " " }
            if text.isEmpty || text.hasPrefix(">>>") { break }
            output.append(lines[at])
            at += 1
        }
        let expected = output.map { $0 + "\n" }.joined()
        return SessionExample(
            source: String(source), expectedOutput: expected, expectedException: Self.exception(in: output),
            options: SessionDirectives(file: file, findings: findings).options(in: source, line: first), line: first + 1
        )
    }

    /// What follows the stack in an expected traceback: the first line at the left margin that starts with a word
    /// character, and all after it.
    private static func exception(in output: [Substring]) -> String? {
        let headers = ["Traceback (most recent call last):", "Traceback (innermost last):"]
        guard let header = output.first, headers.contains(where: header.hasPrefix),
            headers.contains(header.trimmingSpaces)
        else { return nil }
        let message = output.dropFirst().drop { line in
            guard let first = line.unicodeScalars.first else { return true }
            return !(first.properties.isAlphabetic || first.properties.numericType != nil || first == "_")
        }
        return message.isEmpty ? nil : message.map { $0 + "\n" }.joined()
    }

    private func report(_ index: Int, found: String, expected: String) {
        findings.report(Finding(.session, file: file, at: .line(index + 1), found: found, expected: expected))
    }
}
