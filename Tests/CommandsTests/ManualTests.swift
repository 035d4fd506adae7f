import Foundation
import TestSupport
import Testing

@testable import Commands

/// The manual. Two pages are as they were last looked at; with REPRISE_RECORD=1 in the environment they are written anew.
@Suite struct ManualTests {
    private static let pages = ManualPage.all(CommandTable.commands, version: "1.2.3")

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Manual")

    @Test(arguments: ["reprise", "reprise-journal"])
    func isAsItWas(_ name: String) throws {
        let page = try #require(Self.pages.first { $0.name == name })
        let file = Self.folder.appending(path: page.fileName)
        if ProcessInfo.processInfo.environment["REPRISE_RECORD"] == "1" { try Data(page.text.utf8).write(to: file) }
        #expect(try String(contentsOf: file, encoding: .utf8) == page.text)
    }

    @Test func hasAPageForEachCommandAndItsOptions() throws {
        #expect(Self.pages.count == CommandTable.commands.count)
        for spec in CommandTable.commands {
            let page = try #require(Self.pages.first { $0.name == ManualPage.name(spec) })
            for option in spec.options { #expect(page.text.contains("\n\(Roff.bold(option.name))"), "\(option.name)") }
            for example in spec.examples { #expect(page.text.contains("\n\(Roff.text(example))\n"), "\(example)") }
            #expect(Self.pages[0].text.contains(page.name == "reprise" ? ".SH FILES" : Roff.text(page.name) + " (1)"))
        }
    }

    @Test func linesAreOnesThatAnyRoffReads() {
        let requests = ["SH", "TH", "TP", "PP", "BR", "RS 4", "RE", "nf", "fi", "br", "nh", "ad l", "\\\""]
        for line in Self.pages.flatMap({ $0.text.split(separator: "\n") }) {
            #expect(line.unicodeScalars.allSatisfy { $0.isASCII }, "\(line)")
            #expect(!line.hasPrefix("'") && !line.hasSuffix(" "), "\(line)")
            guard line.hasPrefix(".") else { continue }
            #expect(requests.contains { line.dropFirst().hasPrefix($0) }, "\(line)")
        }
    }

    // MARK: - What README says as well

    private static let readme = (try? String(contentsOfFile: Project.root + "README.md", encoding: .utf8)) ?? ""

    @Test func saysTheSameExitStatusesAsReadme() {
        let sentence = ProgramFacts.exitStatuses.map { "\($0.code) \($0.meaning)" }.joined(separator: ", ")
        #expect(Self.readme.replacing("\n", with: " ").contains("Exit status: \(sentence)."))
    }

    @Test func saysTheSamePlacesAndVariablesAsReadme() {
        for (name, meaning) in ProgramFacts.places + ProgramFacts.environment {
            #expect(Self.readme.contains("\n| \(name) | \(meaning) |\n"), "\(name)")
        }
    }
}
