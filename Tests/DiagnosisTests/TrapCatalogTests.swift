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
        for (trap, section) in TrapTexts.sections {
            #expect((60...400).contains(section.text.count), "\(trap)")
            #expect(section.text.hasSuffix(".") || section.text.hasSuffix("?"), "\(trap)")
            #expect(!section.text.contains("{1}"))
        }
    }

    /// What a rule says was done has words of its own, and each form in the words is of a trap that there is.
    @Test func everyFormHasWords() {
        for rule in TrapRule.all {
            for match in rule.repairs.matches(of: #/"form": "([a-z-]+)"[,}]/#) {
                #expect(TrapTexts.sections["\(rule.trap) / \(match.1)"] != nil, "\(rule.trap) / \(match.1)")
            }
        }
        for name in TrapTexts.sections.keys where name.contains(" / ") {
            #expect(traps.contains(name.components(separatedBy: " / ")[0]), "\(name)")
        }
    }

    @Test func wordsNameWhatARuleHasFound() {
        let words = TrapWords(form: "asked-for", ["kind": "function", "wanted": "total", "given": "sum_up"])
        let section = TrapTexts.section("misspelt-name", words)
        #expect(section.text.hasPrefix("The exercise asks for a function called `total`; yours is called `sum_up`."))
        #expect(section.title != nil)
        #expect(TrapTexts.section("misspelt-name", TrapWords(form: "nothing")).text == TrapTexts.text("misspelt-name"))
        #expect(!TrapWords.isPlain("a`b") && !TrapWords.isPlain("a\nb") && !TrapWords.isPlain(""))
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
