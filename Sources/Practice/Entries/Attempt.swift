import Checks
import FoundationEssentials
import System

/// An answer that was graded.
package struct Attempt: Sendable, Equatable {
    package enum Mode: String, Sendable, CaseIterable {
        /// Working on an exercise for the first time, with everything at hand.
        case solve
        /// Building it again from an empty file.
        case rebuild
        /// A rebuild against the clock.
        case timed
    }

    /// A case that was not accepted.
    package struct FailedCase: Sendable, Equatable {
        package var name: String
        package var verdict: String
        /// The type of the uncaught exception, if there was one, and the learner's line that it came from.
        package var exception: String?
        package var line: Int?
        /// The kind of a syntax error, such as a missing colon.
        package var syntax: String?

        package init(
            name: String, verdict: String, exception: String? = nil, line: Int? = nil, syntax: String? = nil
        ) {
            self.name = name
            self.verdict = verdict
            self.exception = exception
            self.line = line
            self.syntax = syntax
        }
    }

    /// Unique in all journals of the world.
    package var id: String
    package var time: Timestamp
    /// The learner's own day, as their calendar had it there and then; nothing in lines of before this was written.
    package var day: CivilDay?
    package var exercise: String
    /// The exercise's content hash, which tells whether it has changed since.
    package var content: String
    package var mode: Mode
    package var verdict: String
    package var failed: [FailedCase]
    package var notRun: [String]
    /// The known mistake that the answer behaved like, and its trap.
    package var mistake: String?
    package var trap: String?
    /// The name of the text that was shown with it, as in `trap/true-division`; nothing where none was, and in lines of
    /// before this was written.
    package var said: String?
    package var concepts: [String]
    /// How many hints were shown, and how often the solution was looked at, since the exercise was last accepted.
    package var hints: Int
    package var peeks: Int
    /// Worked since the exercise was begun or last attempted; nothing where that is not known.
    package var seconds: Int?
    /// The learner's own line on what was missing, as journals of format 1 had it; newer ones have a ``LearnerNote``.
    package var note: String?
    /// The exercise whose rebuild this one stands for, being related to it; nothing for a rebuild of its own.
    package var standsFor: String?
    /// True where the answer was run without a sandbox, at the learner's own wish; else left out.
    package var unconfined: Bool?

    /// An attempt as a journal's line tells it.
    package init(
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

    package var isAccepted: Bool { verdict == VerdictKind.accepted.rawValue }
    /// Whether anything was tried: without a program nothing was.
    package var hasProgram: Bool { verdict != VerdictKind.missingFile.rawValue }
    package var date: Date { time.date }
}

/// A name for a journal's line that no other line has.
package func newJournalID() -> String { UUID().uuidString.lowercased() }
