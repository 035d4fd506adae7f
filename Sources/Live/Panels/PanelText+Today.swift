import Coach
import Page
import Practice
import Presentation

/// The plan of the day.
extension PanelText {
    func opening() -> StyledText {
        guard model.desk != nil else { return StyledText() }
        let top = model.plan.isFirstDay ? welcome() : today()
        let rule = String(repeating: "─", count: min(output.width, 24))
        return "\(top)\n\(rule, .faint)\n\n" + statement()
    }

    /// Five lines, for the first time.
    private func welcome() -> StyledText {
        let path = model.desk?.paths.first.map(shown) ?? ""
        let how = model.isWatching ? "Save it, and it is run: the verdict is here." : "r runs it: the verdict is here."
        return "\("Welcome to Reprise. You write small Python programs in your own editor.", .strong)\n"
            + [
                "This one goes into \(path).", how,
                "h gives a hint, e opens your editor, ? lists all keys, q leaves.",
                "What you have solved comes back later, to be built again from an empty file.",
            ].map { output.wrapped($0) }.joined()
    }

    func today() -> StyledText {
        let plan = model.plan
        guard let asks = Wording.todayAsks(plan) else { return nothingAsked(plan) }
        var text: StyledText = "\("Today", .strong): \(asks)\n\n"
        let width = plan.items.map { DisplayWidth.of($0.title) }.max() ?? 0
        for (index, item) in plan.items.enumerated() {
            let isChosen = model.panel == .today && index == model.chosenItem
            let title: StyledText = "\(item.title, isChosen ? .strong : .plain)"
            text += "\(isChosen ? "›" : " ") \(index + 1). \(title.padded(to: width))  \(describe(item))\n"
        }
        if model.panel == .today, plan.items.indices.contains(model.chosenItem),
            plan.items[model.chosenItem].beginsRebuild
        {
            text +=
                "\n"
                + output.wrapped(
                    "Enter begins the rebuild: your earlier answer is put away and kept, and you start without the starter."
                )
        }
        return text + besides(plan)
    }

    private func besides(_ plan: TodayPlan) -> StyledText {
        let lines = Wording.besides(plan)
        return lines.isEmpty ? StyledText() : "\n" + lines.map { output.wrapped($0) }.joined()
    }

    private func nothingAsked(_ plan: TodayPlan) -> StyledText {
        var words: [String] = []
        if plan.broken > 0 {
            words.append(Wording.nothingReadable(plan) + " l lists them.")
        } else if plan.held > 0, plan.further == nil {
            words.append(Wording.nothingOpen(plan) + " l lists them.")
        } else if plan.further == nil, plan.accepted > 0, plan.waiting == 0, plan.restEnd == nil {
            words.append(
                "Nothing is due, and nothing new is left. Well done! l lists all exercises; b there builds one again.")
        }
        words += Wording.besides(plan)
        if let further = plan.further {
            words.append(
                further.kind == .begun
                    ? "The rebuild of \(further.title) stays begun: Enter goes on with it, whenever you like."
                    : "If you want to go on: Enter opens \(further.title), about \(Wording.minutes(further.minutes)).")
        }
        return "\("Today", .strong)\n\n" + words.map { output.wrapped($0) }.joined()
    }

    private func describe(_ item: TodayPlan.Item) -> String {
        let isGoingOn = model.learner.progress.standing(item.id) == .attempted
        return "\(item.minutes) min, \(Wording.describe(item, isGoingOn: isGoingOn))"
    }
}
