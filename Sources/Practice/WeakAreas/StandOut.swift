import Glibc

/// Decides which concepts are missed more often than the others, and not by chance.
///
/// Theory of operation. Exercises have several concepts, so whatever shares exercises with a weak concept looks weak
/// too. The concepts are therefore taken one at a time, the clearest first, and the attempts at exercises that have it
/// are left out when the others are judged: its misses are explained. Each concept is compared with what is left of the
/// same learner by the statistic of Mantel and Haenszel (1959), with its correction for continuity. The search ends when
/// the clearest is no clearer than the clearest of so many would be by chance in one learner of twenty; for those that
/// follow a find, the bound is that of Benjamini and Hochberg (1995).
struct StandOut {
    /// How likely it is that a learner without any weakness is told of one.
    static let falseAlarms = 0.05
    /// Fewer misses than that are no evidence.
    static let fewestMisses = 3
    /// How much the shrunk rate has to be above the learner's own mean. A difference may be beyond doubt and small.
    static let smallestExcess = 0.15
    private static let mostFound = 20

    /// What is known of an area from the attempts that no clearer one explains.
    struct Finding {
        var strength = 0.0
        var rate = 0.0
        /// The weighted attempts that are left, and the misses among them.
        var attempts = 0.0
        var misses = 0.0
        var standsOut = false
    }

    let trials: [Trials.Trial]
    /// The numbers of the areas to choose from.
    let candidates: [Int]
    let areaCount: Int
    let misses: (Int) -> Int

    /// What is found of every area, by its number.
    func find() -> [Finding] {
        var findings = [Finding](repeating: Finding(), count: areaCount)
        var found: [Int] = []
        while true {
            let (current, mean) = judged(without: found)
            for area in candidates where !findings[area].standsOut { findings[area] = current[area] }
            guard found.count < min(Self.mostFound, candidates.count) else { return findings }
            let share = Self.falseAlarms * Double(found.count + 1) / Double(candidates.count)
            let threshold = Normal.quantile(1 - share)
            let open = candidates.filter { area in
                !findings[area].standsOut && misses(area) >= Self.fewestMisses
                    && current[area].rate >= mean + Self.smallestExcess
            }
            guard let clearest = open.max(by: { current[$0].strength < current[$1].strength }),
                current[clearest].strength > threshold
            else { return findings }
            findings[clearest].standsOut = true
            found.append(clearest)
        }
    }

    /// What is left of one learner's trials.
    private struct Rest {
        var trials = 0.0
        var misses = 0.0
        var withArea: [Double]
        var missesWithArea: [Double]
    }

    /// The findings from the trials that have none of the areas found so far, and the mean of these trials.
    private func judged(without found: [Int]) -> (findings: [Finding], mean: Double) {
        let rests = rests(without: found)
        let trialCount = rests.reduce(0) { $0 + $1.trials }
        let mean = trialCount > 0 ? rests.reduce(0) { $0 + $1.misses } / trialCount : 0
        var result = [Finding](repeating: Finding(), count: areaCount)
        for area in candidates {
            var excess = 0.0
            var variance = 0.0
            for rest in rests where rest.withArea[area] > 0 {
                let with = rest.withArea[area]
                result[area].attempts += with
                result[area].misses += rest.missesWithArea[area]
                guard rest.trials > 1 else { continue }
                excess += rest.missesWithArea[area] - with * rest.misses / rest.trials
                variance +=
                    with * (rest.trials - with) * rest.misses * (rest.trials - rest.misses)
                    / (rest.trials * rest.trials * (rest.trials - 1))
            }
            result[area].strength = Self.standardised(excess, variance)
            result[area].rate = WeakAreas.shrunk(
                misses: result[area].misses, of: result[area].attempts, towards: mean)
        }
        return (result, mean)
    }

    private func rests(without found: [Int]) -> [Rest] {
        let learners = (trials.map(\.learner).max() ?? 0) + 1
        var isFound = [Bool](repeating: false, count: areaCount)
        for area in found { isFound[area] = true }
        let none = [Double](repeating: 0, count: areaCount)
        var rests = Array(repeating: Rest(withArea: none, missesWithArea: none), count: learners)
        for trial in trials where !trial.marks.contains(where: { isFound[$0] }) {
            let miss = trial.isMissed ? trial.weight : 0
            rests[trial.learner].trials += trial.weight
            rests[trial.learner].misses += miss
            for mark in trial.marks {
                rests[trial.learner].withArea[mark] += trial.weight
                rests[trial.learner].missesWithArea[mark] += miss
            }
        }
        return rests
    }

    /// An excess in standard deviations, less the half that whole counts jump by.
    static func standardised(_ excess: Double, _ variance: Double) -> Double {
        guard variance > 1e-9 else { return 0 }
        let corrected = excess > 0 ? max(0, excess - 0.5) : min(0, excess + 0.5)
        return corrected / variance.squareRoot()
    }
}

/// The standard normal distribution.
enum Normal {
    static func distribution(_ value: Double) -> Double { erfc(-value / 2.0.squareRoot()) / 2 }

    /// The value below which this share of the distribution lies, found by halving.
    static func quantile(_ share: Double) -> Double {
        var low = -40.0
        var high = 40.0
        for _ in 0..<80 {
            let middle = (low + high) / 2
            if distribution(middle) < share { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }
}
