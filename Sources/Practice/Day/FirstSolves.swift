/// How long exercises took until they were first accepted: a fold over the journal.
package struct FirstSolves: Sendable {
    private var open: [String: WorkedTime] = [:]
    private var done: Set<String> = []
    /// The attempt by which an exercise was first accepted last.
    package private(set) var last: Attempt?
    /// Exercises and seconds, where all of them are known, in the order of their passes.
    private var known: [(exercise: String, seconds: Int)] = []

    /// How many of the latest count, and how few say nothing yet.
    private static let latest = 20
    private static let fewest = 5
    /// What is taken where nothing is known: reading, trying and failing take as long as the writing.
    private static let usualPace = 2.0
    private static let paces = 1.0...4.0

    package init() {}

    /// Takes in what has just been written to the journal.
    package mutating func add(_ attempt: Attempt) {
        guard !done.contains(attempt.exercise) else { return }
        open[attempt.exercise, default: WorkedTime()] += attempt.seconds
        guard attempt.isAccepted else { return }
        done.insert(attempt.exercise)
        last = attempt
        let time = open.removeValue(forKey: attempt.exercise)
        if let seconds = time?.whole { known.append((attempt.exercise, seconds)) }
    }

    /// How many times longer than its par time a new exercise takes this learner: the median of the latest.
    ///
    /// - Parameter par: minutes; nothing for an exercise that is gone.
    package func pace(par: (String) -> Int?) -> Double {
        let ratios = known.suffix(Self.latest).compactMap { solve in
            par(solve.exercise).map { Double(solve.seconds) / Double(60 * max(1, $0)) }
        }.sorted()
        guard ratios.count >= Self.fewest else { return Self.usualPace }
        return min(max(ratios[ratios.count / 2], Self.paces.lowerBound), Self.paces.upperBound)
    }
}
