import Sandbox
import System

/// Something that a tool has found in a file.
package struct ToolFinding: Sendable, Equatable {
    package var file: String
    /// From 1.
    package var line: Int
    /// As the tool names it, as in `arg-type` or `F401`.
    package var rule: String
    /// In the tool's own words.
    package var message: String

    package init(file: String, line: Int, rule: String, message: String) {
        self.file = file
        self.line = line
        self.rule = rule
        self.message = message
    }

    /// What mypy has printed: `FILE:LINE: error: MESSAGE  [RULE]`, and notes that belong to the error before.
    static func mypy(_ output: [UInt8]) -> [ToolFinding] {
        var findings: [ToolFinding] = []
        for line in String(decoding: output, as: UTF8.self).split(separator: "\n") {
            guard let (file, number, rest) = place(line) else {
                findings.append(ToolFinding(file: "", line: 0, rule: "", message: String(line)))
                continue
            }
            if rest.hasPrefix("note: ") {
                if let last = findings.indices.last, findings[last].file == file {
                    findings[last].message += "\n" + rest.dropFirst("note: ".count)
                }
                continue
            }
            let (message, rule) = rule(rest.hasPrefix("error: ") ? rest.dropFirst("error: ".count) : rest)
            findings.append(ToolFinding(file: file, line: number, rule: rule, message: message))
        }
        return findings
    }

    private static func place(_ line: Substring) -> (file: String, line: Int, rest: Substring)? {
        let parts = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let number = Int(parts[1]) else { return nil }
        return (String(parts[0]), number, parts[2].drop { $0 == " " })
    }

    /// The rule stands at the very end, whatever a message quotes before it.
    private static func rule(_ text: Substring) -> (message: String, rule: String) {
        guard text.last == "]", let open = text.lastIndex(of: "["), open > text.startIndex else {
            return (String(text), "")
        }
        let rule = text[open...].dropFirst().dropLast()
        return (text[..<open].trimmingSpaces, String(rule))
    }

    /// What `ruff check --output-format json` has printed; nothing where it is not that.
    static func ruff(_ record: RunRecord) -> [ToolFinding]? {
        JSONValue.read(record.standardOutput, .python)?.elements?.map { entry in
            ToolFinding(
                file: withoutFolder(entry["filename"]?.text ?? "", record.workFolder),
                line: entry["location"]?["row"]?.number?.integer ?? 0, rule: entry["code"]?.text ?? "invalid-syntax",
                message: entry["message"]?.text ?? "")
        }
    }

    /// What `ruff format --diff` has printed: one for each place that it would write otherwise.
    static func format(_ record: RunRecord) -> [ToolFinding] {
        var file = ""
        var findings: [ToolFinding] = []
        for line in String(decoding: record.standardOutput, as: UTF8.self).split(separator: "\n") {
            if line.hasPrefix("--- ") {
                file = withoutFolder(String(line.dropFirst(4)), record.workFolder)
            } else if line.hasPrefix("@@ -") {
                let number = Int(line.dropFirst(4).prefix { $0.isNumber }) ?? 0
                let message = "ruff format would write the lines from here on otherwise"
                findings.append(ToolFinding(file: file, line: number, rule: "format", message: message))
            } else if let last = findings.indices.last, line.hasPrefix("-") || line.hasPrefix("+") {
                findings[last].message += "\n" + line
            }
        }
        return findings
    }

    private static func withoutFolder(_ path: String, _ folder: String) -> String {
        path.beginsBytewise(with: folder + "/") ? String(path.utf8.dropFirst(folder.utf8.count + 1)) ?? path : path
    }
}
