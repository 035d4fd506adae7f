import Glibc
import System

/// The keys of the journal's lines, in the order in which they are written.
enum Key: UInt8, CaseIterable {
    case attempt, concepts, content, day, exercise, failed, format, from, gaveUp, hints, id, kind, mistake, mode
    case notRun, note, number, peeks, place, said, seconds, standsFor, takenBack, text, through, time, trap, unconfined
    case until, verdict

    var name: String { "\(self)" }

    private static let names: [StaticString] = [
        "attempt", "concepts", "content", "day", "exercise", "failed", "format", "from", "gaveUp", "hints", "id",
        "kind", "mistake", "mode", "notRun", "note", "number", "peeks", "place", "said", "seconds", "standsFor",
        "takenBack",
        "text", "through", "time", "trap", "unconfined", "until", "verdict",
    ]

    init?(named name: String) {
        guard let index = Self.names.firstIndex(where: { $0.description == name }) else { return nil }
        self.init(rawValue: UInt8(index))
    }

    /// The key that a string without escapes is.
    ///
    /// - Parameter expected: where to look first; afterwards, the one behind the key that was found. Our own lines have
    ///   their keys in order, so that a few looks are enough.
    static func find(_ raw: JSONScanner.RawString, expected: inout Int) -> Key? {
        for offset in 0..<names.count {
            var index = expected + offset
            if index >= names.count { index -= names.count }
            guard raw.equals(names[index]) else { continue }
            expected = index + 1
            return Key(rawValue: UInt8(index))
        }
        return nil
    }
}

extension JSONScanner.RawString {
    @inline(__always)
    func equals(_ name: StaticString) -> Bool {
        content.count == name.utf8CodeUnitCount && memcmp(content.baseAddress!, name.utf8Start, content.count) == 0
    }
}

/// Keys that a line has had so far.
struct KeySet {
    private var bits: UInt32 = 0

    /// False where it was there already.
    mutating func insert(_ key: Key) -> Bool {
        let bit: UInt32 = 1 << key.rawValue
        defer { bits |= bit }
        return bits & bit == 0
    }
}

/// What has been read of a line.
struct Draft {
    var keys = KeySet()
    /// The first key whose value is not of its kind.
    private(set) var refused: String?

    var attempt: String?
    var concepts: [String]?
    var content: String?
    var day: CivilDay?
    var exercise: String?
    var failed: [Attempt.FailedCase]?
    var format: Int?
    var from: CivilDay?
    var gaveUp: Bool?
    var hints: Int?
    var id: String?
    var kind: String?
    var mistake: String?
    var mode: String?
    var notRun: [String]?
    var note: String?
    var number: Int?
    var peeks: Int?
    var place: String?
    var said: String?
    var seconds: Int?
    var standsFor: String?
    var takenBack: Bool?
    var text: String?
    var through: CivilDay?
    var time: Timestamp?
    var trap: String?
    var unconfined: Bool?
    var until: CivilDay?
    var verdict: String?

    mutating func refuse<Value>(_ key: Key) -> Value? {
        refuse(key)
        return nil
    }

    mutating func refuse(_ key: Key) {
        if refused == nil { refused = key.name }
    }

    func entry() throws(SetAsideLine.Reason) -> JournalEntry {
        if let refused { throw .value(key: refused) }
        let format = try need(format, .format)
        guard format >= 1 else { throw .value(key: Key.format.name) }
        // Lines of format 1 have no kind: all are attempts.
        let kind = format == 1 ? "attempt" : try need(kind, .kind)
        let id = try need(id, .id)
        let time = try need(time, .time)
        switch kind {
        case "attempt":
            return .attempt(try attempt(id, time))
        case "hint":
            return .hint(
                HintShown(
                    id: id, time: time, exercise: try need(exercise, .exercise), number: try need(number, .number)))
        case "solution":
            var shown = SolutionShown(
                id: id, time: time, exercise: try need(exercise, .exercise), gaveUp: try need(gaveUp, .gaveUp))
            shown.day = plausibleDay(time)
            return .solution(shown)
        case "note":
            return .note(
                LearnerNote(id: id, time: time, exercise: exercise, attempt: attempt, text: try need(text, .text)))
        default:
            return try planEntry(kind, id, time)
        }
    }

    /// An entry of a kind that came with format 3.
    private func planEntry(
        _ kind: String, _ id: String, _ time: Timestamp
    ) throws(SetAsideLine.Reason) -> JournalEntry {
        switch kind {
        case "known":
            return .known(
                ExerciseKnown(
                    id: id, time: time, exercise: try need(exercise, .exercise), attempt: attempt,
                    isTakenBack: takenBack ?? false))
        case "start":
            return .start(StartChosen(id: id, time: time, place: place))
        case "postponed":
            return .postponed(
                Postponed(
                    id: id, time: time, exercise: try need(exercise, .exercise), until: try need(until, .until)))
        case "rest":
            return .rest(
                Rest(id: id, time: time, from: try need(from, .from), through: try need(through, .through)))
        case "cancelled":
            return .cancelled(RebuildCancelled(id: id, time: time, exercise: try need(exercise, .exercise)))
        default:
            throw .value(key: Key.kind.name)
        }
    }

    /// No clock of the world is more than a day from Greenwich's, and no day of a learner's turns later than at noon: any
    /// other day was not written by us, and the time alone counts.
    private func plausibleDay(_ time: Timestamp) -> CivilDay? {
        let there = CivilDay(ofUTC: time).number
        return day.flatMap { (there - 2...there + 1).contains($0.number) ? $0 : nil }
    }

    private func attempt(_ id: String, _ time: Timestamp) throws(SetAsideLine.Reason) -> Attempt {
        guard let mode = Attempt.Mode(rawValue: try need(mode, .mode)) else { throw .value(key: Key.mode.name) }
        var attempt = Attempt(
            id: id, time: time, exercise: try need(exercise, .exercise), content: try need(content, .content),
            mode: mode, verdict: try need(verdict, .verdict), failed: try need(failed, .failed),
            notRun: try need(notRun, .notRun), concepts: try need(concepts, .concepts),
            hints: try need(hints, .hints), peeks: try need(peeks, .peeks))
        attempt.day = plausibleDay(time)
        attempt.mistake = mistake
        attempt.trap = trap
        attempt.said = said
        attempt.seconds = seconds
        attempt.note = note
        attempt.standsFor = standsFor
        attempt.unconfined = unconfined
        return attempt
    }

    private func need<Value>(_ value: Value?, _ key: Key) throws(SetAsideLine.Reason) -> Value {
        guard let value else { throw .value(key: key.name) }
        return value
    }
}
