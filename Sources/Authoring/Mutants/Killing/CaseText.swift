import Checks
import Sandbox

/// A varied case as an author can put it into a file of checks, with what the solution says to it.
enum CaseText {
    /// Nothing where that is no text.
    static func of(_ variation: Variation, _ record: RunRecord) -> String? {
        switch variation.check {
        case let program as ProgramCheck: self.program(program, variation, record)
        case let session as SessionCheck: self.session(session, variation, record)
        default: nil
        }
    }

    private static func program(_ check: ProgramCheck, _ variation: Variation, _ record: RunRecord) -> String? {
        guard case .exited(let status) = record.termination, let output = JSONLiteral(content: record.standardOutput)
        else { return nil }
        let run = check.runs[0]
        var members = [(key: "name", value: text("\(variation.like), \(variation.change)"))]
        if run.run != ["main.py"] { members.append(("run", list(run.run))) }
        if !run.arguments.isEmpty { members.append(("argv", list(run.arguments))) }
        if !run.standardInput.isEmpty, let input = JSONLiteral(content: run.standardInput) {
            members.append(("stdin", input))
        }
        if !check.files.isEmpty {
            guard let files = files(check.files) else { return nil }
            members.append(("files", files))
        }
        var expected = [(key: "stdout", value: output)]
        if status != 0 { expected.append(("exit", .plain("\(status)"))) }
        let left = record.files.compactMapValues { if case .content(let bytes) = $0 { bytes } else { nil } }
        if !left.isEmpty {
            guard let files = files(left) else { return nil }
            expected.append(("files", files))
        }
        members.append(("expect", .object(expected)))
        return JSONLiteral.object(members).line
    }

    private static func text(_ text: String) -> JSONLiteral { .plain(JSONSource.literal(text)) }

    private static func list(_ texts: [String]) -> JSONLiteral { .list(texts.map(text)) }

    private static func files(_ files: [String: [UInt8]]) -> JSONLiteral? {
        let members = files.sorted { $0.key < $1.key }.compactMap { name, bytes in
            JSONLiteral(content: bytes).map { (key: name, value: $0) }
        }
        return members.count == files.count ? .object(members) : nil
    }

    private static func session(_ check: SessionCheck, _ variation: Variation, _ record: RunRecord) -> String? {
        let examples = check.examplesToRun
        guard record.examples.count == examples.count + 1 else { return nil }
        var lines = ["# case: \(variation.like), \(variation.change)"]
        for (example, found) in zip(examples, record.examples.dropFirst()) {
            let source = example.source.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            lines += source.enumerated().map { ($0.offset == 0 ? ">>> " : "... ") + $0.element }
            guard let answer = SessionCheck.answer(found) else { return nil }
            lines += answer
        }
        return lines.joined(separator: "\n")
    }
}
