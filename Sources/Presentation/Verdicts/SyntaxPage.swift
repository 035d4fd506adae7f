import Checks
import Diagnosis
import Grading
import Page

/// What keeps Python from reading a program, as blocks: where, why, what to do, and the line as it would be right.
package struct SyntaxPage {
    private let fault: SyntaxFault
    private let lines: [ArraySlice<UInt8>]

    /// - Parameter content: the file that it is about.
    package init(_ fault: SyntaxFault, in content: [UInt8]?) {
        self.fault = fault
        lines = AnswerFiles.lines(of: content ?? [])
    }

    package var blocks: [Block] {
        guard let advice = fault.advice else { return [] }
        var blocks: [Block] = [.excerpt(excerpt), .text(advice.cause), .text("What to do: \(advice.fix)")]
        if !fault.corrected.isEmpty {
            blocks.append(.text(fault.isGuess ? "Perhaps you meant:" : "Probably meant:"))
            blocks.append(.excerpt(Excerpt(fault.corrected.map { Excerpt.Line(number: $0.number, text: $0.text) })))
        }
        return blocks + [.text("(More with  reprise explain \(fault.kind.rawValue))")]
    }

    /// The line with its mark and, above or below it, the one where a bracket or a quote was opened.
    private var excerpt: Excerpt {
        var lines = [
            Excerpt.Line(number: fault.line, text: text(fault.line), marked: fault.columns)
        ]
        if let opened = fault.opened, opened.line != fault.line {
            let line = Excerpt.Line(
                number: opened.line, text: text(opened.line), marked: opened.column..<(opened.column + 1))
            lines.insert(line, at: opened.line < fault.line ? 0 : 1)
        }
        return Excerpt(lines)
    }

    private func text(_ line: Int) -> String {
        lines.indices.contains(line - 1) ? String(decoding: lines[line - 1], as: UTF8.self) : ""
    }
}
