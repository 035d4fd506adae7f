import Practice
import Presentation
import System

/// Which entries of the journal were asked for.
struct JournalQuery: Sendable {
    static let options = [exercise, concept, trap, exception, since, until, last]

    static let exercise = CommandSpec.Option(
        name: "--exercise", value: "ID", completes: .either([.asked(.ids), .asked(.places)]),
        summary: "only this exercise; for add, what it is about")
    private static let concept = CommandSpec.Option(
        name: "--concept", value: "NAME", completes: .asked(.concepts),
        summary: "only attempts at exercises with this concept")
    private static let trap = CommandSpec.Option(
        name: "--trap", value: "NAME", completes: .asked(.traps), summary: "only attempts that fell into this trap")
    private static let exception = CommandSpec.Option(
        name: "--exception", value: "TYPE", completes: .asked(.exceptions), summary: "only attempts that ended with it")
    private static let since = CommandSpec.Option(
        name: "--since", value: "DAY", completes: .nothing, summary: "only from this day on")
    private static let until = CommandSpec.Option(
        name: "--until", value: "DAY", completes: .nothing, summary: "only up to this day")
    private static let last = CommandSpec.Option(
        name: "--last", value: "N", completes: .nothing, summary: "only the last N of these")

    private var filter = JournalFilter()
    private let since: DayOption?
    private let until: DayOption?
    private let count: Int?

    /// - Throws: ``UsageFault`` for a day or a number that is none.
    init(_ arguments: Arguments) throws {
        filter.exercise = arguments.value(Self.exercise)?.withoutLastSlash
        filter.concept = arguments.value(Self.concept)
        filter.trap = arguments.value(Self.trap)
        filter.exception = arguments.value(Self.exception)
        since = try arguments.day(Self.since)
        until = try arguments.day(Self.until)
        count = try arguments.count(Self.last, in: 0...Int.max)
    }

    /// The entries that were asked for, by the days of the learner's calendar.
    ///
    /// - Parameter calendar: asked for only where days are wanted.
    /// - Throws: ``UsageFault`` for a name that the journal has nowhere; what `calendar` throws.
    func selection(
        _ entries: [JournalEntry], now: Timestamp, by calendar: () throws -> PracticeCalendar
    ) throws -> [JournalEntry] {
        var filter = filter
        let calendar = since == nil && until == nil ? PracticeCalendar() : try calendar()
        filter.since = since?.day(seenFrom: calendar.day(now))
        filter.until = until?.day(seenFrom: calendar.day(now))
        try checkNames(entries)
        let wanted = filter.isEmpty ? entries : entries.filter { filter.matches($0, calendar) }
        return count.map { wanted.suffix($0) } ?? wanted
    }

    private func checkNames(_ entries: [JournalEntry]) throws {
        if entries.isEmpty { return }
        if let exercise = filter.exercise, !entries.contains(where: { JournalFilter.covers(exercise, $0.exercise) }) {
            let names = Set(entries.compactMap(\.exercise)).sorted()
            throw UsageFault(message: Wording.notInJournal("exercise", exercise, among: names))
        }
        let attempts = { entries.lazy.compactMap(\.asAttempt) }
        try check("concept", filter.concept) { attempts().flatMap(\.concepts) }
        try check("trap", filter.trap) { attempts().compactMap(\.trap) }
        try check("exception", filter.exception) { attempts().flatMap { $0.failed.compactMap(\.exception) } }
    }

    private func check(_ what: String, _ name: String?, among names: () -> some Sequence<String>) throws {
        guard let name else { return }
        let names = Set(names())
        if !names.contains(name) {
            throw UsageFault(message: Wording.notInJournal(what, name, among: names.sorted()))
        }
    }
}
