import Glibc
import System

/// Attempts as weak areas are computed from them: a table of numbers, so that a hundred thousand are no burden.
struct Trials {
    struct Trial {
        /// Which learner's it is; 0 where there is only one.
        var learner: Int
        /// How much it counts; see ``Trials/weight(daysAgo:attemptsAgo:place:)``.
        var weight: Double
        var isMissed: Bool
        var time: Timestamp
        /// The numbers of its concepts, and of the traps and exceptions that showed in it.
        var marks: [Int]
        var exercise: Int
        var id: String
    }

    /// Names with numbers, in the order of their first use.
    struct Names {
        private(set) var list: [String] = []
        private var numbers: [String: Int] = [:]

        mutating func number(_ name: String) -> Int {
            if let number = numbers[name] { return number }
            numbers[name] = list.count
            list.append(name)
            return list.count - 1
        }
    }

    private(set) var all: [Trial] = []
    private(set) var learners = 0
    private(set) var exercises = Names()
    /// What can be weak, as `concept loops`; numbered together, so that a trial has one list of them.
    private(set) var areas = Names()
    struct Solved: Hashable {
        var learner: Int
        var exercise: Int
    }
    private(set) var accepted: Set<Solved> = []

    /// An attempt counts half as much after these many days, but not before so many others have followed: who practises
    /// seldom keeps what is known.
    private static let halfLifeDays = 30.0
    private static let halfLifeAttempts = 200.0

    /// - Parameter place: from 1, in the row of attempts at the same exercise since it was last accepted. A tenth try in
    ///   a row says less than ten first tries.
    static func weight(daysAgo: Double, attemptsAgo: Int, place: Int) -> Double {
        let halvings = min(daysAgo / halfLifeDays, Double(attemptsAgo) / halfLifeAttempts)
        return exp2(-max(0, halvings)) / Double(place).squareRoot()
    }

    /// Adds all attempts of one learner, in the order of their times. Where there was no program yet, nothing was tried.
    mutating func add(_ attempts: some Sequence<Attempt>) {
        let start = all.count
        var row = Row()
        for attempt in attempts { add(attempt, &row) }
        learners += 1
        weigh(start)
    }

    /// What is known of each exercise while one learner's attempts are gone through.
    private struct Row {
        /// How many attempts there were since it was last accepted.
        var places: [Int] = []
        /// An exercise has the same concepts nearly always, and the same list is the same storage.
        var marks: [(concepts: [String], marks: [Int])] = []
    }

    private mutating func add(_ attempt: Attempt, _ row: inout Row) {
        guard attempt.hasProgram else { return }
        let exercise = exercises.number(attempt.exercise)
        while row.places.count <= exercise {
            row.places.append(0)
            row.marks.append(([], []))
        }
        let isAccepted = attempt.isAccepted
        row.places[exercise] += 1
        if row.marks[exercise].concepts != attempt.concepts {
            row.marks[exercise] = (attempt.concepts, numbers(attempt.concepts.map { Self.area(.concept, $0) }))
        }
        var marks = row.marks[exercise].marks
        if !isAccepted { marks += numbers(Self.misses(of: attempt)) }
        // The weight is that of the place alone, until it is known how many attempts follow.
        all.append(
            Trial(
                learner: learners, weight: Double(row.places[exercise]), isMissed: !isAccepted, time: attempt.time,
                marks: marks, exercise: exercise, id: attempt.id))
        if isAccepted {
            row.places[exercise] = 0
            accepted.insert(Solved(learner: learners, exercise: exercise))
        }
    }

    /// Gives the trials from a place on their weights.
    private mutating func weigh(_ start: Int) {
        guard let last = all[start...].last?.time.seconds else { return }
        for index in start..<all.count {
            all[index].weight = Self.weight(
                daysAgo: Double(last - all[index].time.seconds) / Double(Timestamp.secondsADay),
                attemptsAgo: all.count - 1 - index, place: Int(all[index].weight))
        }
        normalise(start)
    }

    private mutating func numbers(_ names: [String]) -> [Int] {
        var numbers: [Int] = []
        for name in names {
            let number = areas.number(name)
            if !numbers.contains(number) { numbers.append(number) }
        }
        return numbers
    }

    private static func misses(of attempt: Attempt) -> [String] {
        var names = attempt.trap.map { [area(.trap, $0)] } ?? []
        for failed in attempt.failed {
            guard let exception = failed.exception else { continue }
            names.append(area(.exception, failed.syntax.map { "\(exception): \($0)" } ?? exception))
        }
        return names
    }

    private static func area(_ kind: WeakArea.Kind, _ id: String) -> String { "\(kind.rawValue) \(id)" }

    /// What a number of ``areas`` means.
    func area(_ number: Int) -> (kind: WeakArea.Kind, id: String) {
        let parts = areas.list[number].parts(betweenBytes: " ", mostCuts: 1)
        return (WeakArea.Kind(rawValue: parts[0])!, parts[1])
    }

    /// Makes the sum of the weights what the trials are worth: their effective number, (Σw)² / Σw². Variances computed
    /// from weighted counts are then those of as many whole trials.
    private mutating func normalise(_ start: Int) {
        var sum = 0.0
        var squares = 0.0
        for trial in all[start...] {
            sum += trial.weight
            squares += trial.weight * trial.weight
        }
        for index in start..<all.count { all[index].weight *= sum / squares }
    }
}
