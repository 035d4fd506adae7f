import Practice

/// Entries of the journal as a table for a spreadsheet: RFC 4180, with a line of headings.
package enum JournalCSV {
    private static let headings = [
        "kind", "id", "time", "exercise", "content", "mode", "verdict", "failed", "exceptions", "lines", "syntax",
        "notRun", "mistake", "trap", "concepts", "hints", "peeks", "seconds", "unconfined", "number", "gaveUp",
        "attempt", "day", "standsFor", "takenBack", "place", "until", "from", "through", "text", "said",
    ]

    package static func text(_ entries: [JournalEntry]) -> String {
        CSVText.rows(
            [headings]
                + entries.map { entry in
                    let cells = cells(entry)
                    return headings.map { cells[$0] ?? "" }
                })
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
}
