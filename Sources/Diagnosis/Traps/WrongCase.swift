import System

extension OutputRule {
    /// The same text but for upper and lower case.
    static let wrongCase = OutputRule.differences("wrong-case") {
        $0.actual.lowercased().isSame(as: $0.expected.lowercased())
    }
}
