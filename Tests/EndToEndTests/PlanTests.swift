import Foundation
import TestSupport
import Testing

/// `reprise plan` and `reprise due`, and a clock that is set.
@Suite struct PlanTests {
    private let learner = Learner()

    private func at(_ time: String) { learner.environment["REPRISE_NOW"] = time }

    private func json(_ words: String...) throws -> [String: Any] {
        let text = try learner.start(words + ["--json"]).finish().output
        return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private func solve() throws {
        #expect(try learner.run("grade", "split-the-bill", SmallCatalog.billSolution).status == 0)
    }

    /// What was solved in the evening is there in the morning, whatever the hour, and not before four.
    @Test func aDayTurnsAtFour() throws {
        learner.environment["TZ"] = "Europe/Berlin"
        at("2026-03-28 22:30")
        try solve()
        for (time, due) in [
            ("2026-03-29 01:59", 0), ("2026-03-29 03:59", 0), ("2026-03-29 04:00", 1), ("2026-03-29 22:00", 1),
        ] {
            at(time)
            #expect((try json()["rebuilds"] as? [Any])?.count == due, "\(time)")
        }
        #expect(try learner.run("plan", "--day-begins-at", "6").status == 0)
        at("2026-03-29 05:00")
        #expect((try json()["rebuilds"] as? [Any])?.count == 0)
    }

    @Test func wishesAreKept() throws {
        at("2026-03-02T20:00:00Z")
        try solve()
        at("2026-03-03T19:00:00Z")
        let off = try learner.run("plan", "--not-today", "split-the-bill")
        #expect(off.status == 0 && off.output.contains("1 is put off, as you wished."))
        #expect((try json("due")["due"] as? [Any])?.count == 1)
        #expect(try json("plan")["postponed"] as? Int == 1)
        at("2026-03-04T19:00:00Z")
        #expect((try json()["rebuilds"] as? [Any])?.count == 1)
        #expect(try learner.run("plan", "--holiday", "3d").output.contains("You are off until Fri 6 Mar"))
        #expect((try json()["rebuilds"] as? [Any])?.count == 0)
        #expect(try json("plan")["restUntil"] as? String == "2026-03-06")
        #expect(try learner.run("plan", "--no-holiday").status == 0)
        #expect((try json()["rebuilds"] as? [Any])?.count == 1)
        #expect(try learner.run("plan", "--enough").output.contains("Enough for today"))
        at("2026-03-05T19:00:00Z")
        #expect((try json()["rebuilds"] as? [Any])?.count == 1)
    }

    @Test func theDaysToComeAreShown() throws {
        at("2026-03-02T20:00:00Z")
        try solve()
        at("2026-03-03T19:00:00Z")
        let text = try learner.run("due").output
        #expect(text.contains("today  basics/variables/split-the-bill  rebuild 1 of 6"))
        #expect(text.contains("Tue 3 Mar") && text.contains("Wed 1 Apr"))
        let days = try #require(try json("due")["days"] as? [[String: Any]])
        #expect(days.count == 30 && days.map { ($0["rebuilds"] as? [Any])?.count ?? 0 }.reduce(0, +) == 2)
        let calendar = try learner.run("due", "--ics").output
        #expect(calendar.hasPrefix("BEGIN:VCALENDAR\r\n") && calendar.contains("DTSTART;VALUE=DATE:20260303\r\n"))
    }

    @Test(
        arguments: [
            (["plan", "--minutes", "many"], "is no number from 5 to 480"),
            (["plan", "--holiday", "soon"], "is no holiday"),
            (["plan", "--holiday", "2020-01-01"], "over already"),
            (["plan", "--not-today", "nothing-like-it"], "there is no exercise"),
            (["due", "--ics", "--json"], "two different answers"),
        ])
    func refuses(_ words: [String], _ sentence: String) throws {
        let answer = try learner.start(words).finish()
        #expect(answer.status == 64 && answer.output == "" && answer.errors.contains(sentence), "\(answer.errors)")
        #expect(learner.journalLines.isEmpty)
    }

    @Test func aClockThatCannotBeReadIsSaid() throws {
        at("yesterday")
        let answer = try learner.run("due")
        #expect(answer.status == 64 && answer.errors.contains("REPRISE_NOW is \"yesterday\", which is no time."))
    }

    @Test func settingsThatMeanNothingAreSaid() throws {
        let file = learner.home + "/.config/reprise/settings"
        try Data("minuts = 20\n".utf8).write(to: URL(filePath: file))
        let answer = try learner.run("plan")
        #expect(answer.status == 64)
        #expect(answer.errors.contains("line 1: there is no setting \"minuts\". Did you mean minutes?"))
    }

    /// One entry that is years ahead does no harm, and is named.
    @Test func theFutureIsNotBelieved() throws {
        at("2026-03-02T20:00:00Z")
        try solve()
        at("2041-01-01T20:00:00Z")
        #expect(try learner.run("rebuild", "split-the-bill").status == 0)
        #expect(try learner.run("grade", "split-the-bill", SmallCatalog.billSolution).status == 0)
        at("2026-03-03T20:00:00Z")
        let answer = try learner.run("journal", "verify")
        #expect(answer.status == 1 && answer.output.contains("line 2 is dated 2041-01-0"))
        #expect((try json()["rebuilds"] as? [Any])?.count == 1)
        at("2041-01-02T20:00:00Z")
        #expect(try learner.run("journal", "verify").status == 0)
    }
}
