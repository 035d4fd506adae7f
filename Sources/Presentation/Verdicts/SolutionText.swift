import Coach
import Page

/// The author's solution, and where the learner's answer differs from it.
package struct SolutionText {
    private let view: SolutionView
    private let output: Output

    package func render() -> StyledText {
        var text = StyledText()
        for (name, content) in view.solution.sorted(by: { $0.key < $1.key }) {
            text += "\("The solution, " + name, .strong)\n\n"
            for line in VisibleText.lines(content) { text += line.isEmpty ? "\n" : "    \(line)\n" }
            text += "\n" + difference(solution: content, mine: view.mine[name]) + "\n"
        }
        return text + (view.note.map { NotePage($0, output: output).render() } ?? "")
    }

    private func difference(solution: [UInt8], mine: [UInt8]?) -> StyledText {
        guard let mine, !mine.isEmpty else { return "You have written nothing here yet.\n" }
        if solution == mine { return "Yours is the same, letter for letter.\n" }
        return "\("Where yours differs (- the solution, + yours)", .strong)\n\n"
            + DifferenceText.render(Difference(expected: solution, actual: mine))
    }

    package init(_ view: SolutionView, output: Output) {
        self.view = view
        self.output = output
    }
}
