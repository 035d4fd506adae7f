import Practice
import System

/// Entries of the journal as a table for a spreadsheet: RFC 4180, with a line of headings.
package enum JournalCSV {
    private static let headings = [
        "kind", "id", "time", "exercise", "content", "mode", "verdict", "failed", "exceptions", "lines", "syntax",
        "notRun", "mistake", "trap", "concepts", "hints", "peeks", "seconds", "unconfined", "number", "gaveUp",
        "attempt", "day", "standsFor", "takenBack", "place", "until", "from", "through", "text", "said",
    ]

    package static func text(_ entries: [JournalEntry]) -> String {
        var text = headings.joined(separator: ",") + "\r\n"
        for entry in entries {
            let cells = cells(entry)
            text += headings.map { cell(cells[$0] ?? "") }.joined(separator: ",") + "\r\n"
        }
        return text
    }

    private static func cells(_ entry: JournalEntry) -> [String: String] {
        var cells = ["id": entry.id, "time": entry.time.description, "exercise": entry.exercise ?? ""]
        switch entry {
        case .attempt(let attempt):
            cells["kind"] = "attempt"
            cells["content"] = attempt.content
            cells["mode"] = attempt.mode.rawValue
            cells["verdict"] = attempt.verdict
            cells["failed"] = attempt.failed.map(\.name).joined(separator: "; ")
            cells["exceptions"] = attempt.failed.compactMap(\.exception).joined(separator: "; ")
            cells["lines"] = attempt.failed.compactMap { $0.line.map(String.init) }.joined(separator: "; ")
            cells["syntax"] = attempt.failed.compactMap(\.syntax).joined(separator: "; ")
            cells["notRun"] = attempt.notRun.joined(separator: "; ")
            cells["mistake"] = attempt.mistake
            cells["trap"] = attempt.trap
            cells["said"] = attempt.said
            cells["concepts"] = attempt.concepts.joined(separator: "; ")
            cells["hints"] = "\(attempt.hints)"
            cells["peeks"] = "\(attempt.peeks)"
            cells["seconds"] = attempt.seconds.map(String.init)
            cells["unconfined"] = attempt.unconfined == true ? "true" : nil
            cells["text"] = attempt.note
            cells["day"] = attempt.day?.description
            cells["standsFor"] = attempt.standsFor
        case .hint(let hint):
            cells["kind"] = "hint"
            cells["number"] = "\(hint.number)"
        case .solution(let solution):
            cells["kind"] = "solution"
            cells["gaveUp"] = "\(solution.gaveUp)"
            cells["day"] = solution.day?.description
        case .note(let note):
            cells["kind"] = "note"
            cells["attempt"] = note.attempt
            cells["text"] = note.text
        case .known(let known):
            cells["kind"] = "known"
            cells["attempt"] = known.attempt
            cells["takenBack"] = known.isTakenBack ? "true" : nil
        case .start(let start):
            cells["kind"] = "start"
            cells["place"] = start.place
        case .postponed(let postponed):
            cells["kind"] = "postponed"
            cells["until"] = postponed.until.description
        case .rest(let rest):
            cells["kind"] = "rest"
            cells["from"] = rest.from.description
            cells["through"] = rest.through.description
        case .cancelled: cells["kind"] = "cancelled"
        }
        return cells
    }

    /// A cell in quotes where it needs them. What a spreadsheet would take for a formula begins with an apostrophe
    /// instead, and control characters show.
    private static func cell(_ text: String) -> String {
        var text = VisibleText.lines(of: text)
        if let first = text.utf8.first, "=+-@\t".utf8.contains(first) { text = "'" + text }
        guard text.utf8.contains(where: "\",\n;".utf8.contains) else { return text }
        return "\"" + text.replacingScalars { $0 == "\"" ? "\"\"" : nil } + "\""
    }
}
