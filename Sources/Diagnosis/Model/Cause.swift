/// Why an answer fails, most likely: a known mistake of the exercise, or a general trap.
package struct Cause: Sendable, Equatable {
    /// The exercise's own mistake that the answer behaves like on every case.
    package var mistake: String?
    /// An id of `catalog.json`.
    package var trap: String?
    /// What the trap is called here, where its name in the catalog says something else.
    package var title: String?
    /// Two kind sentences to the learner.
    package var text: String
    /// The place in the learner's own files that it is about, where there is one.
    package var file: String?
    package var line: Int?
    package var proof: Proof
    /// What is wrong besides, in the order in which it is to be put right: found out with all before it put right.
    package var next: [Cause] = []

    /// What a diagnosis rests on. Without one of these nothing is claimed.
    package enum Proof: Sendable, Equatable {
        /// It fails as the mistake of the exercise's author does.
        case sameBehaviour
        /// With that place changed, and nothing else but what stands before it, cases pass that failed before.
        case repair(Trial)
        /// In every failing case the output is right but for this.
        case output
        /// Raised again, this came to light: the exception that the answer hides.
        case hiddenException(String)
        /// Counted, a loop went round so many times with nothing changed that its conditions look at.
        case endlessRounds(Int)
    }

    /// What a change has done to the cases.
    package struct Trial: Sendable, Equatable {
        package var cases: Int
        /// How many failed before this change.
        package var failing: Int
        /// How many of these it mends.
        package var mended: Int
        /// How many pass with it.
        package var passing: Int
        /// Whether the change was made in a way that the exercise rules out, as a try.
        package var breaksRule = false

        package init(cases: Int, failing: Int, mended: Int, passing: Int) {
            self.cases = cases
            self.failing = failing
            self.mended = mended
            self.passing = passing
        }
    }

    package init(
        mistake: String? = nil, trap: String?, text: String, file: String? = nil, line: Int? = nil, proof: Proof
    ) {
        self.mistake = mistake
        self.trap = trap
        self.text = text
        self.file = file
        self.line = line
        self.proof = proof
    }
}
