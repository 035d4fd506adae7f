import Foundation

/// Several policies, each tried on the same learners.
struct Comparison {
    private let truth: Truth
    private let results: [(policy: Policy, measures: [Measures])]

    init(_ truth: Truth, _ policies: [Policy], seeds: Int) {
        self.truth = truth
        results = policies.map { policy in
            let measures = (1...seeds).map { seed in
                var student = Student(truth, policy, seed: UInt64(seed))
                return student.practise()
            }
            return (policy, measures)
        }
    }

    /// What each policy comes to.
    var table: String {
        let head = [
            truth.rawValue, "learned", "recall of these", "of all \(Course.size)", "known an hour", "difference",
            "known \(Student.pause) days later", "waiting over 30 days",
        ]
        return Self.markdown([head] + results.map(row))
    }

    private func row(_ policy: Policy, _ measures: [Measures]) -> [String] {
        let spread = { (value: (Measures) -> Double) in Spread(measures.map(value)) }
        return [
            policy.name, spread { Double($0.learned) }.text(0), spread(\.retention).text(2), spread(\.ofAll).text(2),
            spread(\.perHour).text(2), difference(measures).difference(2), spread(\.knownLater).text(0),
            spread { Double($0.waiting) }.text(0),
        ]
    }

    /// To the first policy, learner by learner.
    private func difference(_ measures: [Measures]) -> Spread {
        Spread(zip(measures, results[0].measures).map { $0.perHour - $1.perHour })
    }

    static func markdown(_ rows: [[String]]) -> String {
        let rule = ["---"] + rows[0].dropFirst().map { _ in "---:" }
        let lines = [rows[0], rule] + rows.dropFirst()
        return lines.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
    }
}

extension Double {
    func text(_ digits: Int) -> String { String(format: "%.\(digits)f", self) }
}
