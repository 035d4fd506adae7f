/// Why an answer fails, as far as that is known: one of these alone, the surest.
package struct Explanation: Sendable, Equatable {
    /// What runs have borne out: a known mistake of the exercise, or a trap.
    package var cause: Cause?
    /// What is wrong with a program that Python cannot read.
    package var syntax: SyntaxFault?

    package init(cause: Cause? = nil, syntax: SyntaxFault? = nil) {
        self.cause = cause
        self.syntax = syntax
    }
}
