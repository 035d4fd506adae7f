import Checks

/// A general trap that shows in the output alone: everything is right but for one kind of difference.
struct OutputRule: Sendable {
    /// An id of `catalog.json`.
    var trap: String
    /// Whether all that is wrong with a failing case is this.
    var explains: @Sendable (CaseVerdict) -> Bool

    /// A rule that looks at each difference by itself.
    static func differences(_ trap: String, _ explains: @escaping @Sendable (Contrast) -> Bool) -> OutputRule {
        OutputRule(trap: trap) { entry in
            guard let differences = Evidence.differences(entry) else { return false }
            return differences.allSatisfy { $0.expected != $0.actual && explains($0) }
        }
    }
}
