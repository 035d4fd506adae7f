import Glibc
import System

/// Reads lines of the journal, of its own format and of all older ones.
///
/// Theory of operation. One pass over the bytes fills a draft with the values of the keys that are known; an entry is
/// made of it when the line is at its end. A value of the wrong kind does not stop the pass, since only the whole line
/// tells whether it was written by a newer version, which may well mean something else by that key.
struct EntryReader {
    private var texts = Interner<String>()
    private var lists = Interner<[String]>()
    private var draft = Draft()

    /// So that sums over any journal fit.
    private static let largestNumber = 1_000_000_000

    /// The entry that a line holds, or why it holds none.
    mutating func read(_ line: UnsafeBufferPointer<UInt8>) -> Result<JournalEntry, SetAsideLine.Reason> {
        do throws(SetAsideLine.Reason) {
            try fillDraft(line)
            if let format = draft.format, format > JournalFormat.current { throw .newerFormat(format) }
            return .success(try draft.entry())
        } catch {
            return .failure(error)
        }
    }

    private mutating func fillDraft(_ line: UnsafeBufferPointer<UInt8>) throws(SetAsideLine.Reason) {
        draft = Draft()
        do throws(JSONFlaw) {
            var scanner = JSONScanner(line)
            var expected = 0
            try scanner.object { (scanner, raw) throws(JSONFlaw) in
                guard let key = try Self.key(raw, scanner, expected: &expected) else {
                    try scanner.check(raw)
                    return try scanner.value()
                }
                guard draft.keys.insert(key) else { throw scanner.flaw(.repeatedKey) }
                try take(key, &scanner)
            }
            try scanner.expectEnd()
        } catch {
            throw .malformed(column: error.offset + 1)
        }
    }

    /// A key that is written with escapes is the same key, for this reader as for every other.
    private static func key(
        _ raw: JSONScanner.RawString, _ scanner: JSONScanner, expected: inout Int
    ) throws(JSONFlaw) -> Key? {
        raw.hasEscapes ? Key(named: try scanner.text(raw)) : Key.find(raw, expected: &expected)
    }

    private mutating func take(_ key: Key, _ scanner: inout JSONScanner) throws(JSONFlaw) {
        switch key {
        case .attempt: draft.attempt = try text(key, &scanner)
        case .concepts: draft.concepts = try list(key, &scanner)
        case .content: draft.content = try text(key, &scanner)
        case .day: draft.day = try day(key, &scanner)
        case .exercise: draft.exercise = try text(key, &scanner)
        case .failed: draft.failed = try failed(&scanner)
        case .format: draft.format = try number(key, &scanner)
        case .from: draft.from = try day(key, &scanner)
        case .gaveUp: draft.gaveUp = try truth(key, &scanner)
        case .hints: draft.hints = try number(key, &scanner)
        case .id: draft.id = try text(key, &scanner, isShared: false)
        case .kind: draft.kind = try text(key, &scanner)
        case .mistake: draft.mistake = try text(key, &scanner)
        case .mode: draft.mode = try text(key, &scanner)
        case .notRun: draft.notRun = try list(key, &scanner)
        case .note: draft.note = try text(key, &scanner, isShared: false)
        case .number: draft.number = try number(key, &scanner)
        case .peeks: draft.peeks = try number(key, &scanner)
        case .place: draft.place = try text(key, &scanner)
        case .said: draft.said = try text(key, &scanner)
        case .seconds: draft.seconds = try number(key, &scanner)
        case .standsFor: draft.standsFor = try text(key, &scanner)
        case .takenBack: draft.takenBack = try truth(key, &scanner)
        case .text: draft.text = try text(key, &scanner, isShared: false)
        case .through: draft.through = try day(key, &scanner)
        case .time: draft.time = try time(&scanner)
        case .trap: draft.trap = try text(key, &scanner)
        case .unconfined: draft.unconfined = try truth(key, &scanner)
        case .until: draft.until = try day(key, &scanner)
        case .verdict: draft.verdict = try text(key, &scanner)
        }
    }

    private mutating func text(
        _ key: Key, _ scanner: inout JSONScanner, isShared: Bool = true
    ) throws(JSONFlaw) -> String? {
        guard scanner.next() == UInt8(ascii: "\"") else { return try refuse(key, &scanner) }
        return try text(&scanner, isShared: isShared)
    }

    private mutating func text(_ scanner: inout JSONScanner, isShared: Bool = true) throws(JSONFlaw) -> String {
        let raw = try scanner.string()
        // Short texts live in the value itself.
        if !isShared || raw.content.count <= 15 { return try scanner.text(raw) }
        let reader = scanner
        return try texts.value(raw.content) { () throws(JSONFlaw) in try reader.text(raw) }
    }

