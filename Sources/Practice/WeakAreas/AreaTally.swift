/// Counts over the trials, for all of them and for each area.
struct AreaTally {
    struct Entry {
        var trials = 0
        var misses = 0
        /// The weighted counts.
        var weight = 0.0
        var missed = 0.0
        /// The latest misses, by the number of the trial, the latest last; of a trap all.
        var latest: [Int] = []
        var keepsAll = false
        /// The weighted misses of each exercise, and the last trial at it that was missed.
        var exercises: [Int: (missed: Double, last: Int)] = [:]
        var learners = 0
        private var lastLearner = -1
        /// The trials with it and the misses among them: of the first half, and of the second.
        var halves = (early: (trials: 0, misses: 0), late: (trials: 0, misses: 0))

        /// Counts a learner's trial; the trials of one learner follow each other.
        mutating func count(_ trial: Trials.Trial, _ index: Int) {
            trials += 1
            weight += trial.weight
            if trial.learner != lastLearner {
                learners += 1
                lastLearner = trial.learner
            }
            guard trial.isMissed else { return }
            misses += 1
            missed += trial.weight
            latest.append(index)
            if !keepsAll && latest.count > 4 * AreaTally.mostEvidence { latest.removeFirst(3 * AreaTally.mostEvidence) }
            let before = exercises[trial.exercise]?.missed ?? 0
            exercises[trial.exercise] = (before + trial.weight, index)
        }
    }

    private(set) var weight = 0.0
    private(set) var missed = 0.0
    private(set) var missCount = 0
    private(set) var areas: [Entry]

    static let mostEvidence = 5

    init(_ trials: Trials) {
        areas = Array(repeating: Entry(), count: trials.areas.list.count)
        let isConcept = trials.areas.list.indices.map { trials.area($0).kind == .concept }
        for number in areas.indices { areas[number].keepsAll = trials.area(number).kind == .trap }
        for (index, trial) in trials.all.enumerated() {
            weight += trial.weight
            if trial.isMissed {
                missed += trial.weight
                missCount += 1
            }
            for mark in trial.marks {
                areas[mark].count(trial, index)
            }
        }
        countHalves(trials, isConcept)
    }

    /// Concepts have their own trials; a trap or an exception may show in any attempt.
    private mutating func countHalves(_ trials: Trials, _ isConcept: [Bool]) {
        var seen = [Int](repeating: 0, count: areas.count)
        for (index, trial) in trials.all.enumerated() {
            let isLate = index >= trials.all.count / 2
            for mark in trial.marks {
                if isConcept[mark] {
                    seen[mark] += 1
                    count(&areas[mark].halves, isLate: seen[mark] * 2 > areas[mark].trials, trial.isMissed)
                } else if isLate {
                    areas[mark].halves.late.misses += 1
                } else {
                    areas[mark].halves.early.misses += 1
                }
            }
        }
        for index in areas.indices where !isConcept[index] {
            areas[index].halves.early.trials = trials.all.count / 2
            areas[index].halves.late.trials = trials.all.count - trials.all.count / 2
        }
    }

    private func count(
        _ halves: inout (early: (trials: Int, misses: Int), late: (trials: Int, misses: Int)), isLate: Bool,
        _ isMissed: Bool
    ) {
        if isLate {
            halves.late.trials += 1
            halves.late.misses += isMissed ? 1 : 0
        } else {
            halves.early.trials += 1
            halves.early.misses += isMissed ? 1 : 0
        }
    }

    func area(
        _ number: Int, _ trials: Trials, rate: Double, strength: Double, standsOut: Bool, attempts: Int, weight: Double
    ) -> WeakArea {
        let entry = areas[number]
        let (kind, id) = trials.area(number)
        return WeakArea(
            kind: kind, id: id, attempts: attempts, misses: entry.misses, rate: rate, strength: strength,
            standsOut: standsOut, trend: Self.trend(entry), confidence: Self.confidence(weight),
            evidence: entry.latest.suffix(entry.keepsAll ? .max : Self.mostEvidence).reversed().map { index in
                let trial = trials.all[index]
                return WeakArea.Evidence(
                    attempt: trial.id, time: trial.time, exercise: trials.exercises.list[trial.exercise])
            },
            next: next(entry, trials), learners: entry.learners, standsOutFor: [])
    }

    /// The exercise tried last of those that are not accepted yet; else the one with the most misses.
    private func next(_ entry: Entry, _ trials: Trials) -> WeakArea.Next? {
        let open = entry.exercises.filter {
            !trials.accepted.contains(Trials.Solved(learner: trials.all[$0.value.last].learner, exercise: $0.key))
        }
        if let latest = open.max(by: { $0.value.last < $1.value.last }) {
            return WeakArea.Next(exercise: trials.exercises.list[latest.key], wasAccepted: false)
        }
        return entry.exercises.max { ($0.value.missed, $1.key) < ($1.value.missed, $0.key) }
            .map { WeakArea.Next(exercise: trials.exercises.list[$0.key], wasAccepted: true) }
    }

    private static let fewestForTrend = 8
    /// One in ten of those that are steady is taken for a trend.
    private static let trendThreshold = 1.64

    private static func trend(_ entry: Entry) -> WeakArea.Trend {
        let (early, late) = entry.halves
        guard early.trials + late.trials >= fewestForTrend, early.trials > 0, late.trials > 0 else { return .unknown }
        let mean = Double(early.misses + late.misses) / Double(early.trials + late.trials)
        let variance = mean * (1 - mean) * (1 / Double(early.trials) + 1 / Double(late.trials))
        guard variance > 1e-12 else { return .steady }
        let change = Double(late.misses) / Double(late.trials) - Double(early.misses) / Double(early.trials)
        let strength = change / variance.squareRoot()
        return strength > trendThreshold ? .worse : strength < -trendThreshold ? .better : .steady
    }

    private static func confidence(_ weight: Double) -> WeakArea.Confidence {
        weight < 5 ? .low : weight < 15 ? .medium : .high
    }
}
