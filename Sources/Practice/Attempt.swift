import Catalog
import FoundationEssentials
import Grading

/// An answer that was graded.
public struct Attempt: Sendable, Equatable {
    public enum Mode: String, Sendable, CaseIterable {
        /// Working on an exercise for the first time, with everything at hand.
        case solve
        /// Building it again from an empty file.
        case rebuild
        /// A rebuild against the clock.
        case timed
    }

    /// A case that was not accepted.
    public struct FailedCase: Sendable, Equatable {
        public var name: String
        public var verdict: String
        /// The type of the uncaught exception, if there was one, and the learner's line that it came from.
        public var exception: String?
        public var line: Int?
        /// The kind of a syntax error, such as a missing colon.
        public var syntax: String?
    }

    /// Unique in all journals of the world.
    public var id: String
    public var time: Timestamp
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
    /// How many hints were shown, and how often the solution was looked at, since the exercise was last accepted.
    public var hints: Int
    public var peeks: Int
    /// Time worked since the exercise was opened or last attempted; nothing where that is not known.
    public var seconds: Int?
    /// The learner's own line on what was missing, as journals of format 1 had it; newer ones have a ``LearnerNote``.
    public var note: String?
    /// True where the answer was run without a sandbox, at the learner's own wish; else left out.
    public var unconfined: Bool?

    public init(
        verdict: Verdict, exercise: Exercise, mode: Mode, at date: Date, seconds: Int?, hints: Int = 0, peeks: Int = 0,
        unconfined: Bool = false, id: String = newJournalID()
    ) {
        self.id = id
        time = Timestamp(date)
        self.exercise = exercise.id.description
        content = exercise.contentHash
        self.mode = mode
        self.verdict = verdict.kind.rawValue
        failed = verdict.failing.map {
            FailedCase(
                name: $0.name, verdict: $0.kind.rawValue, exception: $0.exception?.type, line: $0.exception?.line,
                syntax: $0.exception?.syntaxKind?.rawValue)
        }
        notRun = verdict.notRun
        mistake = verdict.diagnosis?.mistake
        trap = verdict.diagnosis?.trap
        concepts = exercise.concepts
        self.hints = hints
        self.peeks = peeks
        self.seconds = seconds
        note = nil
        self.unconfined = unconfined ? true : nil
    }

    /// An attempt as a journal's line tells it.
    init(
        id: String, time: Timestamp, exercise: String, content: String, mode: Mode, verdict: String,
        failed: [FailedCase], notRun: [String], concepts: [String], hints: Int, peeks: Int
    ) {
        self.id = id
        self.time = time
        self.exercise = exercise
        self.content = content
        self.mode = mode
        self.verdict = verdict
        self.failed = failed
        self.notRun = notRun
        self.concepts = concepts
        self.hints = hints
        self.peeks = peeks
    }

    public var isAccepted: Bool { verdict == VerdictKind.accepted.rawValue }
    public var date: Date { time.date }
}

/// A name for a journal's line that no other line has.
public func newJournalID() -> String { UUID().uuidString.lowercased() }
