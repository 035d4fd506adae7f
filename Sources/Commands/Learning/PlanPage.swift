import Coach
import Page
import Practice
import Presentation

/// The plan of the day, printed once: for pipes, programs, and wherever there is no terminal.
struct PlanPage {
    private struct Answer: Encodable {
        struct Rebuild: Encodable {
            var exercise: String
            var title: String
            var minutes: Int
            /// From 1 to 6; left out where the rebuild is under way, or is chosen for a trap.
            var rung: Int?
            var dueSince: String?
            /// The chance that it is still remembered, from 0 to 1.
            var recall: Double?
            /// The exercise whose rebuild it stands for.
            var standsFor: String?
        }

        struct Coming: Encodable {
            var exercise: String
            var day: String
        }

        var workspace: String
        var today: String
        /// The minutes a day that are wished for, those used today, and those that today still asks for.
        var minutesADay: Int
        var minutesUsed: Int
        var minutesAsked: Int
        var rebuilds: [Rebuild]
        /// Rebuilds that are due and wait for another day, and those that are put off.
        var waiting: Int
        var postponed: Int
        /// The last day of a rest; left out where there is none.
        var restUntil: String?
        /// The next rebuild after today.
        var coming: Coming?
        var exercise: String?
        var title: String?
        var minutes: Int?
        var files: [String]
        var added: [String]
        var accepted: Int
        var total: Int
        var command: String?
    }

    private let coaching: Coaching
    private let context: Context
    private let plan: TodayPlan

    /// - Throws: ``Workspace/Fault``.
    init(_ coaching: Coaching, _ context: Context) throws {
        self.coaching = coaching
        self.context = context
        plan = try coaching.plan(at: context.now())
    }

    /// - Parameter opening: whether the exercise that is handed out is put into the workspace.
    func printJSON(opening: Bool = true) throws {
        var answer = Answer(
            workspace: coaching.workspace.root, today: plan.today.description, minutesADay: plan.minutesADay,
            minutesUsed: plan.minutesUsed, minutesAsked: plan.minutes,
            rebuilds: plan.items.filter(\.isRebuild).map(Self.rebuild), waiting: plan.waiting,
            postponed: plan.postponed, restUntil: plan.restEnd?.description,
            coming: plan.coming.map { Answer.Coming(exercise: $0.id.description, day: $0.day.description) },
            files: [], added: [], accepted: plan.accepted, total: plan.total)
        if opening, let current = plan.current {
            let desk = try coaching.open(current.id, at: context.now())
            answer.exercise = desk.id.description
            answer.title = desk.exercise.title
            answer.minutes = desk.exercise.minutes
            answer.files = desk.paths
            answer.added = desk.added
            answer.command = "reprise grade \(desk.id)"
        }
        try context.output.printJSON(answer)
    }

    private static func rebuild(_ item: TodayPlan.Item) -> Answer.Rebuild {
        var rebuild = Answer.Rebuild(exercise: item.id.description, title: item.title, minutes: item.minutes)
        if case .due(let rung, let since) = item.kind {
            rebuild.rung = rung
            rebuild.dueSince = since.description
        }
        rebuild.recall = item.recall
        rebuild.standsFor = item.standsFor?.description
        return rebuild
    }

    /// The plan alone, with nothing handed out.
    func printPlan() throws {
        var text = StyledText()
        if let asks = Wording.todayAsks(plan) { text += "\("Today", .strong): \(asks)\n\n" }
        let width = plan.items.map { DisplayWidth.of($0.title) }.max() ?? 0
        for (number, item) in plan.items.enumerated() {
            text += "  \(number + 1). \(item.title.padded(to: width))  \(describe(item))\n"
        }
        let besides = Wording.besides(plan).map { context.output.wrapped($0) }.joined()
        if !plan.items.isEmpty, !besides.plain.isEmpty { text += "\n" }
        text += besides
        if plan.items.isEmpty { text += nothingToDo() }
        text += "\n" + context.output.wrapped(Wording.reason(for: plan))
        if plan.minutesAreAsked {
            text += context.output.wrapped(
                "A day has \(Wording.minutes(plan.minutesADay)) unless you say otherwise: \(context.command) plan --minutes 20"
            )
        }
        try context.output.print(text)
    }

