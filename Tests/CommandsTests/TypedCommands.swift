import Foundation

/// What the ready files of the project type.
enum TypedCommands {
    static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The words behind `reprise`, or the variable that stands for it, in each line that has it with that command; a line
    /// may go on in the next.
    static func `in`(_ file: URL, of command: String) throws -> [[String]] {
        let text = try String(contentsOf: file, encoding: .utf8).replacing("\\\n", with: " ")
        let start = try Regex("(reprise|\\{REPRISE:-reprise\\}\") (?=\(command) )")
        return text.split(separator: "\n").compactMap { line in
            guard let range = line.firstMatch(of: start)?.range else { return nil }
            let words = line[range.upperBound...].prefix { !"'>|".contains($0) }.split(separator: " ")
            return words.map { String($0).replacing("\"", with: "") }
        }
    }
}
