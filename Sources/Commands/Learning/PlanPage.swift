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
            /// From 1 to 4; left out where the rebuild is under way.
            var rung: Int?
        }

        var workspace: String
        var rebuilds: [Rebuild]
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

    func printJSON() throws {
        var answer = Answer(
            workspace: coaching.workspace.root,
            rebuilds: plan.items.filter(\.isRebuild).map { item in
                let rung: Int? = if case .due(let rung, _) = item.kind { rung } else { nil }
                return Answer.Rebuild(
                    exercise: item.id.description, title: item.title, minutes: item.minutes, rung: rung)
            },
            files: [], added: [], accepted: plan.accepted, total: plan.total)
        if let current = plan.current {
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
        if plan.items.isEmpty { return nothingToDo() }
        return "\(plan.accepted) of \(plan.total) exercises accepted.\n\n"
    }

    private func nothingToDo() -> StyledText {
        if plan.broken > 0 {
            return context.output.wrapped(
                Wording.nothingReadable(plan) + " `\(context.command) check` names what is wrong.")
        }
        if plan.held > 0 {
            return context.output.wrapped(
                Wording.nothingOpen(plan)
                    + " `\(context.command) list` says which, `\(context.command) show ID` for what.")
        }
        return
            "All \(plan.total) exercises are accepted, and nothing is due. Well done! `\(context.command) list` shows them.\n"
    }

    private func describe(_ item: TodayPlan.Item) -> String {
        guard case .due(let rung, let since) = item.kind else {
            return "a rebuild that you have begun, about \(Wording.minutes(item.minutes))"
        }
        return
            "rebuild \(rung) of \(Rung.count), since \(Wording.shortDate(since)), about \(Wording.minutes(item.minutes))"
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
        for path in desk.paths { text += "Write your answer in  \(context.shown(path), .strong)\n" }
        return text + "Then grade it with    \(context.command + " grade", .strong)\n"
    }
}
