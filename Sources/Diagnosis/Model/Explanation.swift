/// Why an answer fails, as far as that is known: one of these alone, the surest.
package struct Explanation: Sendable, Equatable {
    /// What runs have borne out: a known mistake of the exercise, or a trap.
    package var cause: Cause?
    /// What is wrong with a program that Python cannot read.
    package var syntax: SyntaxFault?
    /// What was at hand where the exception of the case that is shown was raised.
    package var raised: RaisedException?
    /// What the program's text alone shows that may have to do with it.
    package var finding: StaticFinding?
    /// Where the answer is accepted, what of it could be said more simply.
    package var style: StaticFinding?

    package init(
        cause: Cause? = nil, syntax: SyntaxFault? = nil, raised: RaisedException? = nil, finding: StaticFinding? = nil,
        style: StaticFinding? = nil
    ) {
        self.cause = cause
        self.syntax = syntax
        self.raised = raised
        self.finding = finding
        self.style = style
    }
}
