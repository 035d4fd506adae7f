import Checks
import System

/// How much the texts help that are shown with answers: what came of the next attempt. A fold over journals.
package struct TextUses: Sendable {
    /// One text, over all learners.
    package struct Use: Sendable, Equatable {
        /// As in `trap/true-division`.
        package var text: String
        /// Where it is one of an exercise's own.
        package var exercise: String?
        package var shown = 0
        /// The next attempt was accepted.
        package var accepted = 0
        /// Fewer cases failed in it.
        package var fewerCases = 0
        /// As many failed, but others, or in another way.
        package var otherwise = 0
        /// As many failed in the same way, or more.
        package var notNearer = 0
        /// On how many days of how many learners.
        package var days = 0

        /// How often there was a next attempt.
        package var followed: Int { accepted + fewerCases + otherwise + notNearer }
        package var notFollowed: Int { shown - followed }
        package var nearer: Int { accepted + fewerCases }
    }

    /// What is shown most often first.
    package private(set) var uses: [Use] = []
    package private(set) var learners = 0
    package private(set) var attempts = 0
    package private(set) var missed = 0
    /// How many attempts of those missed were shown a text.
    package var shown: Int { uses.reduce(0) { $0 + $1.shown } }

    private struct Name: Hashable {
        var text: String
        var exercise: String?
    }

    private struct LearnerDay: Hashable {
        var learner: Int
        var day: CivilDay
    }

    /// - Parameters:
    ///   - journals: a learner's each, whole: what came next may be outside of what is asked for.
    ///   - filter: which attempts are told of.
    package init(_ journals: [[JournalEntry]], filter: JournalFilter, calendar: PracticeCalendar) {
        learners = journals.count
        var found: [Name: Use] = [:]
        var days: [Name: Set<LearnerDay>] = [:]
        for (learner, entries) in journals.enumerated() {
            for (attempt, next) in Self.pairs(entries) where filter.matches(.attempt(attempt), calendar) {
                attempts += 1
                if !attempt.isAccepted { missed += 1 }
                guard let text = attempt.said, !attempt.isAccepted else { continue }
                // A mistake has its name in its exercise only.
                let name = Name(text: text, exercise: text.hasPrefix("mistake/") ? attempt.exercise : nil)
                found[name, default: Use(text: text, exercise: name.exercise)].count(attempt, next)
                days[name, default: []].insert(LearnerDay(learner: learner, day: calendar.day(attempt)))
            }
        }
        uses = found.map { name, use in
            var use = use
            use.days = days[name]?.count ?? 0
            return use
        }.sorted { ($1.shown, $0.text, $0.exercise ?? "") < ($0.shown, $1.text, $1.exercise ?? "") }
    }

    /// Each attempt with the next at the same exercise; without one where the solution was looked at first, where a
    /// rebuild was put back, or where the exercise has changed: what is different then is not the text's doing.
    private static func pairs(_ entries: [JournalEntry]) -> [(Attempt, next: Attempt?)] {
        var pairs: [(Attempt, next: Attempt?)] = []
        var open: [String: Int] = [:]
        for entry in entries {
            switch entry {
            case .attempt(let attempt) where attempt.hasProgram:
                if let index = open[attempt.exercise], pairs[index].0.content == attempt.content {
                    pairs[index].next = attempt
                }
                open[attempt.exercise] = pairs.count
                pairs.append((attempt, nil))
            case .solution(let solution): open[solution.exercise] = nil
            case .cancelled(let cancelled): open[cancelled.exercise] = nil
            case .attempt, .hint, .note, .known, .start, .postponed, .rest: break
            }
        }
        return pairs
    }
}

extension TextUses.Use {
    fileprivate mutating func count(_ attempt: Attempt, _ next: Attempt?) {
        shown += 1
        guard let next else { return }
        let (before, after) = (attempt.failingCount, next.failingCount)
        if next.isAccepted {
            accepted += 1
        } else if after < before {
            fewerCases += 1
        } else if after == before, !next.failsLike(attempt) {
            otherwise += 1
        } else {
            notNearer += 1
        }
    }
}

extension Attempt {
    /// Those that were not begun would have taken too long as well.
    fileprivate var failingCount: Int { failed.count + notRun.count }

    /// Whether the same cases fail in the same way, at whatever line that is.
    fileprivate func failsLike(_ other: Attempt) -> Bool {
        func manner(_ attempt: Attempt) -> [[String]] {
            attempt.failed.map { [$0.name, $0.verdict, $0.exception ?? "", $0.syntax ?? ""] }
        }
        return verdict == other.verdict && manner(self) == manner(other)
    }
}
