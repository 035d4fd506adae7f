import Coach
import FoundationEssentials
import Page
import Practice
import Presentation

/// What is said of an answer.
extension PanelText {
    /// What matters first: the verdict, what may have happened, the case that shows it best; then all cases.
    func verdict() -> StyledText {
        guard let desk = model.desk, let graded = model.graded else { return statement() }
        let page = VerdictPage(
            graded.verdict, explanation: graded.explanation, of: graded.submission, to: desk.exercise, in: model.catalog
        )
        let screen = VerdictScreen(page, output: output)
        var text = screen.summary()
        if graded.verdict.isAccepted {
            text += "\n" + accepted(graded, desk) + "\n"
            if let rebuild = graded.rebuild {
                text += RebuildResultText(rebuild, output: output).render(more: "f") + "\n"
            }
            if let note = graded.note { text += NotePage(note, output: output).render() + "\n" }
        } else {
            if model.isLookingForCause { text += "\nLooking for what may have happened …\n" }
            text += screen.details()
            if let first = Wording.comesFirst(desk.beginning, []) { text += "\n" + output.wrapped(first) }
            if !graded.verdict.cases.isEmpty { text += "\n\("All cases", .strong)\n" }
        }
        return text + screen.outcomes()
    }

    private func accepted(_ graded: GradedAnswer, _ desk: Desk) -> StyledText {
        // It is shown before the journal has it, since a disk takes its time.
        var learner = model.learner
        if learner.progress.lastAttempt(desk.id)?.id != graded.attempt.id { learner.add(.attempt(graded.attempt)) }
        let page = AcceptedPage(
            desk.exercise, graded.attempt, learner, in: model.catalog, seconds: model.secondsUntilAccepted,
            plan: model.plan, style: desk.clock == nil && model.timeLeft == nil ? graded.explanation.style : nil)
        let further = "w writes a line on what was missing; o shows the solution beside yours."
        return (page.sentences(opener: "n") + [further]).map { output.wrapped($0) }.joined()
    }
}
