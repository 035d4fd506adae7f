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
        guard case .exited(let status) = record.termination, let output = text(record.standardOutput) else {
            return nil
        }
        let run = check.runs[0]
        var members = [("name", JSONSource.literal("\(variation.like), \(variation.change)"))]
        if run.run != ["main.py"] { members.append(("run", list(run.run))) }
        if !run.arguments.isEmpty { members.append(("argv", list(run.arguments))) }
        if !run.standardInput.isEmpty, let input = text(run.standardInput) { members.append(("stdin", input)) }
        if !check.files.isEmpty {
            guard let files = files(check.files) else { return nil }
            members.append(("files", files))
        }
        var expected = [("stdout", output)]
        if status != 0 { expected.append(("exit", "\(status)")) }
        let left = record.files.compactMapValues { if case .content(let bytes) = $0 { bytes } else { nil } }
        if !left.isEmpty {
            guard let files = files(left) else { return nil }
            expected.append(("files", files))
        }
        members.append(("expect", object(expected)))
        return object(members)
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

    // MARK: - JSON

    private static func object(_ members: [(String, String)]) -> String {
        "{ " + members.map { "\(JSONSource.literal($0)): \($1)" }.joined(separator: ", ") + " }"
    }

    private static func list(_ texts: [String]) -> String {
        "[" + texts.map(JSONSource.literal).joined(separator: ", ") + "]"
    }

    private static func files(_ files: [String: [UInt8]]) -> String? {
        let members = files.sorted { $0.key < $1.key }.compactMap { name, bytes in text(bytes).map { (name, $0) } }
        return members.count == files.count ? object(members) : nil
    }

    /// A list of lines, or one text where it does not end with one.
    private static func text(_ bytes: [UInt8]) -> String? {
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        guard bytes.last == UInt8(ascii: "\n"), !bytes.contains(UInt8(ascii: "\r")) else {
            return JSONSource.literal(text)
        }
        return list(text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init))
    }
}
