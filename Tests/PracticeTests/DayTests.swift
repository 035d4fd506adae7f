import TestSupport
import Testing

@testable import Practice
@testable import System

/// What the days are made from: wishes, what was done, how long things take, and what is to come.
@Suite struct DayTests {
    private static let today = CivilDay("2026-03-10")!
    private static let calendar = PracticeCalendar { (CivilDay(ofUTC: $0), 12) }

    private static func moment(_ day: CivilDay, minute: Int = 0) -> Timestamp {
        Timestamp(seconds: day.number * 86_400 + 43_200 + minute * 60)
    }

    private static func attempt(
        _ exercise: String, _ verdict: String, daysAgo: Int = 0, minute: Int = 0, seconds: Int? = 60,
        mode: Attempt.Mode = .solve
    ) -> Attempt {
        var attempt = Samples.attempt(
            exercise, verdict, at: moment(today.adding(-daysAgo), minute: minute).date, mode: mode)
        attempt.seconds = seconds
        return attempt
    }

    // MARK: - Wishes

    private static func rest(_ from: Int, _ through: Int) -> JournalEntry {
        .rest(Rest(from: today.adding(from), through: today.adding(through), at: moment(today).date))
    }

    @Test(
        arguments: [
            ([], nil), ([rest(0, 0)], 0), ([rest(1, 3)], nil), ([rest(-2, 3)], 3),
            // One after the other is one rest.
            ([rest(-2, 1), rest(2, 5)], 5), ([rest(-2, 1), rest(3, 5)], 1),
            // Taken back, and taken back for the days to come only.
            ([rest(0, 3), rest(0, -1)], nil), ([rest(-2, 5), rest(1, 0)], 0),
            ([rest(0, 3), rest(0, -1), rest(0, 0)], 0),
        ] as [([JournalEntry], Int?)])
    func rests(_ entries: [JournalEntry], _ end: Int?) {
        #expect(Wishes(entries).restEnd(on: Self.today) == end.map(Self.today.adding))
    }

    @Test func putsOffUntilItsDay() {
        let until = Self.today.adding(1)
        let wishes = Wishes([.postponed(Postponed(exercise: Samples.one, until: until, at: Samples.epoch))])
        #expect(wishes.isPostponed("a/b/one", on: Self.today) && !wishes.isPostponed("a/b/one", on: until))
        #expect(!wishes.isPostponed("a/b/two", on: Self.today))
    }

    // MARK: - What was done

    @Test(
        arguments: [
            ([], 0),
            ([attempt("a/b/one", "accepted", seconds: 90)], 2),
            ([attempt("a/b/one", "wrong-answer", seconds: 300), attempt("a/b/one", "accepted", seconds: 300)], 10),
            // A time that is not known is taken from the estimate, once it is done.
            ([attempt("a/b/one", "wrong-answer", seconds: nil)], 0),
            ([attempt("a/b/one", "wrong-answer", seconds: 60), attempt("a/b/one", "accepted", seconds: nil)], 7),
            ([attempt("a/b/one", "accepted", daysAgo: 1, seconds: 900)], 0),
            ([attempt("a/b/one", "accepted", daysAgo: 1), attempt("a/b/two", "accepted", seconds: 120)], 2),
        ] as [([Attempt], Int)])
    func countsTheMinutesOfTheDay(_ attempts: [Attempt], _ minutes: Int) {
        let work = DayWork(attempts.map { .attempt($0) }, on: Self.today, Self.calendar)
        #expect(work.minutes { _ in 7 } == minutes)
    }

    @Test(
        arguments: [
            ([], 2.0), (Array(repeating: 300, count: 4), 2.0), (Array(repeating: 300, count: 5), 1.0),
            (Array(repeating: 900, count: 5), 3.0), (Array(repeating: 9000, count: 5), 4.0),
            ([300, 300, 900, 900, 900], 3.0), (Array(repeating: nil, count: 9), 2.0),
        ] as [([Int?], Double)])
    func learnsHowLongNewOnesTake(_ seconds: [Int?], _ pace: Double) {
        var solves = FirstSolves()
        for (index, seconds) in seconds.enumerated() {
            solves.add(Self.attempt("a/b/e\(index)", "accepted", seconds: seconds))
            // What comes after the first pass is another matter.
            solves.add(Self.attempt("a/b/e\(index)", "accepted", seconds: 1))
        }
        #expect(solves.pace { _ in 5 } == pace)
    }

    // MARK: - What is to come

    @Test func foreseesTheDays() {
        let schedule = ReviewSchedule(
            ["one", "two", "gone"].map { .attempt(Self.attempt("a/b/\($0)", "accepted", daysAgo: 3)) },
            calendar: Self.calendar)
        let forecast = LoadForecast(
            schedule, from: Self.today, days: 9, minutes: { $0 == "a/b/gone" ? nil : 8 },
            budget: { $0 == Self.today.adding(1) ? 0 : 10 })
        let rebuilds = forecast.days.map(\.rebuilds.count)
        // One today, none on a day of rest, the other after it; and each again a week after its own day.
        #expect(rebuilds == [1, 0, 1, 0, 0, 0, 0, 1, 0])
        #expect(forecast.days.map(\.waiting) == [1, 1, 0, 0, 0, 0, 0, 0, 0])
        #expect(forecast.days[0].minutes == 8)
    }

    @Test func anExerciseThatIsLongerThanADayStandsAlone() {
        let schedule = ReviewSchedule(
            [.attempt(Self.attempt("a/b/one", "accepted", daysAgo: 3))], calendar: Self.calendar)
        let forecast = LoadForecast(schedule, from: Self.today, days: 1, minutes: { _ in 45 }, budget: { _ in 30 })
        #expect(forecast.days[0].rebuilds == ["a/b/one"] && forecast.days[0].minutes == 30)
    }
}
