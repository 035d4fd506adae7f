import Diagnosis
import Page
import Presentation

/// An error in words: first what it comes from, then what to do, then where it is.
struct ExplainedErrorPage {
    let output: Output
    let command: String

    func page(_ error: ExplainedError) -> StyledText {
        var text = output.wrapped(error.advice.cause)
        if !error.advice.fix.isEmpty { text += output.wrapped("What to do: " + error.advice.fix) }
        text += corrected(error) + "\n" + place(error)
        let words = error.message.isEmpty ? error.type : "\(error.type): \(error.message)"
        text += output.wrapped("Python says: \(Self.shown(words, most: 400))", indent: 2)
        for sentence in Wording.circumstances(of: error) { text += output.wrapped(sentence, indent: 2) }
        if let topic = error.topic { text += "  More with  \(command) explain \(topic)\n" }
        return text
    }

    private func corrected(_ error: ExplainedError) -> StyledText {
        guard let syntax = error.syntax, !syntax.corrected.isEmpty else { return StyledText() }
        let lines = syntax.corrected.map { "      \(Self.shown($0.text.trimmed, most: 200))\n" as StyledText }
        return output.wrapped(Wording.corrected(lines.count, isGuess: syntax.isGuess)) + lines.joined()
    }

    private func place(_ error: ExplainedError) -> StyledText {
        guard let place = error.place else { return StyledText() }
        let names = [place.file.isEmpty ? nil : place.file, place.line.map { "line \($0)" }].compactMap { $0 }
        var text = StyledText()
        if !place.file.isEmpty { text += "  \(names.joined(separator: ", "))\(place.source == nil ? "" : ":")\n" }
        guard let source = place.source else { return text }
        text += "      \(Self.shown(source, most: ExplainedError.longestMarked))\n"
        if let marks = place.marks, marks.utf8.count <= 2 * ExplainedError.longestMarked {
            text += "      \(marks)\n"
        }
        return text
    }

    private static func shown(_ text: String, most: Int) -> String {
        let scalars = text.unicodeScalars
        return scalars.count > most ? String(scalars.prefix(most)) + "…" : text
    }
}

extension String {
    /// Without the white space that it begins with.
    var trimmed: String { String(drop { $0 == " " || $0 == "\t" }) }
}

extension Wording {
    static let readTheMessage = "Read its message, and look at the line that it names."

    static func ownError(_ name: String) -> String {
        "`\(name)` is none of Python's usual errors: the program, or a package that it uses, raises it for a reason of its own."
    }

    /// What stands before lines as they would be right.
    static func corrected(_ lines: Int, isGuess: Bool) -> String {
        let then = lines == 1 ? "the line is" : "the lines are"
        return isGuess ? "If that is what is meant, \(then):" : "Then \(then):"
    }

    /// What the error has to do with others, in sentences.
    static func circumstances(of error: ExplainedError) -> [String] {
        var sentences: [String] = []
        if let file = error.raisedIn {
            sentences.append(
                "It was raised in \(file), which belongs to Python or to a package; the line above led there.")
        }
        if let first = error.beginning {
            let line = first.place?.line.map { ", line \($0)" } ?? ""
            let place = first.place.map { " in \($0.file)\(line)" } ?? ""
            let words = first.message.isEmpty ? first.type : "\(first.type): \(first.message)"
            sentences.append("It began with another error\(place): \(words)")
        }
        if let group = error.group {
            let others = group.count > 1 ? "the first of \(group.count) errors" : "the only error"
            sentences.append("It is \(others) that came together in the \(group.type) \"\(group.message)\".")
        }
        return sentences
    }
}
