import Catalog
import Page

/// How grave a catalog takes the rules, and an exercise in it: those that are turned off, or made warnings.
package struct RuleSettings: Sendable {
    private var levels: [String: ExerciseCatalog.RuleLevel]

    /// - Parameter exercise: one whose own word goes before that of the catalog.
    package init(_ catalog: ExerciseCatalog, _ exercise: Exercise? = nil) {
        levels = catalog.rules.merging(exercise?.rules ?? [:]) { _, own in own }
    }

    /// The findings that count, each with its level.
    package func applied(to findings: [Finding]) -> [Finding] { findings.compactMap(applied) }

    private func applied(_ finding: Finding) -> Finding? {
        var finding = finding
        let description = RuleBook.description(finding.rule.rawValue)
        finding.level = description?.level ?? .error
        guard description?.canBeSwitched == true, let level = levels[finding.rule.rawValue] else { return finding }
        switch level {
        case .off: return nil
        case .warning: finding.level = .warning
        case .error: finding.level = .error
        }
        return finding
    }

    /// Whether anything that a rule finds would count.
    package func isOn(_ rule: RuleDescription) -> Bool {
        !rule.canBeSwitched || levels[rule.rule.rawValue] != .off
    }
}
