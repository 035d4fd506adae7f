/// Writes entries as lines of the journal: keys sorted, what is not there left out, no line break inside.
enum EntryWriter {
    /// The line, with its newline.
    static func line(_ entry: JournalEntry) -> [UInt8] {
        var object = JSONObject()
        object.add("format", Journal.currentFormat)
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
            object.add("gaveUp", solution.gaveUp)
        case .note(let note):
            object.add("kind", "note")
            object.add("attempt", note.attempt)
            object.add("text", note.text)
        }
        return Array(object.text.utf8) + [UInt8(ascii: "\n")]
    }

    private static func add(_ attempt: Attempt, to object: inout JSONObject) {
        object.add("kind", "attempt")
        object.add("content", attempt.content)
        object.add("mode", attempt.mode.rawValue)
        object.add("verdict", attempt.verdict)
        object.addRaw("failed", "[" + attempt.failed.map(text).joined(separator: ",") + "]")
        object.add("notRun", attempt.notRun)
        object.add("mistake", attempt.mistake)
        object.add("trap", attempt.trap)
        object.add("concepts", attempt.concepts)
        object.add("hints", attempt.hints)
        object.add("peeks", attempt.peeks)
        object.add("seconds", attempt.seconds)
        object.add("note", attempt.note)
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

/// A JSON object as it grows; what is `nil` is left out.
struct JSONObject {
    private var members: [(key: String, value: String)] = []

    mutating func addRaw(_ key: String, _ value: String) { members.append((key, value)) }

    mutating func add(_ key: String, _ value: Int?) {
        if let value { addRaw(key, "\(value)") }
    }

    mutating func add(_ key: String, _ value: Bool?) {
        if let value { addRaw(key, value ? "true" : "false") }
    }

    mutating func add(_ key: String, _ value: String?) {
        if let value { addRaw(key, Self.quoted(value)) }
    }

    mutating func add(_ key: String, _ values: [String]) {
        addRaw(key, "[" + values.map(Self.quoted).joined(separator: ",") + "]")
    }

    var text: String {
        let sorted = members.sorted { $0.key < $1.key }
        return "{" + sorted.map { "\"\($0.key)\":\($0.value)" }.joined(separator: ",") + "}"
    }

    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            // Those from 0x7F on need no escape in JSON; but a terminal may obey them.
            case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
