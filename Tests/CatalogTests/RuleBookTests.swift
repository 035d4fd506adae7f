import Testing

@testable import Authoring
@testable import Catalog
@testable import Page

/// The rules themselves, and what a catalog may make of them.
@Suite struct RuleBookTests {
    @Test func everyRuleHasItsIdAndItsReason() {
        let ids = RuleBook.descriptions.map(\.rule.rawValue)
        #expect(Set(ids).count == ids.count)
        for description in RuleBook.descriptions {
            #expect(KebabCase.isValid(description.rule.rawValue))
            #expect(description.reason.hasSuffix(".") && !description.reason.contains("\n"))
            #expect(description.reason.count <= 100, "\(description.rule)")
        }
    }

    private static let traps = #""traps": ["#

    private static func setting(_ rules: String) -> CatalogCopy.Edit {
        .replace("Exercises/catalog.json", traps, with: #""rules": \#(rules), "# + traps)
    }

    private static let noHints = CatalogCopy.Edit.write("./hints.md", "")

    @Test(
        arguments: [
            (#"{"hints": "off"}"#, []), (#"{"hints": "warning"}"#, [.warning]), (#"{"hints": "error"}"#, [.error]),
            ("{}", [.error]),
        ] as [(String, [Finding.Level])])
    func aCatalogMaySwitchARule(_ rules: String, _ levels: [Finding.Level]) throws {
        try CatalogCopy.with([Self.noHints, Self.setting(rules)]) { copy in
            let catalog = try copy.folder.catalog()
            let form = FormProof(copy.folder)
            #expect(form.catalog().findings == [])
            let (exercise, findings) = form.exercise(catalog.exerciseIDs[0], in: catalog)
            #expect(findings.map(\.level) == levels)
            #expect(exercise != nil, "what can be run is run, whatever else is wrong with it")
        }
    }

    @Test(arguments: [
        (#"{"hint": "off"}"#, "rules.hint", "which is no rule"),
        (#"{"link": "off"}"#, "rules.link", "cannot be turned off"),
        (#"{"hints": "of"}"#, "rules.hints", "\"of\""),
        (#"["hints"]"#, "rules", "a list"),
    ])
    func whatCannotBeSwitchedIsAFault(_ rules: String, _ key: String, _ found: String) throws {
        let findings = try CatalogCopy.with([Self.setting(rules)]) { FormProof($0.folder).catalog().findings }
        #expect(findings.map(\.place.keyPath) == [key])
        #expect(findings.first?.found.contains(found) == true)
    }
}
