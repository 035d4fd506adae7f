import Foundation
import Testing

@testable import Commands

/// The ready workflows: what they type can be typed.
@Suite struct WorkflowTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "ci/workflows")

    private static let names = [
        "github.yml", "gitlab.yml", "circleci.yml", "buildkite.yml", "slurm.sh", "kubernetes.yaml",
    ]

    /// The words behind `reprise` or the variable that stands for it, in each line that has it.
    private static func commands(_ name: String) throws -> [[String]] {
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        return text.split(separator: "\n").compactMap { line in
            guard let start = line.firstMatch(of: /(reprise|\{REPRISE:-reprise\}") (?=check )/)?.range else {
                return nil
            }
            let words = line[start.upperBound...].prefix { $0 != "'" }.split(separator: " ")
            return words.map { String($0).replacing("\"", with: "") }
        }
    }

    @Test func eachIsThere() throws {
        let found = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        #expect(found.sorted() == Self.names.sorted())
    }

    @Test(arguments: names)
    func isTypedRight(_ name: String) throws {
        let commands = try Self.commands(name)
        #expect(commands.contains { $0.contains("auto") && $0.contains { $0.hasPrefix("json=") } }, "\(commands)")
        #expect(commands.contains { $0.prefix(2) == ["check", "merge"] }, "\(commands)")
        for words in commands {
            #expect(throws: Never.self, "\(words)") {
                let arguments = try Arguments(words.dropFirst(), for: CheckCommand.spec)
                _ = try CheckCommand.spec.command(arguments)
            }
        }
    }
}
