import Glibc

/// Stability: in how many days the chance of remembering falls to nine in ten.
extension MemoryModel {
    private static let leastStability = 0.001

    /// After the first review: `_initial_stability`.
    func firstStability(_ grade: Grade) -> Double { bounded(weights[grade.rawValue - 1]) }

    /// After another review on the same day: `_short_term_stability`.
    func sameDayStability(_ memory: Memory, _ grade: Grade) -> Double {
        let distance = Double(grade.rawValue - 3) + weights[18]
        let growth = exp(weights[17] * distance) * pow(memory.stability, -weights[19])
        return bounded(memory.stability * (grade.isRecalled ? max(growth, 1) : growth))
    }

    /// After it was remembered on a later day: `_next_recall_stability`. What was nearly forgotten gains most.
    ///
    /// - Parameter recall: the chance of remembering, just before.
    func recalledStability(_ memory: Memory, _ grade: Grade, recall: Double) -> Double {
        let ease = grade == .hard ? weights[15] : grade == .easy ? weights[16] : 1
        let growth =
            exp(weights[8]) * (11 - memory.difficulty) * pow(memory.stability, -weights[9])
            * (exp((1 - recall) * weights[10]) - 1) * ease
        return bounded(memory.stability * (1 + growth))
    }

    /// After it was forgotten on a later day: `_next_forget_stability`.
    func lapsedStability(_ memory: Memory, recall: Double) -> Double {
        let relearned =
            weights[11] * pow(memory.difficulty, -weights[12]) * (pow(memory.stability + 1, weights[13]) - 1)
            * exp((1 - recall) * weights[14])
        return bounded(min(relearned, memory.stability / exp(weights[17] * weights[18])))
    }

    private func bounded(_ stability: Double) -> Double { max(stability, Self.leastStability) }
}
