/// A verdict in words, for a learner at a terminal.
package struct VerdictScreen {
    private let page: VerdictPage
    private let output: Output
    private var text: BlockText { BlockText(output) }

    package init(_ page: VerdictPage, output: Output) {
        self.page = page
        self.output = output
    }

    package func render() -> String {
        let title = output.styled(page.title, .bold) + "  " + page.subtitle + "\n\n"
        let outcomes = outcomes()
        return title + outcomes + (outcomes.isEmpty ? "" : "\n") + summary() + details()
    }

    /// Every case in a line.
    package func outcomes() -> String { text.render(page.outcomes) }

    /// The verdict in a sentence or two.
    package func summary() -> String { output.wrapped(output.styled(page.summary)) }

    /// The first case that matters, whole, and what may have happened.
    package func details() -> String {
        let failing = text.render(page.firstFailing)
        let explanation = text.render(page.explanation)
        return (failing.isEmpty ? "" : "\n" + failing + legend(failing))
            + (explanation.isEmpty ? "" : "\n" + explanation)
    }

    private func legend(_ text: String) -> String { VisibleText.legend(for: text).map { "  (\($0))\n" } ?? "" }
}
