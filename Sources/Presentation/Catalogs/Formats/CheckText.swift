import Authoring
import Page

/// A whole proof as plain lines.
enum CheckText {
    static func text(_ report: ProofReport) throws -> String {
        let output = Output(isStyled: false, width: 80)
        var text = ""
        let screen = CheckScreen(output) { text += output.rendered($0) }
        try screen.show(report.findings)
        for exercise in report.exercises { try screen.show(exercise) }
        if let stopped = report.stopped { text += "\nstopped: \(VisibleText.lines(of: stopped))\n" }
        try screen.showSummary(report)
        return text
    }
}
