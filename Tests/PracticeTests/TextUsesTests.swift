import Foundation
import TestSupport
import Testing

@testable import Practice
@testable import System

/// What came of the texts that were shown.
@Suite struct TextUsesTests {
    private static let calendar = PracticeCalendar(turnsAt: 0) { (CivilDay(ofUTC: $0), $0.seconds / 3600 % 24) }

    /// An attempt so many hours after the beginning, at which these cases failed.
    private static func attempt(
        _ hour: Int, _ failed: [String], said: String? = nil, exercise: String = "a/b/one", content: String = "abc",
        notRun: [String] = [], exception: String? = nil, verdict: String = "wrong-answer", mode: Attempt.Mode = .solve
    ) -> JournalEntry {
        let isAccepted = failed.isEmpty && verdict == "wrong-answer"
        var attempt = Samples.attempt(
            exercise, isAccepted ? "accepted" : verdict, at: Samples.epoch + Double(hour) * 3600, mode: mode)
        attempt.failed = failed.map { .init(name: $0, verdict: verdict, exception: exception, line: hour) }
        attempt.notRun = notRun
        attempt.content = content
        attempt.said = said
        return .attempt(attempt)
    }

    private static func uses(
        _ journals: [[JournalEntry]], _ filter: JournalFilter = JournalFilter()
    ) -> TextUses { TextUses(journals, filter: filter, calendar: calendar) }

    /// What came next, and what that is.
    @Test(
        arguments: [
            ("accepted", [attempt(1, [])], "right"),
            ("fewer fail", [attempt(1, ["one"])], "fewer"),
            ("others fail", [attempt(1, ["one", "three"])], "other"),
            ("they fail in another way", [attempt(1, ["one", "two"], exception: "KeyError")], "other"),
            ("they fail with another verdict", [attempt(1, ["one", "two"], verdict: "runtime-error")], "other"),
            ("the same fail, at another line", [attempt(1, ["one", "two"])], "same"),
            ("more fail", [attempt(1, ["one", "two", "three"])], "same"),
            ("fewer fail, but one was not begun", [attempt(1, ["one"], notRun: ["two"])], "other"),
            ("nothing", [], "none"),
            ("another exercise", [attempt(1, [], exercise: "a/b/two")], "none"),
            ("the exercise was changed", [attempt(1, [], content: "other")], "none"),
            (
                "without a program, and then accepted", [attempt(1, [], verdict: "missing-file"), attempt(2, [])],
                "right"
            ),
            ("a rebuild", [attempt(1, [], mode: .rebuild)], "right"),
            ("a hint", [.hint(Samples.hint("a/b/one", 1)), attempt(1, [])], "right"),
            ("a look at the solution", [.solution(Samples.solution("a/b/one", gaveUp: true)), attempt(1, [])], "none"),
            (
                "a rebuild that was put back",
                [
                    .cancelled(RebuildCancelled(id: "x", time: Timestamp(Samples.epoch), exercise: "a/b/one")),
                    attempt(1, []),
                ],
                "none"
            ),
        ] as [(String, [JournalEntry], String)])
    func countsWhatCameNext(_ what: String, _ next: [JournalEntry], _ expected: String) throws {
        let uses = Self.uses([[Self.attempt(0, ["one", "two"], said: "trap/x")] + next])
        let use = try #require(uses.uses.first)
        #expect(uses.uses.count == 1 && use.shown == 1 && use.text == "trap/x" && use.days == 1)
        let counts = [
            "right": use.accepted, "fewer": use.fewerCases, "other": use.otherwise, "same": use.notNearer,
            "none": use.notFollowed,
        ]
        #expect(counts.filter { $0.value == 1 }.map(\.key) == [expected], "\(counts)")
        #expect(counts.values.reduce(0, +) == 1)
    }

    @Test func sumsOverLearnersAndSortsByHowOftenTheyWereShown() {
        let one = [
            Self.attempt(0, ["one"], said: "trap/x"), Self.attempt(1, ["one"], said: "trap/x"),
            Self.attempt(30, [], said: nil), Self.attempt(31, ["one"], said: "error/KeyError", exercise: "a/b/two"),
        ]
        let other = [
            Self.attempt(0, ["one"], said: "trap/x"),
            Self.attempt(25, ["one"], said: "mistake/stops", exercise: "a/b/two"),
            Self.attempt(26, ["one"], said: "mistake/stops", exercise: "a/b/three"), Self.attempt(27, ["one"]),
        ]
        let uses = Self.uses([one, other])
        #expect(uses.uses.map(\.text) == ["trap/x", "error/KeyError", "mistake/stops", "mistake/stops"])
        #expect(uses.uses.map(\.exercise) == [nil, nil, "a/b/three", "a/b/two"])
        #expect(uses.uses[0].shown == 3 && uses.uses[0].days == 2 && uses.uses[0].followed == 3)
        #expect(uses.learners == 2 && uses.attempts == 8 && uses.missed == 7 && uses.shown == 6)
        // What came next may be outside.
        var filter = JournalFilter()
        filter.until = Self.calendar.day(Timestamp(Samples.epoch))
        let first = Self.uses([one, other], filter)
        #expect(first.uses.count == 1 && first.uses[0].shown == 3 && first.uses[0].accepted == 1)
        filter = JournalFilter()
        filter.exercise = "three"
        #expect(Self.uses([one, other], filter).uses.map(\.text) == ["mistake/stops"])
    }

    @Test func tellsNothingOfOlderJournals() {
        let uses = Self.uses([[Self.attempt(0, ["one"]), Self.attempt(1, [])]])
        #expect(uses.uses == [] && uses.missed == 1 && uses.attempts == 2)
    }

    /// A line with the name is read by whoever does not know it, and one without it as before.
    @Test func isAKeyThatMayBeLeftOut() throws {
        let path = NSTemporaryDirectory() + "/texts-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: path) }
        let journal = Journal(path: path)
        let with = Self.attempt(0, ["one"], said: "error/IndexError: list index out of range")
        let without = Self.attempt(1, ["one"])
        try journal.append(with)
        try journal.append(without)
        #expect(try journal.read().entries == [with, without])
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        #expect(lines[0].contains("\"format\":2,") && lines[0].contains("\"said\":\"error/IndexError: list"))
        #expect(!lines[1].contains("said"))
        // Keys that a reader does not know are passed over, so that this is what an older one sees.
        let unknown = lines[0].replacingOccurrences(of: "\"said\"", with: "\"sayd\"")
        try Data((unknown + "\n" + lines[1] + "\n").utf8).write(to: URL(filePath: path))
        guard case .attempt(var attempt) = with else { return }
        attempt.said = nil
        #expect(try journal.read().entries == [.attempt(attempt), without])
    }
}
