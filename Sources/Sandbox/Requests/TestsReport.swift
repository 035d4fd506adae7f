import System

/// What a run of a learner's tests has come to, as far as it went.
package struct TestsReport: Sendable, Equatable {
    package enum Outcome: String, Sendable {
        /// By an assertion.
        case failed
        /// By anything else.
        case error
    }

    /// A test that has not passed.
    package struct Result: Sendable, Equatable {
        package var outcome: Outcome
        package var test: String
        package var message: [UInt8]

        package init(_ outcome: Outcome, _ test: String, _ message: [UInt8]) {
            self.outcome = outcome
            self.test = test
            self.message = message
        }
    }

    package struct Counts: Sendable, Equatable {
        package var passed = 0
        package var failed = 0
        package var errors = 0
        package var skipped = 0

        package init(passed: Int = 0, failed: Int = 0, errors: Int = 0, skipped: Int = 0) {
            self.passed = passed
            self.failed = failed
            self.errors = errors
            self.skipped = skipped
        }
    }

    /// What looks into the program, and where that is known.
    package struct Prying: Sendable, Equatable {
        package var name: String
        package var file: String?
        package var line: Int?

        package init(name: String, file: String? = nil, line: Int? = nil) {
            self.name = name
            self.file = file
            self.line = line
        }
    }

    package enum Ending: Sendable, Equatable {
        /// A file of the learner's cannot be read: its name, and what Python says.
        case unreadable(String, [UInt8])
        case prying(Prying)
        /// The program cannot be imported, or does not define what is stated of it.
        case fault(String)
        case ran(Counts, [Result])
    }

    /// Nothing where the run came to no end of its own.
    package var ending: Ending?
    /// Whether it came to an end while the program was imported, before any test.
    package var isBeforeTests = false
    /// Whether something else than the driver has written into the record.
    package var isForged = false

    package init(ending: Ending?) { self.ending = ending }

    /// Reads the notes of a record.
    package init(_ record: RunRecord) {
        let notes = record.notes.map { note in (Fields.unpack(note[...]) ?? []).map(Array.init) }
        isForged = notes.contains([Array("forged".utf8)])
        let kinds = notes.map { $0.first.map { String(decoding: $0, as: UTF8.self) } ?? "" }
        isBeforeTests = kinds == ["read"]
        guard !isForged, let last = notes.last else { return }
        ending = Self.ending(kinds.last!, Array(last.dropFirst()))
    }

    private static func ending(_ kind: String, _ fields: [[UInt8]]) -> Ending? {
        let texts = fields.map { String(decoding: $0, as: UTF8.self) }
        switch (kind, fields.count) {
        case ("unreadable", 2): return .unreadable(texts[0], fields[1])
        case ("prying", 1): return .prying(Prying(name: texts[0]))
        case ("prying", 3): return .prying(Prying(name: texts[0], file: texts[1], line: Int(texts[2])))
        case ("fault", 1): return .fault(texts[0])
        case ("report", 5):
            let numbers = texts.prefix(4).compactMap { Int($0) }
            guard numbers.count == 4, let results = results(fields[4]) else { return nil }
            let counts = Counts(passed: numbers[0], failed: numbers[1], errors: numbers[2], skipped: numbers[3])
            return .ran(counts, results)
        default: return nil
        }
    }

    private static func results(_ field: [UInt8]) -> [Result]? {
        Fields.unpack(field[...])?.compactMap { entry in
            guard let parts = Fields.unpack(entry), parts.count == 3,
                let outcome = Outcome(rawValue: Fields.string(parts[0]))
            else { return nil }
            return Result(outcome, Fields.string(parts[1]), Array(parts[2]))
        }
    }
}
