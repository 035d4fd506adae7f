import Page
import Presentation

/// What the middle of the screen says, before it is broken into lines, the same for a screen
/// and for lines printed one after the other.
struct PanelText {
    let model: LiveModel
    let output: Output
    /// Makes a path fit for the eye.
    let shown: @Sendable (String) -> String

    func render() -> StyledText {
        switch model.panel {
        case .opening: opening()
        case .today: today()
        case .statement: statement()
        case .verdict: verdict()
        case .hints: hints()
        case .solution: model.solution.map { SolutionText($0, output: output).render() } ?? StyledText()
        case .first: model.firstAnswer.map { FirstAnswerText($0, output: output).render() } ?? StyledText()
        // It has rows of its own on a screen, and is read aloud otherwise.
        case .list: StyledText()
        case .help: help()
        case .handRun: handRun()
        }
    }

    // MARK: - The statement and the hints

    func statement() -> StyledText {
        guard let desk = model.desk else { return today() }
        var text = StyledText()
        if desk.isClosedBook {
            text += output.wrapped(
                "Rebuild: build it again from \(model.startingPoint), with the statement alone. There are no hints and no solution; c puts your earlier answer back, g gives up."
            )
            if let given = Wording.rebuildOfGivenLines(desk.exercise) { text += output.wrapped(given) }
            text += "\n"
        }
        text += MarkdownText.render(desk.statement, output: output) + "\n"
        text += output.wrapped(Wording.facts(of: desk.exercise, in: model.catalog))
        if let beginning = desk.beginning { text += output.wrapped(Wording.stage(beginning)) }
        if let given = Wording.given(desk) { text += output.wrapped(given) }
        return text
    }

    func hints() -> StyledText {
        guard let desk = model.desk else { return today() }
        let count = model.learner.progress.hintsShown(desk.id)
        if desk.hints.count == 0 { return "This exercise has no hints.\n" }
        var text = StyledText()
        for (index, hint) in desk.hints.texts(count).enumerated() {
            text += "\("Hint \(index + 1) of \(desk.hints.count)", .strong)\n\n"
            text += MarkdownText.render(hint, output: output) + "\n"
        }
        if count >= desk.hints.count { return text + "There are no more.\n" }
        let isMixed = desk.hints.isMixed(count + 1)
        return text + output.wrapped(isMixed ? "h goes on with \(Wording.mixedLinesCount)." : "h shows the next one.")
    }

    // MARK: - The help

    func help() -> StyledText {
        var text: StyledText = "\("Keys", .strong)\n\n"
        for command in LiveCommand.all {
            text += "  \(String(command.letter), .strong)      \(command.summary)\n"
        }
        text += """

              ↑ ↓    scroll by a line, as do k and j; or choose
              space  scroll by a page; - scrolls back, as do Page Down and Page Up
              Enter  open what is chosen
              Esc    back
              ^Z     to the shell; fg comes back
              ^C     quit


            """
        return text
            + output.wrapped(
                "Every attempt is in your journal, a text file that you can read."
                    + (model.desk?.isClosedBook == true
                        ? "" : " Earlier answers that are put away are kept in .reprise/archive in your workspace."))
    }
}
