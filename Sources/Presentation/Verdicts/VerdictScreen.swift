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

    package func render() -> StyledText {
        let title: StyledText = "\(page.title, .strong)  \(page.subtitle)\n\n"
        let outcomes = outcomes()
        return title + outcomes + (outcomes.isEmpty ? "" : "\n" as StyledText) + summary() + details()
    }

    /// Every case in a line.
    package func outcomes() -> StyledText { text.render(page.outcomes) }

    /// The verdict in a sentence or two.
    package func summary() -> StyledText { output.wrapped(page.summary) }

    /// The first case that matters, whole, and what may have happened.
    package func details() -> StyledText {
        let failing = text.render(page.firstFailing)
        let explanation = text.render(page.explanation)
        return (failing.isEmpty ? failing : "\n" + failing + legend(failing))
            + (explanation.isEmpty ? explanation : "\n" + explanation)
    }

    private func legend(_ text: StyledText) -> StyledText {
        VisibleText.legend(for: text.plain).map { "  (\($0))\n" } ?? StyledText()
    }
}
