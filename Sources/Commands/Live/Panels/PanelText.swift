import Catalog
import Grading
import Practice

/// What the middle of the screen says, before it is broken into lines: plain text with styles, the same for a screen
/// and for lines printed one after the other.
struct PanelText {
    let model: LiveModel
    let output: Output
    /// Makes a path fit for the eye.
    let shown: @Sendable (String) -> String

    func render() -> String {
        switch model.panel {
        case .opening: opening()
        case .today: today()
        case .statement: statement()
        case .verdict: verdict()
        case .hints: hints()
        case .solution: solution()
        case .list: list().text
        case .help: help()
        }
    }

    // MARK: - The statement and the hints

    func statement() -> String {
        guard let desk = model.desk else { return today() }
        var text = ""
        if desk.isClosedBook {
            text += output.wrapped(
                "Rebuild: build it again from an empty file, with the statement alone. There are no hints and no solution; g gives up."
            )
            text += "\n"
        }
        text += MarkdownText.render(desk.statement, output: output) + "\n"
        let concepts = desk.exercise.concepts.map(model.catalog.concept).joined(separator: ", ")
        text += output.wrapped(
            "Level \(desk.exercise.level), about \(Wording.minutes(desk.exercise.minutes)). It practises: \(concepts).")
        return text
    }

    func hints() -> String {
        guard let desk = model.desk else { return today() }
        let count = model.learner.progress.hintsShown(desk.id)
        if desk.hints.isEmpty { return "This exercise has no hints.\n" }
        var text = ""
        for (index, hint) in desk.hints.prefix(count).enumerated() {
            text += output.styled("Hint \(index + 1) of \(desk.hints.count)", .bold) + "\n\n"
            text += MarkdownText.render(hint, output: output) + "\n"
        }
        return text + (count < desk.hints.count ? "h shows the next one.\n" : "There are no more.\n")
    }

    // MARK: - The solution

    func solution() -> String {
        guard let view = model.solution else { return "" }
        var text = ""
        for (name, content) in view.solution.sorted(by: { $0.key < $1.key }) {
            text += output.styled("The solution, \(name)", .bold) + "\n"
            for line in VisibleText.lines(content) { text += line.isEmpty ? "\n" : "    \(line)\n" }
            text += "\n" + difference(solution: content, mine: view.mine[name] ?? [], name: name) + "\n"
        }
        return text
    }

    private func difference(solution: [UInt8], mine: [UInt8], name: String) -> String {
        if solution == mine { return "Yours is the same, letter for letter.\n" }
        var text = output.styled("Where yours differs (- the solution, + yours)", .bold) + "\n"
        for line in Difference(expected: solution, actual: mine).lines {
            switch line.origin {
            case .both: text += "      \(line.text)\n"
            case .expectedOnly: text += "    " + output.styled("- \(line.text)", .green) + "\n"
            case .actualOnly: text += "    " + output.styled("+ \(line.text)", .red) + "\n"
            }
        }
        return text
    }

    // MARK: - The help

    func help() -> String {
        var text = output.styled("Keys", .bold) + "\n\n"
        for command in LiveCommand.all {
            text += "  \(output.styled(String(command.letter), .bold))      \(command.summary)\n"
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
                """
                Every attempt is in your journal, a text file that you can read. Earlier answers that are put away are kept in .reprise/archive in your workspace.
                """)
    }
}
