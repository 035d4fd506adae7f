import Testing

@testable import Authoring
@testable import Catalog
@testable import Page

/// What a single exercise may make of the rules.
@Suite struct ExerciseSwitchTests {
    private static func rules(_ rules: String) -> CatalogCopy.Edit {
        .replace("./exercise.json", #""minutes": 5"#, with: #""minutes": 5, "rules": \#(rules)"#)
    }

    private static let noHints = CatalogCopy.Edit.write("./hints.md", "")
    private static let badTitle = CatalogCopy.Edit.replace("./exercise.json", #""Countdown""#, with: #""Countdown ""#)
    private static let badTitleToo = CatalogCopy.Edit.replace("./statement.md", "# Countdown", with: "# Countdown ")

    @Test(arguments: [("off", []), ("warning", [true]), ("error", [false])] as [(String, [Bool])])
    func itMaySwitchARuleForItself(_ level: String, _ warnings: [Bool]) throws {
        let rules = Self.rules(#"{"hints": {"level": "\#(level)", "reason": "None are needed."}}"#)
        let inCatalog = CatalogCopy.Edit.replace(
            "Exercises/catalog.json", #""traps""#, with: #""rules": {"hints": "warning"}, "traps""#)
        let faults = try CatalogCopy.with([Self.noHints, rules, inCatalog]) { $0.faults() }
        #expect(faults.map(\.isWarning) == warnings)
    }

    @Test func thatHoldsForWhatIsFoundBesideOthers() throws {
        let rules = Self.rules(#"{"title-form": {"level": "off", "reason": "It has to be so."}}"#)
        let bare = try CatalogCopy.with([Self.badTitle, Self.badTitleToo]) { $0.faults() }
        #expect(bare.map(\.rule) == ["title-form"])
        #expect(try CatalogCopy.with([Self.badTitle, Self.badTitleToo, rules]) { $0.faults() } == [])
    }

    @Test(arguments: [
        (#"{"hints": {"level": "off"}}"#, "rules.hints.reason", "nothing"),
        (#"{"hints": "off"}"#, "rules.hints", #""off""#),
        (#"{"hints": {"level": "of", "reason": "None."}}"#, "rules.hints.level", #""of""#),
        (#"{"hint": {"level": "off", "reason": "None."}}"#, "rules.hint", "which is no rule"),
        (#"{"link": {"level": "off", "reason": "None."}}"#, "rules.link", "cannot be turned off"),
    ])
    func whatCannotBeSwitchedIsAFault(_ rules: String, _ key: String, _ found: String) throws {
        let faults = try CatalogCopy.with([Self.rules(rules)]) { $0.faults() }
        #expect(faults.map(\.keyPath) == [key])
        #expect(faults.first?.found.contains(found) == true)
        #expect(faults.first?.line == (found == "nothing" ? nil : 5))
    }
}
