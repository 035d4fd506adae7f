import Page
import Practice
import System

/// Entries of the journal, a line each, for the eye.
package enum JournalList {
    package static func text(_ entries: [JournalEntry]) -> StyledText {
        let exercises = entries.map { ("\($0.exercise ?? "")" as StyledText).visible }
        let width = exercises.map(\.width).max() ?? 0
        var text = StyledText()
        for (entry, exercise) in zip(entries, exercises) {
            let (what, details, style) = words(entry)
            let start: StyledText = "\(LocalTime.text(entry.time))  \(("\(what, style)" as StyledText).padded(to: 13))"
            let line: StyledText = "\(start)  \(exercise.padded(to: width))  \(details)"
            text += line.droppingLast { $0 == " " } + "\n"
        }
        return text
    }

    private static func words(_ entry: JournalEntry) -> (what: String, details: String, style: StyledText.Style) {
        switch entry {
        case .attempt(let attempt):
            (attempt.verdict, details(attempt), attempt.isAccepted ? .good : .bad)
        case .hint(let hint): ("hint", "hint \(hint.number)", .faint)
        case .solution(let solution):
            ("solution", solution.gaveUp ? "looked at before an answer was accepted" : "looked at", .faint)
        case .note(let note): ("note", note.text, .code)
        case .known(let known):
            ("known", known.isTakenBack ? "no longer taken as known" : "taken as known, not offered as new", .faint)
        case .start(let start):
            ("start", start.place.map { "new exercises from \($0)" } ?? "new exercises in the usual order", .faint)
        case .postponed(let postponed): ("not today", "until \(postponed.until)", .faint)
        case .rest(let rest): (rest.endsRest ? "back again" : "rest", days(rest), .faint)
        case .cancelled: ("put back", "the rebuild is cancelled, the earlier answer is back", .faint)
        }
    }

    private static func days(_ rest: Rest) -> String {
        if rest.endsRest { return "from \(rest.from) on" }
        return rest.through == rest.from ? "a day off, \(rest.from)" : "days off, \(rest.from) to \(rest.through)"
    }

    private static func details(_ attempt: Attempt) -> String {
        var parts: [String] = []
        if attempt.mode != .solve { parts.append(attempt.mode.rawValue) }
        if let other = attempt.standsFor, other != attempt.exercise { parts.append("in the place of \(other)") }
        if let count = attempt.failed.isEmpty ? nil : attempt.failed.count {
            parts.append(count == 1 ? "1 case fails" : "\(count) cases fail")
        }
        if let failed = attempt.failed.first(where: { $0.exception != nil }), let exception = failed.exception {
            let place = failed.line.map { " in line \($0)" } ?? ""
            parts.append(exception + place + (failed.syntax.map { " (\($0))" } ?? ""))
        }
        if let trap = attempt.trap { parts.append(trap) }
        if attempt.hints > 0 { parts.append(Wording.count(attempt.hints, "hint")) }
        if attempt.peeks > 0 { parts.append("solution seen") }
        if let note = attempt.note { parts.append("“\(note)”") }
        return parts.joined(separator: ", ")
    }
}
