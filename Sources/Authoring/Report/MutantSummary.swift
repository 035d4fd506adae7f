/// What came of the mutants of one solution, in numbers.
package struct MutantSummary: Sendable, Equatable {
    /// By what was changed, as `compare-boundary`; none that made no mutant.
    package var kinds: [String: MutantCount] = [:]
    /// What trying them took; nothing where times are left out.
    package var effort: Effort?

    package struct Effort: Sendable, Equatable {
        /// How many times a changed program was run on a case. It differs from one proof to the next, since the case to begin
        /// with is learned on the way.
        package var runs: Int
        /// Making the mutants and running them, without looking for cases that would kill those that are left.
        package var microseconds: Int

        package init(runs: Int, microseconds: Int) {
            (self.runs, self.microseconds) = (runs, microseconds)
        }
    }

    package init() {}

    package var total: MutantCount { kinds.values.reduce(MutantCount(), +) }
}
