import Foundation
import Testing

@testable import Commands

/// The ready files for graders of other houses: what they type can be typed.
@Suite struct ClassWorkflowTests {
    private static let folder = TypedCommands.project.appending(path: "ci/classes")

    static let names = [
        "assignment.json", "github-classroom.yml", "gitlab.yml", "gradescope/run_autograder", "gradescope/setup.sh",
        "slurm.sh",
    ]

    @Test func eachIsThere() throws {
        let found = try FileManager.default.subpathsOfDirectory(atPath: Self.folder.path)
        #expect(found.filter { $0 != "gradescope" }.sorted() == Self.names)
    }

    @Test(arguments: names.filter { !["assignment.json", "gradescope/setup.sh"].contains($0) })
    func isTypedRight(_ name: String) throws {
        let commands = try TypedCommands.in(Self.folder.appending(path: name), of: "grade-all")
        #expect(!commands.isEmpty)
        for words in commands {
            #expect(throws: Never.self, "\(words)") {
                let arguments = try Arguments(words.dropFirst(), for: GradeAllCommand.spec)
                _ = try GradeAllCommand.spec.command(arguments)
            }
        }
    }
}
