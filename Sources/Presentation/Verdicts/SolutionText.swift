import Coach

/// The author's solution, and where the learner's answer differs from it.
package struct SolutionText {
    package let view: SolutionView
    package let output: Output

    package func render() -> String {
        var text = ""
        for (name, content) in view.solution.sorted(by: { $0.key < $1.key }) {
            text += output.styled("The solution, \(name)", .bold) + "\n\n"
            for line in VisibleText.lines(content) { text += line.isEmpty ? "\n" : "    \(line)\n" }
            text += "\n" + difference(solution: content, mine: view.mine[name]) + "\n"
        }
        return text
    }

    private func difference(solution: [UInt8], mine: [UInt8]?) -> String {
        guard let mine, !mine.isEmpty else { return "You have written nothing here yet.\n" }
        if solution == mine { return "Yours is the same, letter for letter.\n" }
        return output.styled("Where yours differs (- the solution, + yours)", .bold) + "\n\n"
            + DifferenceText(output).render(Difference(expected: solution, actual: mine))
    }

    package init(view: SolutionView, output: Output) {
        self.view = view
        self.output = output
    }
}
