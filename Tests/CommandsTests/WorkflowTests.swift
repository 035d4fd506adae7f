import Foundation
import Testing

@testable import Commands

/// The ready workflows: what they type can be typed.
@Suite struct WorkflowTests {
    private static let folder = TypedCommands.project.appending(path: "ci/workflows")

    private static let names = [
        "github.yml", "gitlab.yml", "circleci.yml", "buildkite.yml", "slurm.sh", "kubernetes.yaml",
    ]

    @Test func eachIsThere() throws {
        let found = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        #expect(found.sorted() == Self.names.sorted())
    }

    @Test(arguments: names)
    func isTypedRight(_ name: String) throws {
        let commands = try TypedCommands.in(Self.folder.appending(path: name), of: "check")
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
