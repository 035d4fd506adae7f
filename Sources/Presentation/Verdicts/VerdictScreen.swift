import Page

/// A verdict in words, for a learner at a terminal.
package struct VerdictScreen {
    private let page: VerdictPage
    private let output: Output
    private var text: BlockText { BlockText(output) }

    package init(_ page: VerdictPage, output: Output) {
        self.page = page
        self.output = output
    }

    /// The whole of it: what is wrong comes first, and every case in a line only where all pass.
    ///
    /// - Parameter about: why it is this exercise, where that is worth a word.
    package func render(about: StyledText = StyledText()) -> StyledText {
        let title: StyledText = "\(page.title, .strong)  \(page.subtitle)\n\(about)\n"
        if page.isAccepted { return title + outcomes() + "\n" + summary() }
        let further = text.render(page.furtherCases)
        return title + summary() + details() + (further.isEmpty ? further : "\n" + further)
    }

    /// Every case in a line.
    package func outcomes() -> StyledText { text.render(page.outcomes) }

    /// The verdict in a sentence or two.
    package func summary() -> StyledText { output.wrapped(page.summary) }

    /// What may have happened, and the case that shows it best.
    package func details() -> StyledText {
        // What is to be put right after the first thing is set off from it.
        let explanation = page.explanation.enumerated().map { at, block -> StyledText in
            if at > 0, case .heading = block { return "\n" + text.render([block]) }
            return text.render([block])
        }.joined()
        let shown = text.render(page.shownCase)
        return (explanation.isEmpty ? explanation : "\n" + explanation)
            + (shown.isEmpty ? shown : "\n" + shown + legend(shown))
    }

    private func legend(_ text: StyledText) -> StyledText {
        VisibleText.legend(for: text.plain).map { "  (\($0))\n" } ?? StyledText()
    }
}
