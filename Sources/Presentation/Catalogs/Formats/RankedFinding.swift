import Authoring
import Page
import System

/// A finding with the exercise that it is of, for forms that show only so many.
struct RankedFinding {
    var finding: Finding
    /// Nothing for the catalog as a whole.
    var exercise: String?

    /// The finding in words that name the exercise.
    var words: String {
        let words = Wording.finding(finding)
        guard let exercise, !words.beginsBytewise(with: "Exercises/\(exercise)/") else { return words }
        return "\(exercise): \(words)"
    }

    /// Worst first: errors before warnings, what keeps all else from being tried before the rest, and the first of each
    /// exercise before the second of any.
    static func all(_ report: ProofReport) -> [RankedFinding] {
        let whole = report.findings.map { (0, RankedFinding(finding: $0)) }
        let others = report.exercises.flatMap { exercise in
            exercise.findings.enumerated().map {
                ($0.offset, RankedFinding(finding: $0.element, exercise: exercise.id))
            }
        }
        return (whole + others).enumerated()
            .map { (rank: rank($0.element.1.finding), turn: $0.element.0, place: $0.offset, found: $0.element.1) }
            .sorted { ($0.rank, $0.turn, $0.place) < ($1.rank, $1.turn, $1.place) }
            .map(\.found)
    }

    private static func rank(_ finding: Finding) -> Int {
        if finding.level == .warning { return 2 }
        return RuleBook.description(finding.rule.rawValue)?.canBeSwitched == false ? 0 : 1
    }
}
