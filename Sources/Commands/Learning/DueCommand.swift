import Catalog
import Coach
import Page
import Practice
import Presentation
import System

/// `reprise due`: what is to be built again, today and in the thirty days to come.
struct DueCommand: Command {
    static let spec = CommandSpec(
        name: "due", summary: "what is due today, and what the next thirty days ask for",
        details: """
            --ics prints a calendar that a phone can subscribe to: write it where your other calendars come from.
            The days to come are as they will be if all rebuilds go well.
            """,
        options: [ics, .json, .catalog, .workspace, .help],
        examples: ["reprise due", "reprise due --ics"], command: DueCommand.init)

    private static let ics = CommandSpec.Option(
        name: "--ics", value: nil, summary: "print the days to come as a calendar file (iCalendar)")

    private static let days = 30
    private static let mostConcepts = 5

    private let isCalendar: Bool
    private let places: Places
    private let isJSON: Bool

    init(_ arguments: Arguments) throws {
        isCalendar = arguments.has(Self.ics)
        isJSON = arguments.wantsJSON
        if isCalendar && isJSON { throw UsageFault(message: Wording.calendarAndJSON) }
        places = Places(arguments)
    }

    private struct Answer: Encodable {
        struct Due: Encodable {
            var exercise: String
            var title: String
            var minutes: Int
            var rung: Int
            var dueSince: String
            /// The chance that it is still remembered, from 0 to 1.
            var recall: Double?
            /// Whether today's minutes are for it.
            var isToday: Bool
        }

        struct Day: Encodable {
            var day: String
            var rebuilds: [String]
            var minutes: Int
            var waiting: Int
        }

        struct Concept: Encodable {
            var concept: String
            var day: String
        }

        var today: String
        var minutesADay: Int
        var minutesUsed: Int
        var due: [Due]
        var postponed: Int
        var days: [Day]
        var concepts: [Concept]
    }

    func run(in context: Context) throws -> ExitCode {
        let coaching = try places.coaching(context)
        let plan = try coaching.plan(at: context.now())
        let forecast = coaching.forecast(plan, days: Self.days)
        if isCalendar {
            let file = CalendarFile(forecast, now: Timestamp(context.now())) { exercise in
                ExerciseID(exercise).flatMap { coaching.index.summary($0)?.title } ?? exercise
            }
            try context.output.printData(file.text())
        } else if isJSON {
            try context.output.printJSON(answer(coaching, plan, forecast))
        } else {
            try context.output.print(text(coaching, plan, forecast, context))
        }
        return .accepted
    }

    private func answer(_ coaching: Coaching, _ plan: TodayPlan, _ forecast: LoadForecast) -> Answer {
        let today = Set(plan.items.map(\.id))
        return Answer(
            today: plan.today.description, minutesADay: plan.minutesADay, minutesUsed: plan.minutesUsed,
            due: plan.due.map { item in
                Answer.Due(
                    exercise: item.id.description, title: item.title, minutes: item.minutes, rung: item.rung,
                    dueSince: item.since.description, recall: item.recall, isToday: today.contains(item.id))
            },
            postponed: plan.postponed,
            days: forecast.days.map {
                Answer.Day(day: $0.day.description, rebuilds: $0.rebuilds, minutes: $0.minutes, waiting: $0.waiting)
            },
            concepts: coaching.conceptsDue().map { Answer.Concept(concept: $0.id, day: $0.day.description) })
    }

    private func text(
        _ coaching: Coaching, _ plan: TodayPlan, _ forecast: LoadForecast, _ context: Context
    ) -> StyledText {
        let output = context.output
        let due = plan.due
        let today = Set(plan.items.map(\.id))
        var text: StyledText = "\("Due today", .strong)\n\n"
        if due.isEmpty { text += "  Nothing.\n" }
        let width = due.map { $0.id.description.count }.max() ?? 0
        for item in due {
            let mark = today.contains(item.id) ? "today" : "waits"
            let recall = item.recall.map { ", still known: \(Wording.percent($0))" } ?? ""
            text +=
                "  \(mark)  \(item.id.description.padded(to: width))  rebuild \(item.rung) of \(Rung.count), \(item.minutes) min\(recall)\n"
        }
        let besides = Wording.besides(plan).map { output.wrapped($0) }.joined()
        if !besides.isEmpty { text += "\n" + besides }
        if !coaching.learner.schedule.exercises.isEmpty {
            text +=
                "\n\("The next thirty days", .strong), if all goes well, at \(Wording.minutes(plan.minutesADay)) a day\n\n"
            text += LoadChart(forecast, minutesADay: plan.minutesADay).render(output)
            text += concepts(coaching, plan, output)
        }
        if let item = plan.items.first(where: \.beginsRebuild) {
            text += "\nBegin with  \("\(context.command) rebuild \(item.id)", .strong)\n"
        }
        return text
    }

    /// The concepts that nothing keeps fresh.
    private func concepts(_ coaching: Coaching, _ plan: TodayPlan, _ output: Output) -> StyledText {
        let stale = coaching.conceptsDue().filter { $0.day <= plan.today }
        if stale.isEmpty { return StyledText() }
        let names = stale.prefix(Self.mostConcepts).map(\.title).joined(separator: "; ")
        let more = stale.count > Self.mostConcepts ? "; and \(stale.count - Self.mostConcepts) more" : ""
        return "\n" + output.wrapped("All that you have built on these is due: \(names)\(more).")
    }
}
