import Page
import Sandbox

extension Mismatch.Kind {
    package static let growth = Mismatch.Kind(rawValue: "growth")
}

/// The processor time that was taken at each size, and what it says.
struct GrowthMeasurement {
    let growth: Growth
    /// By size, of the quickest run.
    let microseconds: [Int]

    /// - Parameter records: a round each, as far as it went.
    init(_ growth: Growth, _ records: [RunRecord]) {
        self.growth = growth
        let rounds = records.map { ([$0] + $0.then).map(\.cpuMicroseconds) }
        microseconds = growth.sizes.indices.compactMap { size in
            rounds.filter { size < $0.count }.map { max(1, $0[size]) }.min()
        }
    }

    private var factor: Double { Double(microseconds[2]) / Double(microseconds[0]) }
    private var factorFromMiddle: Double { Double(microseconds[2]) / Double(microseconds[1]) }

    var mismatch: Mismatch? {
        if factor <= growth.most, factorFromMiddle <= growth.mostFromMiddle { return nil }
        let (expected, actual) = ("at most \(Self.rounded(growth.most))-fold", "\(Self.rounded(factor))-fold")
        return Mismatch(.growth, expected: .bytes(Array(expected.utf8)), actual: .bytes(Array(actual.utf8)))
    }

    /// What there is to see of a program that grows too fast.
    var blocks: [Block] {
        let (small, large) = (growth.sizes[0], growth.sizes[2])
        let isUneven = factor <= growth.most
        let sentence =
            isUneven
            ? "From size \(growth.sizes[1]) to \(large) it took \(Self.rounded(factorFromMiddle)) times as long, while "
                + "the smaller sizes took more than their share."
            : "From size \(small) to \(large) it took \(Self.rounded(factor)) times as long; at most "
                + "\(Self.rounded(growth.most)) times is asked for. Is something gone through again for each item?"
        return [.text(sentence)] + table
    }

    /// What is said of a program that was stopped at the last size that it came to.
    func sentence(stoppedAt limit: ReachedLimit) -> String {
        let reached = microseconds.count - 1
        let before =
            reached == 0
            ? ""
            : " Size \(growth.sizes[reached - 1]) took \(Self.rounded(Double(microseconds[reached - 1]) / 1000)) ms."
        let allowed = RunWords.seconds(limit.fields.value)
        return "At size \(growth.sizes[reached]) it was stopped after \(allowed), the limit."
            + "\(before) Is something gone through again for each item?"
    }

    var table: [Block] {
        let columns = ["size", "ms"].map { Table.Column(title: $0, isNumber: true) }
        let rows = zip(growth.sizes, microseconds).map { ["\($0)", Self.rounded(Double($1) / 1000)] }
        return [.table(Table(caption: "Processor time", columns: columns, rows: rows))]
    }

    static func rounded(_ value: Double) -> String { ShortNumber.text(value, digits: 1) }
}
