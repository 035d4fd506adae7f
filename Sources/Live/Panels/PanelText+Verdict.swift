import Coach
import FoundationEssentials
import Page
import Practice
import Presentation

/// What is said of an answer.
extension PanelText {
    /// What matters first: the verdict, the case to look at, what may have happened; then all cases.
    func verdict() -> StyledText {
        guard let desk = model.desk, let graded = model.graded else { return statement() }
        let page = VerdictPage(
            graded.verdict, cause: graded.cause, of: graded.submission, to: desk.exercise, in: model.catalog)
        let screen = VerdictScreen(page, output: output)
        var text = screen.summary()
        if graded.verdict.isAccepted {
            text += "\n" + accepted(graded, desk) + "\n"
            if let rebuild = graded.rebuild {
                text += RebuildResultText(rebuild, output: output).render(more: "f") + "\n"
            }
            if let note = graded.note { text += NotePage(note, output: output).render() + "\n" }
        } else {
            text += screen.details()
            if let first = Wording.comesFirst(desk.beginning, []) { text += "\n" + output.wrapped(first) }
            if !graded.verdict.cases.isEmpty { text += "\n\("All cases", .strong)\n" }
        }
        return text + screen.outcomes()
    }

    private func accepted(_ graded: GradedAnswer, _ desk: Desk) -> StyledText {
        let concepts = Wording.concepts(of: desk.exercise, in: model.catalog)
        var lines: [String] = []
        if graded.attempt.mode != .solve { lines.append(rebuilt(graded.attempt, desk)) }
        lines.append("What you practised: \(concepts).")
        if let seconds = model.secondsUntilAccepted {
            lines.append(
                Wording.comparedWithPar(seconds: seconds, par: desk.exercise.minutes, mode: graded.attempt.mode))
        }
        if let due = model.learner.schedule.nextDue(desk.id.description) {
            let point = desk.exercise.continues == nil ? "an empty file" : "the stage before"
            lines.append(
                "It comes back \(Wording.day(due, seenFrom: model.learner.calendar.day(graded.attempt))), as a rebuild from \(point)."
            )
        }
        if let next = model.itemAfterThis {
            let what = next.isRebuild ? "the rebuild of \(next.title)" : next.title
            lines.append("Next: \(what), about \(Wording.minutes(next.minutes)). n opens it, whenever you like.")
        } else {
            lines.append("That was all for today.")
        }
        lines.append("w writes a line on what was missing; o shows the solution beside yours.")
        return lines.map { output.wrapped($0) }.joined()
    }

    private func rebuilt(_ attempt: Attempt, _ desk: Desk) -> String {
        let id = desk.id.description
        let climbed = model.learner.schedule.climbed(id)
        let tries = model.learner.progress.triesBeforePass(desk.id)
        if climbed >= Rung.count { return "Rebuilt, on the last rung: you have mastered it." }
        return tries == 0
            ? "Rebuilt at the first try. It stands on rung \(model.learner.schedule.rung(id)) of \(Rung.count)."
            : "Rebuilt. Rung \(model.learner.schedule.rung(id)) of \(Rung.count) is to be done once more, cleanly."
    }
}
