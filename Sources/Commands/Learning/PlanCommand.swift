import Catalog
import Coach
import Page
import Practice
import Presentation
import System

/// `reprise plan`: today's plan, and the learner's wishes about their days.
struct PlanCommand: Command {
    static let spec = CommandSpec(
        name: "plan", summary: "show today's plan, and say how much a day is to ask",
        details: """
            A day has as many minutes as you say. What is due comes first, new exercises in what is left; the rest waits,
            and nothing is lost by that. A day turns at four in the morning, unless you say another hour.
            """,
        options: [
            minutes, dayBeginsAt, notToday, enough, holiday, noHoliday, .json, .catalog, .workspace, .help,
        ],
        examples: [
            "reprise plan --minutes 30", "reprise plan --not-today split-the-bill", "reprise plan --enough",
            "reprise plan --holiday 2026-12-24..2027-01-02", "reprise plan --holiday 7d", "reprise plan --no-holiday",
        ],
        command: PlanCommand.init)

    private static let minutes = CommandSpec.Option(
        name: "--minutes", value: "N", completes: .nothing, summary: "how many minutes a day you want to practise")
    private static let dayBeginsAt = CommandSpec.Option(
        name: "--day-begins-at", value: "HOUR", completes: .nothing,
        summary: "when your day begins: what is done earlier counts for the evening")
    private static let notToday = CommandSpec.Option(
        name: "--not-today", value: "ID", completes: .asked(.ids), summary: "put an exercise off until tomorrow")
    private static let enough = CommandSpec.Option(
        name: "--enough", value: nil, summary: "enough for today: nothing more is asked")
    private static let holiday = CommandSpec.Option(
        name: "--holiday", value: "DAYS", completes: .nothing,
        summary: "nothing is asked from a day to another, or for so many days from today")
    private static let noHoliday = CommandSpec.Option(
        name: "--no-holiday", value: nil, summary: "end a holiday, or take back --enough")

    /// What is wished for; nothing is to show the plan only.
    private enum Wish {
        case postpone(String)
        case enough
        case holiday(HolidaySpan)
        case noHoliday
    }

    private let settings: [(key: LearnerSettings.Key, value: Int)]
    private let wishes: [Wish]
    private let places: Places
    private let isJSON: Bool

    init(_ arguments: Arguments) throws {
        settings = try [(Self.minutes, LearnerSettings.Key.minutes), (Self.dayBeginsAt, .dayBeginsAt)].compactMap {
            option, key in
            guard let text = arguments.value(option) else { return nil }
            guard let value = Int(text), key.range.contains(value) else {
                throw UsageFault(message: Wording.badSetting(text, option: option.name, key.range))
            }
            return (key, value)
        }
        var wishes: [Wish] = arguments.values(Self.notToday).map { .postpone($0) }
        if arguments.has(Self.enough) { wishes.append(.enough) }
        if let text = arguments.value(Self.holiday) {
            guard let span = HolidaySpan(text) else { throw UsageFault(message: Wording.noHolidaySpan(text)) }
            wishes.append(.holiday(span))
        }
        if arguments.has(Self.noHoliday) { wishes.append(.noHoliday) }
        self.wishes = wishes
        places = Places(arguments)
        isJSON = arguments.wantsJSON
    }

    func run(in context: Context) throws -> ExitCode {
        for (key, value) in settings {
            guard let file = SettingsFile(context.environment) else { throw WorkspaceLocation.NoHome() }
            try file.set(key, to: value)
            if !isJSON {
                try context.output.print(
                    context.output.wrapped(Wording.hasSet(key, value, path: context.shown(file.path))))
            }
        }
        var coaching = try places.coaching(context)
        // All are looked at before the first is written down.
        let entries = try wishes.map { try entry($0, coaching, context) }
        for entry in entries {
            try coaching.record(entry)
            coaching.learner.add(entry)
        }
        let page = try PlanPage(coaching, context)
        if isJSON { try page.printJSON(opening: false) } else { try page.printPlan() }
        return .accepted
    }

    private func entry(_ wish: Wish, _ coaching: Coaching, _ context: Context) throws -> JournalEntry {
        let now = context.now()
        let today = coaching.today(at: now)
        switch wish {
        case .postpone(let name): return coaching.putOff(try coaching.catalog.exercise(named: name), at: now)
        case .enough: return coaching.restToday(at: now)
        case .holiday(let span):
            let (from, through) = span.days(from: today)
            guard from <= through, through >= today else { throw UsageFault(message: Wording.pastHoliday) }
            return .rest(Rest(from: from, through: through, at: now))
        case .noHoliday: return .rest(Rest(from: today, through: today.adding(-1), at: now))
        }
    }
}
