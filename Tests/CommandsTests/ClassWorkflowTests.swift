import Foundation
import Testing

@testable import Commands

/// The ready files for graders of other houses: what they type can be typed.
@Suite struct ClassWorkflowTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "ci/classes")

    static let names = [
        "assignment.json", "github-classroom.yml", "gitlab.yml", "gradescope/run_autograder", "gradescope/setup.sh",
        "slurm.sh",
    ]

    /// The words behind `reprise` or the variable that stands for it, in each line that has it; a line may go on in the next.
    private static func commands(_ name: String) throws -> [[String]] {
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8).replacing("\\\n", with: " ")
        return text.split(separator: "\n").compactMap { line in
            guard let start = line.firstMatch(of: /(reprise|\{REPRISE:-reprise\}") (?=grade-all )/)?.range else {
                return nil
            }
            let words = line[start.upperBound...].prefix { $0 != "'" && $0 != ">" && $0 != "|" }.split(separator: " ")
            return words.map { String($0).replacing("\"", with: "") }
        }
    }

    @Test func eachIsThere() throws {
        let found = try FileManager.default.subpathsOfDirectory(atPath: Self.folder.path)
        #expect(found.filter { $0 != "gradescope" }.sorted() == Self.names)
    }

    @Test(arguments: names.filter { !["assignment.json", "gradescope/setup.sh"].contains($0) })
    func isTypedRight(_ name: String) throws {
        let commands = try Self.commands(name)
        #expect(!commands.isEmpty)
        for words in commands {
            #expect(throws: Never.self, "\(words)") {
                let arguments = try Arguments(words.dropFirst(), for: GradeAllCommand.spec)
                _ = try GradeAllCommand.spec.command(arguments)
            }
        }
    }
}
