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
        guard !plan.items.isEmpty else { return nothingToDo(plan) }
        let count = plan.items.count
        var text: StyledText =
            "\("Today", .strong): \(count == 1 ? "one thing" : "\(count) things") to do, about \(Wording.minutes(plan.minutes)).\n\n"
        let width = plan.items.map { DisplayWidth.of($0.title) }.max() ?? 0
        for (index, item) in plan.items.enumerated() {
            let isChosen = model.panel == .today && index == model.chosenItem
            let title: StyledText = "\(item.title, isChosen ? .strong : .plain)"
            text += "\(isChosen ? "›" : " ") \(index + 1). \(title.padded(to: width))  \(describe(item))\n"
        }
        if model.panel == .today, case .due? = plan.items.first?.kind {
            text +=
                "\n"
                + output.wrapped(
                    "Enter begins the rebuild: your earlier answer is put away and kept, and you start without the starter."
                )
        }
        return text
    }

    private func nothingToDo(_ plan: TodayPlan) -> StyledText {
        let words =
            plan.broken > 0
            ? Wording.nothingReadable(plan) + " l lists them."
            : plan.held > 0
                ? Wording.nothingOpen(plan) + " l lists them."
                : "Nothing is due, and all \(plan.total) exercises are accepted. Well done! l lists them; b there builds one again."
        return "\("Today", .strong)\n\n" + output.wrapped(words)
    }

    private func describe(_ item: TodayPlan.Item) -> String {
        let minutes = "\(item.minutes) min"
        switch item.kind {
        case .begun: return "\(minutes), rebuild, begun"
        case .due(let rung, _): return "\(minutes), rebuild \(rung) of \(Rung.count), due"
        case .next: return "\(minutes), \(model.learner.progress.standing(item.id) == .attempted ? "go on" : "new")"
        }
    }
}