    /// A list of texts; the same list is made only once.
    private mutating func list(_ key: Key, _ scanner: inout JSONScanner) throws(JSONFlaw) -> [String]? {
        guard scanner.next() == UInt8(ascii: "[") else { return try refuse(key, &scanner) }
        let start = scanner.position
        var areTexts = true
        try scanner.array { (scanner) throws(JSONFlaw) in
            guard scanner.next() == UInt8(ascii: "\"") else {
                areTexts = false
                return try scanner.value()
            }
            let raw = try scanner.string()
            try scanner.check(raw)
        }
        guard areTexts else { return draft.refuse(key) }
        let bytes = scanner.slice(start..<scanner.position)
        return try lists.value(bytes) { () throws(JSONFlaw) in
            var texts: [String] = []
            var scanner = JSONScanner(bytes)
            try scanner.array { (scanner) throws(JSONFlaw) in
                let raw = try scanner.string()
                texts.append(try scanner.text(raw))
            }
            return texts
        }
    }

    private mutating func number(_ key: Key, _ scanner: inout JSONScanner) throws(JSONFlaw) -> Int? {
        let first = scanner.next()
        guard first == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else {
            return try refuse(key, &scanner)
        }
        guard let number = try scanner.number(), (0...Self.largestNumber).contains(number) else {
            return draft.refuse(key)
        }
        return number
    }

    private mutating func truth(_ key: Key, _ scanner: inout JSONScanner) throws(JSONFlaw) -> Bool? {
        switch scanner.next() {
        case UInt8(ascii: "t"): try scanner.word("true")
        case UInt8(ascii: "f"):
            try scanner.word("false")
            return false
        default: return try refuse(key, &scanner)
        }
        return true
    }

    private mutating func time(_ scanner: inout JSONScanner) throws(JSONFlaw) -> Timestamp? {
        guard scanner.next() == UInt8(ascii: "\"") else { return try refuse(.time, &scanner) }
        let raw = try scanner.string()
        try scanner.check(raw)
        return Timestamp(raw.content) ?? draft.refuse(.time)
    }

    /// A day as in `2026-11-22`.
    private mutating func day(_ key: Key, _ scanner: inout JSONScanner) throws(JSONFlaw) -> CivilDay? {
        guard scanner.next() == UInt8(ascii: "\"") else { return try refuse(key, &scanner) }
        let raw = try scanner.string()
        try scanner.check(raw)
        return CivilDay(raw.content) ?? draft.refuse(key)
    }

    /// Takes a value that is not of the kind that the key asks for. A key with `null` counts as left out.
    private mutating func refuse<Value>(_ key: Key, _ scanner: inout JSONScanner) throws(JSONFlaw) -> Value? {
        if scanner.next() == UInt8(ascii: "n") {
            try scanner.word("null")
            return nil
        }
        try scanner.value()
        return draft.refuse(key)
    }

    private mutating func failed(_ scanner: inout JSONScanner) throws(JSONFlaw) -> [Attempt.FailedCase]? {
        guard scanner.next() == UInt8(ascii: "[") else { return try refuse(.failed, &scanner) }
        var cases: [Attempt.FailedCase] = []
        try scanner.array { (scanner) throws(JSONFlaw) in
            guard scanner.next() == UInt8(ascii: "{") else {
                draft.refuse(.failed)
                return try scanner.value()
            }
            var entry = Attempt.FailedCase(name: "", verdict: "")
            var found = (name: false, verdict: false)
            try scanner.object { (scanner, raw) throws(JSONFlaw) in
                // None of them needs an escape, so one with escapes is not ours, and may say another thing elsewhere.
                if raw.hasEscapes { draft.refuse(.failed) }
                let isText = scanner.next() == UInt8(ascii: "\"")
                if raw.equals("name"), isText {
                    entry.name = try text(&scanner)
                    found.name = true
                } else if raw.equals("verdict"), isText {
                    entry.verdict = try text(&scanner)
                    found.verdict = true
                } else if raw.equals("exception"), isText {
                    entry.exception = try text(&scanner)
                } else if raw.equals("syntax"), isText {
                    entry.syntax = try text(&scanner)
                } else if raw.equals("line") {
                    entry.line = try number(.failed, &scanner)
                } else {
                    try scanner.check(raw)
                    try scanner.value()
                }
            }
            if !found.name || !found.verdict { draft.refuse(.failed) }
            cases.append(entry)
        }
        return cases
    }
}
