import Practice
import System
import TestSupport

/// How remembering works in a learner's head, which no plan can look into.
enum Truth: String, CaseIterable {
    /// As the plan believes: FSRS-6 with its default parameters.
    case believed = "FSRS-6, as believed"
    /// FSRS-6 with parameters of the learner's own, which the plan does not know.
    case perturbed = "FSRS-6, other parameters"
    /// A half-life for each exercise, which grows by each pass.
    case halfLife = "half-lives"

    func head(_ random: inout SplitMix64) -> any Head {
        switch self {
        case .believed: FSRSHead(model: .standard)
        case .perturbed: FSRSHead(model: .perturbed(&random))
        case .halfLife: HalfLifeHead(growth: 1 + 1.5 * random.factor(0.2), first: 14 * random.factor(0.3))
        }
    }
}

/// What one learner truly remembers.
protocol Head {
    /// The chance that an exercise is remembered.
    func recall(_ exercise: Int, on day: CivilDay) -> Double
    mutating func learn(_ exercise: Int, _ outcome: Outcome, on day: CivilDay, _ random: inout SplitMix64)
}
