/// Why an answer fails, most likely: a known mistake of the exercise, or a general trap.
package struct Cause: Sendable, Equatable {
    /// The exercise's own mistake that the answer behaves like on every case.
    package var mistake: String?
    /// An id of `catalog.json`.
    package var trap: String?
    /// Two kind sentences to the learner.
    package var text: String
    /// The place in the learner's own files that it is about, where there is one.
    package var file: String?
    package var line: Int?
    package var proof: Proof

    /// What a diagnosis rests on. Without one of these nothing is claimed.
    package enum Proof: Sendable, Equatable {
        /// It fails as the mistake of the exercise's author does.
        case sameBehaviour
        /// With that place changed, and nothing else, so many of all cases pass, where fewer did before.
        case repair(passing: Int, cases: Int)
        /// In every failing case the output is right but for this.
        case output
        /// Raised again, this came to light: the exception that the answer hides.
        case hiddenException(String)
        /// Counted, a loop went round so many times with nothing changed that its conditions look at.
        case endlessRounds(Int)
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
