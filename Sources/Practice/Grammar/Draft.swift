import Glibc
import System

/// The keys of the journal's lines, in the order in which they are written.
enum Key: UInt8, CaseIterable {
    case attempt, concepts, content, exercise, failed, format, gaveUp, hints, id, kind, mistake, mode, notRun, note
    case number, peeks, seconds, text, time, trap, unconfined, verdict

    var name: String { "\(self)" }

    private static let names: [StaticString] = [
        "attempt", "concepts", "content", "exercise", "failed", "format", "gaveUp", "hints", "id", "kind", "mistake",
        "mode", "notRun", "note", "number", "peeks", "seconds", "text", "time", "trap", "unconfined", "verdict",
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
    var exercise: String?
    var failed: [Attempt.FailedCase]?
    var format: Int?
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
    var seconds: Int?
    var text: String?
    var time: Timestamp?
    var trap: String?
    var unconfined: Bool?
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
            return .solution(
                SolutionShown(
                    id: id, time: time, exercise: try need(exercise, .exercise), gaveUp: try need(gaveUp, .gaveUp)))
        case "note":
            return .note(
                LearnerNote(id: id, time: time, exercise: exercise, attempt: attempt, text: try need(text, .text)))
        default:
            throw .value(key: Key.kind.name)
        }
    }

    private func attempt(_ id: String, _ time: Timestamp) throws(SetAsideLine.Reason) -> Attempt {
        guard let mode = Attempt.Mode(rawValue: try need(mode, .mode)) else { throw .value(key: Key.mode.name) }
        var attempt = Attempt(
            id: id, time: time, exercise: try need(exercise, .exercise), content: try need(content, .content),
            mode: mode, verdict: try need(verdict, .verdict), failed: try need(failed, .failed),
            notRun: try need(notRun, .notRun), concepts: try need(concepts, .concepts),
            hints: try need(hints, .hints), peeks: try need(peeks, .peeks))
        attempt.mistake = mistake
        attempt.trap = trap
        attempt.seconds = seconds
        attempt.note = note
        attempt.unconfined = unconfined
        return attempt
    }

    private func need<Value>(_ value: Value?, _ key: Key) throws(SetAsideLine.Reason) -> Value {
        guard let value else { throw .value(key: key.name) }
        return value
    }
}
