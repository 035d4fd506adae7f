import Page

/// What a rule is called, why it is, and how grave it is to break it.
package struct RuleDescription: Sendable, Equatable {
    package var rule: Finding.Rule
    /// In one line, for an author who asks what the rule is good for.
    package var reason: String
    package var level: Finding.Level
    /// Whether a catalog may turn it off: what a reader finds cannot be passed over.
    package var canBeSwitched: Bool

    package init(
        _ id: String, _ reason: String, level: Finding.Level = .error, canBeSwitched: Bool = true
    ) {
        rule = Finding.Rule(rawValue: id)
        self.reason = reason
        self.level = level
        self.canBeSwitched = canBeSwitched
    }
}
