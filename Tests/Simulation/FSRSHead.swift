import Practice
import System
import TestSupport

/// Remembers as FSRS-6 has it.
struct FSRSHead: Head {
    var model: MemoryModel
    private var memories: [Int: Memory] = [:]

    init(model: MemoryModel) { self.model = model }

    func recall(_ exercise: Int, on day: CivilDay) -> Double {
        memories[exercise]?.recall(on: day, model: model) ?? 0
    }

    mutating func learn(_ exercise: Int, _ outcome: Outcome, on day: CivilDay, _: inout SplitMix64) {
        memories[exercise] =
            memories[exercise]?.reviewed(outcome.trueGrade, on: day, model: model)
            ?? Memory(outcome.trueGrade, on: day, model: model)
    }
}

extension MemoryModel {
    /// Each parameter is changed by a quarter or so, within the bounds that py-fsrs holds them to; the first stabilities,
    /// which differ most between people, by more and all alike.
    static func perturbed(_ random: inout SplitMix64) -> MemoryModel {
        let firmness = random.factor(0.5)
        return MemoryModel(
            weights: standardWeights.enumerated().map { index, weight in
                let changed = weight * (index < 4 ? firmness : random.factor(0.25))
                return min(max(changed, least[index]), most[index])
            })
    }

    private static let least = [
        0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1, 0, 0, 0, 0.1,
    ]
    private static let most = [
        100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8,
    ]
}
