import Catalog
import Page

/// How grave a catalog takes the rules: those that it has turned off, or made warnings.
package struct RuleSettings: Sendable {
    private let levels: [String: ExerciseCatalog.RuleLevel]

    package init(_ catalog: ExerciseCatalog) {
        levels = catalog.rules
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
