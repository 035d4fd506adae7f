import System

/// On how many occasions one learner fell into a trap.
///
/// Whether a trap *stands out* is judged among all misses, and says nothing about somebody who hardly misses anything, or
/// who misses much else. That it came back is no judgement but a count, and is told as one, with each fall.
struct Recurrence {
    /// Tries at one exercise within a day are one occasion: a second try at the same evening is no second lesson.
    let occasions: Int
    /// What the occasions still weigh together; see ``Trials/weight(daysAgo:attemptsAgo:place:)``.
    let weight: Double

    /// Twice may happen to anybody.
    static let fewestOccasions = 3
    /// What was left behind long ago, with hundreds of attempts since, is not told for ever.
    static let leastWeight = 0.5

    var isTold: Bool { occasions >= Self.fewestOccasions && weight >= Self.leastWeight }

    /// - Parameter falls: the trials in which the trap showed, by their numbers, the earliest first.
    init(falls: [Int], _ trials: Trials) {
        var begun: [Int: Int] = [:]
        var occasions = 0
        var weight = 0.0
        let last = trials.all.last?.time.seconds ?? 0
        for index in falls {
            let trial = trials.all[index]
            let time = trial.time.seconds
            if let start = begun[trial.exercise], time - start < Timestamp.secondsADay { continue }
            begun[trial.exercise] = time
            occasions += 1
            weight += Trials.weight(
                daysAgo: Double(last - time) / Double(Timestamp.secondsADay),
                attemptsAgo: trials.all.count - 1 - index, place: 1)
        }
        self.occasions = occasions
        self.weight = weight
    }
}