    func printText() throws {
        var text = heading()
        for item in plan.items where item.isRebuild && item != plan.current {
            text += "\("Due:", .strong)  \(item.id)  (\(describe(item)))\n"
            text += "      \(beginning(item))\n\n"
        }
        if let current = plan.current { text += try show(current) }
        try context.output.print(text)
    }

    private func beginning(_ item: TodayPlan.Item) -> String {
        item.kind == .begun
            ? "Grade it with  \(context.command) grade \(item.id)"
            : "Begin it with  \(context.command) rebuild \(item.id)"
    }

    private func heading() -> StyledText {
        if plan.isFirstDay {
            return context.output.wrapped(
                """
                Welcome. Each exercise is a small program or module that you write in your own editor.
                Your answers and your journal are in \(context.shown(coaching.workspace.root)).
                """) + "\n" + (plan.items.isEmpty ? nothingToDo() : StyledText())
        }
        let besides = Wording.besides(plan).map { context.output.wrapped($0) }.joined()
        if plan.items.isEmpty { return nothingToDo() + besides }
        let asks: StyledText = Wording.todayAsks(plan).map { "\("Today", .strong): \($0)\n" } ?? StyledText()
        return "\(plan.accepted) of \(plan.total) exercises accepted.\n\(asks)\(besides)\n"
    }

    private func nothingToDo() -> StyledText {
        if let further = plan.further, further.kind == .begun {
            return context.output.wrapped(
                "Nothing is asked today. The rebuild of \(further.title) stays begun: `\(context.command) grade "
                    + "\(further.id)` goes on with it.")
        }
        if let further = plan.further {
            return context.output.wrapped(
                "Nothing is asked today. To go on all the same: `\(context.command) start \(further.id)`, about "
                    + "\(Wording.minutes(further.minutes)).")
        }
        if plan.broken > 0 {
            return context.output.wrapped(
                Wording.nothingReadable(plan) + " `\(context.command) check` names what is wrong.")
        }
        if plan.held > 0 {
            return context.output.wrapped(
                Wording.nothingOpen(plan)
                    + " `\(context.command) list` says which, `\(context.command) show ID` for what.")
        }
        if plan.accepted < plan.total || plan.waiting > 0 || plan.restEnd != nil { return "Nothing is asked today.\n" }
        return
            "All \(plan.total) exercises are accepted, and nothing is due. Well done! `\(context.command) list` shows them.\n"
    }

    private func describe(_ item: TodayPlan.Item) -> String {
        "\(Wording.describe(item, isGoingOn: coaching.learner.progress.standing(item.id) == .attempted)), about \(Wording.minutes(item.minutes))"
    }

    private func show(_ item: TodayPlan.Item) throws -> StyledText {
        let output = context.output
        let desk = try coaching.open(item.id, at: context.now())
        let what = item.isRebuild ? "Go on:" : "Next:"
        let how =
            item.isRebuild
            ? describe(item) : "level \(desk.exercise.level), about \(Wording.minutes(desk.exercise.minutes))"
        var text: StyledText = "\(what, .strong) \(desk.id)  (\(how))\n\n"
        text += MarkdownText.render(desk.statement, output: output) + "\n"
        if let beginning = desk.beginning { text += output.wrapped(Wording.stage(beginning)) + "\n" }
        if let given = Wording.given(desk) { text += output.wrapped(given) + "\n" }
        for path in desk.paths { text += "Write your answer in  \(context.shown(path), .strong)\n" }
        return text + "Then grade it with    \(context.command + " grade", .strong)\n"
    }
}
