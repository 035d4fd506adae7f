import Catalog
import FoundationEssentials
import Grading

/// One line of the journal: an answer that was graded.
///
/// The line's grammar is described in CONTRIBUTING.md; `format` is its version.
public struct Attempt: Codable, Sendable, Equatable {
    public enum Mode: String, Codable, Sendable {
        /// Working on an exercise for the first time, with everything at hand.
        case solve
        /// Building it again from an empty file.
        case rebuild
        /// A rebuild against the clock.
        case timed
    }

    /// A case that was not accepted.
    public struct FailedCase: Codable, Sendable, Equatable {
        public var name: String
        public var verdict: String
        /// The type of the uncaught exception, if there was one, and the learner's line that it came from.
        public var exception: String?
        public var line: Int?
    }

    public static let currentFormat = 1

    public var format: Int
    /// Unique in all journals of the world.
    public var id: String
    /// In UTC, as in `2026-11-22T14:05:09Z`.
    public var time: String
    public var exercise: String
    /// The exercise's content hash, which tells whether it has changed since.
    public var content: String
    public var mode: Mode
    public var verdict: String
    public var failed: [FailedCase]
    public var notRun: [String]
    /// The known mistake that the answer behaved like, and its trap.
    public var mistake: String?
    public var trap: String?
    public var concepts: [String]
    /// How many hints were shown, and how often the solution was looked at, before this attempt.
    public var hints: Int
    public var peeks: Int
    /// Time worked since the exercise was opened or last attempted; nothing where that is not known.
    public var seconds: Int?
    /// The learner's own line on what was missing.
    public var note: String?
    /// True where the answer was run without a sandbox, at the learner's own wish; else left out.
    public var unconfined: Bool?

    public init(
        verdict: Verdict, exercise: Exercise, mode: Mode, at date: Date, seconds: Int?, unconfined: Bool = false
    ) {
        format = Self.currentFormat
        id = UUID().uuidString.lowercased()
        time = date.formatted(.iso8601)
        self.exercise = exercise.id.description
        content = exercise.contentHash
        self.mode = mode
        self.verdict = verdict.kind.rawValue
        failed = verdict.failing.map {
            FailedCase(
                name: $0.name, verdict: $0.kind.rawValue, exception: $0.exception?.type, line: $0.exception?.line)
        }
        notRun = verdict.notRun
        mistake = verdict.diagnosis?.mistake
        trap = verdict.diagnosis?.trap
        concepts = exercise.concepts
        hints = 0
        peeks = 0
        self.seconds = seconds
        note = nil
        self.unconfined = unconfined ? true : nil
    }

    public var isAccepted: Bool { verdict == VerdictKind.accepted.rawValue }
    public var date: Date? { try? Date(time, strategy: .iso8601) }
}
