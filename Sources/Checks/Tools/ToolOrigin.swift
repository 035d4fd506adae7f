import Page

extension Finding.Rule {
    /// A tool that does not take what an author asks of it.
    package static let tool = Finding.Rule(rawValue: "tool")
}

/// Where an author asks for a tool.
package struct ToolOrigin: Sendable, Equatable {
    var file: String
    var keyPath: String

    /// That the tool does not take what it is asked, which only shows when it is run.
    func refused(_ tool: Tool, _ words: [UInt8]) -> Findings {
        let said = String(decoding: words.prefix(400), as: UTF8.self).split(separator: "\n")
            .first { !$0.allSatisfy(\.isWhitespace) }
        return Findings([
            Finding(
                .tool, file: file, at: .key(keyPath),
                found: "\(tool.rawValue) says: \(said.map(String.init) ?? "nothing")",
                expected: "options that \(tool.rawValue) takes")
        ])
    }
}

/// A tool that ended in a way that says nothing of an answer.
package struct ToolFault: Error, Sendable, Equatable {
    package var caseName: String
    package var tool: String
    /// What it wrote to standard error.
    package var log: [UInt8]

    package var sentence: String {
        let lines = String(decoding: log.suffix(2000), as: UTF8.self).split(separator: "\n").map { "\n  " + $0 }
        return "\(tool) came to no result in the case \"\(caseName)\", so nothing was judged. It wrote:"
            + (lines.isEmpty ? " nothing" : lines.joined())
    }
}
