import System

extension OutputRule {
    /// The right lines, with a line `None` between or behind them.
    static let printingNone = OutputRule.differences("printing-none") { contrast in
        let lines = contrast.actual.split(separator: "\n", omittingEmptySubsequences: false)
        return !contrast.isValue && lines.filter { $0 != "None" }.joined(separator: "\n").isSame(as: contrast.expected)
    }
}
