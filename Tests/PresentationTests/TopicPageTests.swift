import Foundation
import Page
import Practice
import System
import TestSupport
import Testing

@testable import Presentation

/// The page on a topic, in words.
@Suite struct TopicPageTests {
    private static let calendar = PracticeCalendar(turnsAt: 0) { (CivilDay(ofUTC: $0), $0.seconds / 3600 % 24) }

    /// Rebuilds so many days after the first pass; of one with a minus the solution was seen.
    private static func entries(_ exercise: String, _ days: [Int]) -> [JournalEntry] {
        ([0] + days).map { day in
            .attempt(
                Samples.attempt(
                    exercise, "accepted", at: Samples.epoch + Double(abs(day)) * 86_400,
                    mode: day == 0 ? .solve : .rebuild,
                    peeks: day < 0 ? 1 : 0))
        }
    }

    private static func page(_ exercises: [(String, [Int]?)], name: String? = nil) -> Document {
        let entries = exercises.flatMap { id, days in days.map { Self.entries(id, $0) } ?? [] }
        let record = TopicRecord(entries, exercises: exercises.map(\.0), calendar: calendar)
        return TopicPage(
            record, title: "Loops", titles: { $0.uppercased() }, name: name, today: CivilDay("2026-11-29")!
        ).document()
    }

    private static func text(_ document: Document) -> String {
        BlockText(Output(isStyled: false, width: 200)).render(document).plain
    }

    @Test(
        arguments: [
            ([("a/b/x", [1, 8, 128])], "Built again from an empty file, without help, 128 days after the first time."),
            ([("a/b/x", [1])], "Built again from an empty file, without help, 1 day after the first time."),
            (
                [("a/b/x", [8]), ("a/b/y", [8])],
                "All 2 exercises were built again from an empty file, without help, 8 days after"
            ),
            (
                [("a/b/x", [8]), ("a/b/y", [128])],
                "without help, 8 to 128 days after the first time, 1 of them after 90 days or more."
            ),
            ([("a/b/x", [98]), ("a/b/y", [128])], "without help, 98 to 128 days after the first time."),
            ([("a/b/x", [8]), ("a/b/y", [-8])], "1 of 2 exercises was built again from an empty file"),
            ([("a/b/x", [8]), ("a/b/y", nil)], "1 of 2 exercises was built again from an empty file"),
            ([("a/b/x", [8, -98])], "without help, 8 days after the first time."),
            (
                [("a/b/x", [-98]), ("a/b/y", [])],
                "Nothing here has been built again from an empty file without help yet."
            ),
        ] as [([(String, [Int]?)], String)])
    func beginsWithOneSentence(_ exercises: [(String, [Int]?)], _ sentence: String) {
        let text = Self.text(Self.page(exercises))
        #expect(text.contains(sentence), "\(text)")
    }

    /// What was done with help, or not at all, is told as well.
    @Test func isHonest() {
        let exercises = [("a/b/seen", [8, -98]), ("a/b/once", []), ("a/b/never", nil)]
        let text = Self.text(Self.page(exercises, name: "Ada"))
        for words in [
            "Loops\nAda, 2026-11-29\n", "A/B/SEEN  last built again on 2001-12-16, after a look at the solution",
            "A/B/ONCE  accepted on 2001-09-09, not built again", "Not begun: A/B/NEVER.",
            "the first try  after a look at the solution", "Every time\n",
        ] { #expect(text.contains(words), "\(words) in \(text)") }
        #expect(!Self.text(Self.page([("a/b/x", [8])])).contains("Ada"))
    }
}
