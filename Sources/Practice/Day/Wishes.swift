import System

/// What the learner has asked for about their days: what is put off, and when nothing is to be asked. A fold over the
/// journal.
package struct Wishes: Sendable {
    private var postponed: [String: CivilDay] = [:]
    private var rests: [(from: CivilDay, through: CivilDay)] = []

    package init(_ entries: some Sequence<JournalEntry>) {
        for entry in entries { add(entry) }
    }

    /// Takes in what has just been written to the journal.
    package mutating func add(_ entry: JournalEntry) {
        switch entry {
        case .postponed(let wish): postponed[wish.exercise] = wish.until
        case .rest(let rest):
            if rest.endsRest {
                // All rest from that day on is over.
                rests = rests.filter { $0.from < rest.from }
                    .map { ($0.from, min($0.through, rest.from.adding(-1))) }
            } else {
                rests.append((rest.from, rest.through))
            }
        case .attempt, .hint, .solution, .note, .known, .start, .cancelled: break
        }
    }

    /// Whether an exercise is put off beyond a day.
    package func isPostponed(_ exercise: String, on day: CivilDay) -> Bool {
        postponed[exercise].map { day < $0 } ?? false
    }

    /// The last day of the rest that a day lies in; nothing where something may be asked.
    package func restEnd(on day: CivilDay) -> CivilDay? {
        guard var end = rests.filter({ $0.from <= day && day <= $0.through }).map(\.through).max() else { return nil }
        // One rest may begin where another ends.
        while let further = rests.filter({ $0.from <= end.adding(1) && end < $0.through }).map(\.through).max() {
            end = further
        }
        return end
    }
}
