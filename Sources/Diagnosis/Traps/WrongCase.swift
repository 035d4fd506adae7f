extension OutputRule {
    /// The same text but for upper and lower case.
    static let wrongCase = OutputRule.differences("wrong-case") { $0.actual.lowercased() == $0.expected.lowercased() }
}
