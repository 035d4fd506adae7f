/// How many mutants there are of a solution, and what came of them.
package struct MutantCount: Sendable, Equatable {
    package var made = 0
    package var killed = 0
    /// Declared by the author as no worse than the solution, and not killed.
    package var equivalent = 0

    package init(made: Int = 0, killed: Int = 0, equivalent: Int = 0) {
        (self.made, self.killed, self.equivalent) = (made, killed, equivalent)
    }

    static func + (one: MutantCount, other: MutantCount) -> MutantCount {
        var sum = one
        sum.made += other.made
        sum.killed += other.killed
        sum.equivalent += other.equivalent
        return sum
    }

    /// How many of those that could be killed are, from 0 to 1; nothing where there are none.
    package var score: Double? {
        let worth = made - equivalent
        return worth > 0 ? Double(killed) / Double(worth) : nil
    }
}
