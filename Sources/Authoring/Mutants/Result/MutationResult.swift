/// What came of the mutants of one exercise.
package struct MutationResult: Sendable, Equatable {
    /// A mutant that every case accepts.
    package struct Survivor: Sendable, Equatable {
        package var mutant: Mutant
        /// A case that would not accept it, where one was found.
        package var killer: KillingCase?
    }

    package var summary = MutantSummary()
    /// In the order of the text.
    package var survivors: [Survivor] = []
    /// Names that are declared as equivalent: of no mutant, and of one that is killed.
    package var unknownEquivalents: [String] = []
    package var killedEquivalents: [String] = []
    /// How many more there would have been.
    package var leftOut = 0
    /// Why there are no mutants of a file.
    package var obstacles: [String] = []

    package init() {}

    package var total: MutantCount { summary.total }

    /// How many of those that could be killed are, from 0 to 1; nothing where there are none.
    package var score: Double? { total.score }

    /// The same, whatever the machine did meanwhile.
    package var withoutTimes: MutationResult {
        var result = self
        result.summary.effort = nil
        return result
    }
}

/// A case that tells a mutant from the solution, found by varying one of those that there are.
package struct KillingCase: Sendable, Equatable {
    /// Which case was varied, and how.
    package var like: String
    package var change: String
    /// As it can be put into the file of checks, with what the solution says.
    package var text: String
    /// What the mutant says instead.
    package var mutantSays: String
}

/// What mutants have to say of an exercise.
package enum MutationOutcome: Sendable, Equatable {
    case tried(MutationResult)
    /// There is no Python in the answer.
    case noPython
    /// No check runs the answer, or says the same every time.
    case nothingRuns
}
