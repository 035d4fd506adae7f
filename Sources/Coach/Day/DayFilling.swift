import Catalog

/// Something that may be done today.
package struct DayCandidate: Sendable, Equatable {
    package var exercise: ExerciseID
    /// How long it takes this learner, about.
    package var minutes: Int
    package var concepts: [String]

    package init(exercise: ExerciseID, minutes: Int, concepts: [String]) {
        self.exercise = exercise
        self.minutes = minutes
        self.concepts = concepts
    }
}

/// What fits into the minutes of a day, and in which order it comes.
package enum DayFilling {
    /// After so many days without a new exercise the day keeps room for one, however much is due.
    ///
    /// Whoever gives new ones only what rebuilds leave knows less after half a year, whichever way memory works: JOURNAL.md
    /// has the figures, and `ci/simulate` makes them.
    package static let daysWithoutNew = 3

    /// Fills a day: what is due first, new ones in what is left.
    ///
    /// - Parameters:
    ///   - due: rebuilds, those first that gain most by it. One that does not fit is passed over for a shorter one.
    ///   - keepsRoom: whether a new exercise has its minutes before rebuilds get theirs; it still comes after them.
    ///   - minutes: what is left of the day's minutes.
    ///   - isFresh: whether nothing was done today yet: an exercise that is longer than the day then stands alone, since
    ///     it would never fit.
    ///   - nextNew: the new exercise that comes after those that are chosen.
    package static func fill(
        due: [DayCandidate], minutes: Int, isFresh: Bool, keepsRoom: Bool = false,
        nextNew: (_ chosen: [DayCandidate]) -> DayCandidate?
    ) -> [DayCandidate] {
        var left = minutes
        var rebuilds: [DayCandidate] = []
        var new: [DayCandidate] = []
        if keepsRoom, let candidate = nextNew([]), candidate.minutes <= minutes || isFresh {
            new.append(candidate)
            left -= candidate.minutes
        }
        for candidate in due where candidate.minutes <= left {
            rebuilds.append(candidate)
            left -= candidate.minutes
        }
        if rebuilds.isEmpty, new.isEmpty, isFresh, let first = due.first, first.minutes > minutes { return [first] }
        while left > 0, let candidate = nextNew(rebuilds + new) {
            let standsAlone = isFresh && rebuilds.isEmpty && new.isEmpty && candidate.minutes > minutes
            guard candidate.minutes <= left || standsAlone else { break }
            new.append(candidate)
            left -= candidate.minutes
        }
        return apart(rebuilds, new)
    }

    /// Puts exercises into an order in which no two of one concept follow each other, as far as there are others: what is
    /// mixed has to be told apart, and that is what stays. New ones come last, but where they stand between two.
    static func apart(_ rebuilds: [DayCandidate], _ new: [DayCandidate]) -> [DayCandidate] {
        var left = rebuilds + new
        var ordered: [DayCandidate] = []
        while !left.isEmpty {
            let index = ordered.last.map { next(after: $0, among: left) } ?? 0
            ordered.append(left.remove(at: index))
        }
        return ordered
    }

    /// The first that shares no concept; else the first whose leading concept is another; else the first. New ones keep
    /// their order, in which each prepares the next.
    private static func next(after last: DayCandidate, among left: [DayCandidate]) -> Int {
        let seen = Set(last.concepts)
        return left.firstIndex { seen.isDisjoint(with: $0.concepts) }
            ?? left.firstIndex { $0.concepts.first != last.concepts.first } ?? 0
    }
}
