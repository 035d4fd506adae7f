import Catalog
import Practice

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

    private let context: Context
    private let folder: CatalogFolder
    private let catalog: ExerciseCatalog
    private let workspace: Workspace
    private let plan: TodayPlan

    /// - Throws: what reading the catalog and the journal throws.
    init(_ arguments: Arguments, _ context: Context) throws {
        self.context = context
        folder = try CatalogLocation.find(arguments, context)
        catalog = try folder.catalog()
        workspace = try WorkspaceLocation.find(arguments, context)
        let learner = LearnerState(try LearnerProgress.entries(workspace, context))
        plan = try TodayPlan.make(learner, catalog: catalog, folder: folder, workspace: workspace, at: context.now())
    }

    private var rebuilds: [TodayPlan.Item] { plan.items.filter(\.isRebuild) }
    private var next: TodayPlan.Item? { plan.items.first { !$0.isRebuild } }

    func printJSON() throws -> ExitCode {
        var answer = Answer(
            workspace: workspace.root,
            rebuilds: rebuilds.map { item in
                let rung: Int? = if case .due(let rung, _) = item.kind { rung } else { nil }
                return Answer.Rebuild(
                    exercise: item.id.description, title: item.title, minutes: item.minutes, rung: rung)
            },
            files: [], added: [], accepted: plan.accepted, total: plan.total)
        if let next {
            let (exercise, added) = try handOut(next.id)
            answer.exercise = next.id.description
            answer.title = exercise.title
            answer.minutes = exercise.minutes
            answer.files = paths(exercise)
            answer.added = added
            answer.command = "reprise grade \(next.id)"
        }
        context.output.print(try JSONOutput.text(answer))
        return .accepted
    }

    func printText() throws -> ExitCode {
        let output = context.output
        var text = heading()
        for item in rebuilds {
            text += output.styled("Due:", .bold) + "  \(item.id)  (\(describe(item)))\n"
            text += "      Begin it with  \(context.command) rebuild \(item.id)\n\n"
        }
        if let next { text += try show(next) }
        output.print(text)
        return .accepted
    }

    private func heading() -> String {
        if plan.isFirstDay {
            return context.output.wrapped(
                """
                Welcome. Each exercise is a small program or module that you write in your own editor.
                Your answers and your journal are in \(context.shown(workspace.root)).
                """) + "\n"
        }
        if plan.items.isEmpty {
            return
                "All \(plan.total) exercises are accepted, and nothing is due. Well done! `\(context.command) list` shows them.\n"
        }
        return "\(plan.accepted) of \(plan.total) exercises accepted.\n\n"
    }

    private func describe(_ item: TodayPlan.Item) -> String {
        guard case .due(let rung, let since) = item.kind else {
            return "a rebuild that you have begun, about \(Wording.minutes(item.minutes))"
        }
        return
            "rebuild \(rung) of \(ReviewSchedule.days.count), since \(Wording.shortDate(since)), about \(Wording.minutes(item.minutes))"
    }

    private func show(_ item: TodayPlan.Item) throws -> String {
        let output = context.output
        let (exercise, _) = try handOut(item.id)
        var text = output.styled("Next:", .bold)
        text += " \(exercise.id)  (level \(exercise.level), about \(Wording.minutes(exercise.minutes)))\n\n"
        text += MarkdownText.render(try folder.statement(item.id), output: output) + "\n"
        for path in paths(exercise) { text += "Write your answer in  \(output.styled(context.shown(path), .bold))\n" }
        return text + "Then grade it with    \(output.styled(context.command + " grade", .bold))\n"
    }

    private func handOut(_ id: ExerciseID) throws -> (Exercise, added: [String]) {
        let exercise = try folder.exercise(id, in: catalog)
        let starter = try folder.files(.starter, of: exercise)
        return (exercise, try workspace.handOut(id, starter: starter, at: context.now()))
    }

    private func paths(_ exercise: Exercise) -> [String] {
        exercise.files.map { workspace.folder(exercise.id) + "/" + $0 }
    }
}
