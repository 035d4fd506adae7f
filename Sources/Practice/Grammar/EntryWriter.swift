/// Writes entries as lines of the journal: keys sorted, what is not there left out, no line break inside.
enum EntryWriter {
    /// The line, with its newline.
    static func line(_ entry: JournalEntry) -> [UInt8] {
        var object = JSONObject()
        object.add("format", JournalFormat.version(of: entry))
        object.add("id", entry.id)
        object.add("time", entry.time.description)
        object.add("exercise", entry.exercise)
        switch entry {
        case .attempt(let attempt): add(attempt, to: &object)
        case .hint(let hint):
            object.add("kind", "hint")
            object.add("number", hint.number)
        case .solution(let solution):
            object.add("kind", "solution")
            object.add("day", solution.day?.description)
            object.add("gaveUp", solution.gaveUp)
        case .note(let note):
            object.add("kind", "note")
            object.add("attempt", note.attempt)
            object.add("text", note.text)
        case .known, .start, .postponed, .rest, .cancelled: addPlan(entry, to: &object)
        }
        return Array(object.text.utf8) + [UInt8(ascii: "\n")]
    }

    private static func addPlan(_ entry: JournalEntry, to object: inout JSONObject) {
        switch entry {
        case .known(let known):
            object.add("kind", "known")
            object.add("attempt", known.attempt)
            if known.isTakenBack { object.add("takenBack", true) }
        case .start(let start):
            object.add("kind", "start")
            object.add("place", start.place)
        case .postponed(let postponed):
            object.add("kind", "postponed")
            object.add("until", postponed.until.description)
        case .rest(let rest):
            object.add("kind", "rest")
            object.add("from", rest.from.description)
            object.add("through", rest.through.description)
        case .cancelled: object.add("kind", "cancelled")
        case .attempt, .hint, .solution, .note: break
        }
    }

    private static func add(_ attempt: Attempt, to object: inout JSONObject) {
        object.add("kind", "attempt")
        object.add("day", attempt.day?.description)
        object.add("content", attempt.content)
        object.add("mode", attempt.mode.rawValue)
        object.add("verdict", attempt.verdict)
        object.addRaw("failed", "[" + attempt.failed.map(text).joined(separator: ",") + "]")
        object.add("notRun", attempt.notRun)
        object.add("mistake", attempt.mistake)
        object.add("trap", attempt.trap)
        object.add("said", attempt.said)
        object.add("concepts", attempt.concepts)
        object.add("hints", attempt.hints)
        object.add("peeks", attempt.peeks)
        object.add("seconds", attempt.seconds)
        object.add("note", attempt.note)
        object.add("standsFor", attempt.standsFor)
        object.add("unconfined", attempt.unconfined)
    }

    private static func text(_ failed: Attempt.FailedCase) -> String {
        var object = JSONObject()
        object.add("name", failed.name)
        object.add("verdict", failed.verdict)
        object.add("exception", failed.exception)
        object.add("line", failed.line)
        object.add("syntax", failed.syntax)
        return object.text
    }
}

extension JournalEntry {
    /// The line of the journal that it makes, in the newest format, with its newline.
    package var line: String { String(decoding: EntryWriter.line(self), as: UTF8.self) }
}
