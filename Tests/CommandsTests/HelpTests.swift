import Foundation
import Testing

@testable import Commands

/// The help texts, as they were last looked at. With REPRISE_RECORD=1 in the environment, they are written anew.
@Suite struct HelpTests {
    private static let texts: [(name: String, text: String)] =
        [("reprise", Help.overview(CommandTable.commands))]
        + CommandTable.commands.filter { !$0.name.isEmpty }.map { ($0.name, Help.command($0)) }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots")

    private static let isRecording = ProcessInfo.processInfo.environment["REPRISE_RECORD"] == "1"

    @Test(arguments: texts.map(\.name))
    func isAsItWas(_ name: String) throws {
        let text = try #require(Self.texts.first { $0.name == name }?.text)
        let file = Self.folder.appending(path: name + ".txt")
        if Self.isRecording { try Data(text.utf8).write(to: file) }
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }

    @Test func everySnapshotIsOfACommand() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        #expect(names.sorted() == Self.texts.map { $0.name + ".txt" }.sorted())
    }

    @Test(arguments: texts.map(\.name))
    func fitsTheScreen(_ name: String) throws {
        let text = try #require(Self.texts.first { $0.name == name }?.text)
        for line in text.split(separator: "\n") {
            #expect(line.count <= 120, "\(line)")
            #expect(!line.hasSuffix(" "), "\(line)")
        }
        #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
    }

    @Test func namesEveryCommandAndEveryOption() {
        for spec in CommandTable.commands {
            #expect(
                Help.overview(CommandTable.commands).contains("  reprise\(spec.name.isEmpty ? "" : " ")\(spec.name) "),
                "\(spec.name)")
            let text = spec.name.isEmpty ? Help.overview(CommandTable.commands) : Help.command(spec)
            for option in spec.options { #expect(text.contains("  \(option.name) "), "\(spec.name) \(option.name)") }
            for example in spec.examples { #expect(text.contains("  \(example)\n"), "\(example)") }
        }
    }
}
