import Foundation
import Page
import Practice
import System
import TestSupport
import Testing

@testable import Presentation

/// The page on the texts that were shown, as it was last looked at. With REPRISE_RECORD=1 in the environment, it is written
/// anew.
@Suite struct TextUsesPageTests {
    private static let calendar = PracticeCalendar(turnsAt: 0) { (CivilDay(ofUTC: $0), $0.seconds / 3600 % 24) }
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Reports")

    /// So many attempts at an exercise that fail alike, and one that is accepted where the number is odd.
    private static func entries(_ exercise: String, _ said: String?, _ count: Int) -> [JournalEntry] {
        (0...count).compactMap { index in
            if index == count, count.isMultiple(of: 2) { return nil }
            let verdict = index == count ? "accepted" : "wrong-answer"
            var attempt = Samples.attempt("a/b/\(exercise)", verdict, at: Samples.epoch + Double(index) * 40_000)
            if index < count { attempt.said = said }
            return .attempt(attempt)
        }
    }

    private static let uses = TextUses(
        [
            entries("one", "trap/true-division", 3) + entries("two", "error/IndexError: list index out of range", 8),
            entries("one", "syntax/missing-colon", 1) + entries("two", "mistake/stops-early", 7)
                + entries("three", nil, 2),
        ], filter: JournalFilter(), calendar: calendar)

    private static func page(_ uses: TextUses) -> TextUsesPage { TextUsesPage(uses, today: CivilDay("2026-11-30")!) }

    @Test(arguments: ["text", "markdown", "html", "json"])
    func isAsItWas(_ format: String) throws {
        let page = Self.page(Self.uses)
        let text =
            switch format {
            case "text":
                BlockText(Output(isStyled: false, width: 80))
                    .render(page.document(longestName: TextUsesPage.nameOnTerminal)).plain
            case "markdown": BlockMarkdown.render(page.document())
            case "html": BlockHTML.render(page.document(), source: "")
            default: try TextUsesJSON.text(Self.uses, today: CivilDay("2026-11-30")!)
            }
        if format == "text" { #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(text)") }
        if format == "html" {
            #expect(text.contains("error/IndexError: list index out of range"))
            return
        }
        let file = Self.folder.appending(path: "texts-\(format).txt")
        if ProcessInfo.processInfo.environment["REPRISE_RECORD"] == "1" { try Data(text.utf8).write(to: file) }
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }

    @Test func saysThatThereIsNothingToTell() {
        func text(_ entries: [JournalEntry]) -> String {
            let uses = TextUses([entries], filter: JournalFilter(), calendar: Self.calendar)
            return BlockText(Output(isStyled: false, width: 200)).render(Self.page(uses).document()).plain
        }
        #expect(text(Self.entries("one", nil, 3)).contains("No attempt here says which text it was shown"))
        #expect(text([]).contains("No attempt here was missed"))
    }
}
