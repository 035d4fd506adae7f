import Catalog
import Grading
import Sandbox

/// One case that was not accepted, whole: what went in, what was expected, what came out, and where the two differ.
struct CaseScreen {
    let exercise: Exercise
    let submission: Submission
    let output: Output

    func render(_ entry: CaseVerdict) -> String {
        var text = output.styled("Case \"\(entry.name)\"", .bold) + "\n"
        if case .program(let program)? = exercise.case(named: entry.name)?.kind { text += show(program) }
        if let limit = entry.limit { text += output.wrapped(Wording.limit(limit), indent: 2) }
        if let ending = Wording.ending(entry.termination), entry.limit == nil { text += "  \(ending)\n" }
        if entry.kind == .refused, entry.limit == nil, entry.termination != .lost {
            text += output.wrapped(
                "The sandbox lets a program use its own folder and nothing else: no network, no other programs.",
                indent: 2)
        }
        if let exception = entry.exception { text += show(exception) }
        if entry.limit != nil {
            text += stopped(entry)
        } else if entry.exception?.isSyntaxError != true {
            for mismatch in entry.mismatches.prefix(Self.mostMismatches) { text += show(mismatch, entry) }
            let more = entry.mismatches.count - Self.mostMismatches
            if more > 0 { text += "  (\(more) more things differ in this case.)\n" }
        }
        if entry.exception == nil, !entry.standardError.isEmpty, entry.limit == nil {
            text += block("it wrote to standard error", VisibleText.lines(entry.standardError))
        }
        if !entry.serviceLog.isEmpty {
            text += block("the service beside it wrote", VisibleText.lines(entry.serviceLog))
        }
        if let legend = VisibleText.legend(for: text) { text += "  (\(legend))\n" }
        return text
    }

    private static let mostMismatches = 3
    /// How much of the output of a program that was stopped is shown: its end is chance.
    private static let mostLinesOfStopped = 20

    /// What was expected, and how the output of a program that was stopped begins.
    private func stopped(_ entry: CaseVerdict) -> String {
        guard case .program(let program)? = exercise.case(named: entry.name)?.kind else { return "" }
        let output = VisibleText.splitLines(entry.standardOutput)
        var lines = output.prefix(Self.mostLinesOfStopped).map { VisibleText.line($0.content) }
        if output.isEmpty { lines = ["(nothing)"] }
        let more = output.count - Self.mostLinesOfStopped
        if more > 0 { lines.append("… and \(more) more lines") }
        return block("expected standard output", shown(program.expectedOutput))
            + block("standard output until it was stopped", lines)
    }

    private func show(_ program: ProgramCase) -> String {
        let words = ["python3", "main.py"] + program.arguments.map(Self.quoted)
        var text = program.arguments.isEmpty ? "" : block("run as", [words.joined(separator: " ")])
        if !program.standardInput.isEmpty { text += block("standard input", VisibleText.lines(program.standardInput)) }
        for (name, content) in program.files.sorted(by: { $0.key < $1.key }) {
            text += block("file \(name)", VisibleText.lines(content))
        }
        return text
    }

    private static func quoted(_ argument: String) -> String {
        let plain = argument.allSatisfy { $0.isLetter || $0.isNumber || "-_./=:,+@%".contains($0) }
        let visible = VisibleText.line(argument.utf8)
        return plain && !argument.isEmpty
            ? visible
            : "'" + visible.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }

    private func show(_ exception: PythonException) -> String {
        var text = ""
        if let line = exception.line, let file = exception.file {
            text += "  \(exception.type) in \(file), line \(line)"
            text += submission.line(line, of: file).map { ":\n      \(VisibleText.line($0.utf8))\n" } ?? "\n"
        } else {
            text += "  \(exception.type)\n"
        }
        return text + block("Python says", VisibleText.lines(exception.traceback.utf8))
    }

    private func show(_ mismatch: Mismatch, _ entry: CaseVerdict) -> String {
        switch mismatch {
        case .output(let expected, let actual):
            return compared("standard output", expected: expected, actual: actual)
        case .exitStatus(let expected, let actual):
            return entry.exception == nil ? "  exit status: expected \(expected), found \(actual)\n" : ""
        case .file(let name, let expected, let actual):
            if case .content(let content) = actual {
                return compared("file \(name)", expected: expected, actual: content)
            }
            return "  \(Wording.left(actual, name: name) ?? "")\n" + block("expected in \(name)", shown(expected))
        case .example(let example, let expected, let actual):
            return block("example", Self.prompted(example))
                + compared("answer", expected: Array(expected.utf8), actual: Array(actual.utf8))
        case .endedEarly(let example):
            guard entry.exception == nil, entry.termination == .exited(0) || entry.termination == .exited(1) else {
                return ""
            }
            return "  The program ended before the session was over. Does it call exit?\n"
                + (example.map { block("next example", Self.prompted($0)) } ?? "")
        }
    }

    static func prompted(_ example: SessionExample) -> [String] {
        let lines = example.source.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        return lines.enumerated().map { ($0.offset == 0 ? ">>> " : "... ") + $0.element }
    }

    /// Both texts whole, and then what differs, where that is more than the two beside each other.
    private func compared(_ what: String, expected: [UInt8], actual: [UInt8]) -> String {
        var text = block("expected \(what)", shown(expected)) + block("actual \(what)", shown(actual))
        text += "  " + output.styled("difference (- expected, + actual)", .faint) + "\n"
        for line in Difference(expected: expected, actual: actual).lines {
            switch line.origin {
            case .both: text += "      \(line.text)\n"
            case .expectedOnly: text += "    " + output.styled("- \(line.text)", .green) + "\n"
            case .actualOnly: text += "    " + output.styled("+ \(line.text)", .red) + "\n"
            }
        }
        return text
    }

    private func shown(_ bytes: [UInt8]) -> [String] { bytes.isEmpty ? ["(nothing)"] : VisibleText.lines(bytes) }

    private func block(_ title: String, _ lines: [String]) -> String {
        "  " + output.styled(title, .faint) + "\n" + lines.map { $0.isEmpty ? "\n" : "      \($0)\n" }.joined()
    }
}
