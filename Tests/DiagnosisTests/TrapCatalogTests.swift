import Foundation
import TestSupport
import Testing

@testable import Catalog
@testable import Diagnosis
@testable import Sandbox

/// Every trap that can be claimed has a name in the catalog that ships and words of its own, and every trap of the catalog has too.
@Suite struct TrapCatalogTests {
    private let traps = try! Set(CatalogFolder(root: Project.root).catalog().traps.map(\.id))

    @Test func everyRuleHasANameAndWords() {
        for trap in TrapRule.all.map(\.trap) + OutputRule.all.map(\.trap) {
            #expect(traps.contains(trap), "\(trap)")
            #expect(!TrapTexts.text(trap).isEmpty, "\(trap)")
        }
    }

    @Test func wordsAndNamesAreTheSame() {
        #expect(Set(TrapTexts.names) == traps)
    }

    @Test func wordsAreTwoSentencesOrSo() {
        for trap in TrapTexts.names {
            let text = TrapTexts.text(trap)
            #expect((60...400).contains(text.count), "\(trap)")
            #expect(text.hasSuffix(".") || text.hasSuffix("?"), "\(trap)")
            #expect(!text.contains("{1}"))
        }
    }

    /// Each rule by itself must be a program that proposes something without failing; a fault in one would silence all.
    @Test func rulesAreSoundPython() throws {
        for version in try interpreters() {
            for rule in TrapRule.all {
                let process = Process()
                process.executableURL = URL(filePath: version)
                process.arguments = ["-c", "import ast, sys; ast.parse(sys.argv[1])", rule.repairs]
                try process.run()
                process.waitUntilExit()
                #expect(process.terminationStatus == 0, "\(rule.trap)")
            }
        }
    }

    private func interpreters() throws -> [String] {
        [try InterpreterLocator(environment: ProcessInfo.processInfo.environment).locate().executable]
    }
}
