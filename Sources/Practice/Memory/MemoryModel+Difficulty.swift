import Glibc

/// Difficulty: from 1 to 10, how little a review adds to the stability.
extension MemoryModel {
    /// After the first review: `_initial_difficulty`.
    func firstDifficulty(_ grade: Grade) -> Double { bounded(unboundedDifficulty(grade)) }

    /// After any other: `_next_difficulty`. It moves less the nearer it is to 10, and drifts towards an easy beginning.
    func nextDifficulty(_ difficulty: Double, _ grade: Grade) -> Double {
        let step = -weights[6] * Double(grade.rawValue - 3)
        let moved = difficulty + (10 - difficulty) * step / 9
        return bounded(weights[7] * unboundedDifficulty(.easy) + (1 - weights[7]) * moved)
    }

    private func unboundedDifficulty(_ grade: Grade) -> Double {
        weights[4] - exp(weights[5] * Double(grade.rawValue - 1)) + 1
    }

    private func bounded(_ difficulty: Double) -> Double { min(max(difficulty, 1), 10) }
}
