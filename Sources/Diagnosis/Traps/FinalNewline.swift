import System

extension OutputRule {
    /// The same text but for the newline at its end.
    static let missingFinalNewline = OutputRule.differences("missing-final-newline") { contrast in
        !contrast.isValue && !contrast.actual.isEmpty && (contrast.actual + "\n").isSame(as: contrast.expected)
    }
}
