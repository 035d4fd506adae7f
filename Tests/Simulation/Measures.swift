/// What a learner has at the end.
struct Measures: Sendable {
    /// Exercises that were ever accepted.
    var learned: Int
    /// How many could be built again: the sum of all chances.
    var known: Double
    /// The same after a pause.
    var knownLater: Double
    /// Rebuilds that have been due for more than thirty days.
    var waiting: Int
    var hours: Double

    var retention: Double { known / Double(max(1, learned)) }
    var ofAll: Double { known / Double(Course.size) }
    var perHour: Double { known / hours }
}

/// A mean and how far from it most are.
struct Spread {
    var mean: Double
    var deviation: Double
    private let count: Int

    init(_ values: [Double]) {
        count = values.count
        let mean = values.reduce(0, +) / Double(count)
        let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        self.mean = mean
        deviation = (squares / Double(max(1, count - 1))).squareRoot()
    }

    func text(_ digits: Int) -> String { "\(mean.text(digits)) ± \(deviation.text(digits))" }

    /// A difference, and twice the standard error of its mean.
    func difference(_ digits: Int) -> String {
        let sign = mean < 0 ? "−" : "+"
        return "\(sign)\(abs(mean).text(digits)) ± \((2 * deviation / Double(count).squareRoot()).text(digits))"
    }
}
