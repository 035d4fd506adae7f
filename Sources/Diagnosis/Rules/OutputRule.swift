import Checks

/// A general trap that shows in the output alone: everything is right but for one kind of difference.
struct OutputRule: Sendable {
    /// An id of `catalog.json`.
    var trap: String
    /// Whether all that is wrong with a failing case is this.
    var explains: @Sendable (CaseVerdict) -> Bool
    /// Which form it has in a case that it explains.
    var words: @Sendable (CaseVerdict) -> TrapWords = { _ in TrapWords() }

    /// A rule that looks at each difference by itself, with the words for one form of its trap.
    static func differences(
        _ trap: String, form: String, _ explains: @escaping @Sendable (Contrast) -> Bool
    ) -> OutputRule {
        differences(trap, words: { _ in TrapWords(form: form) }, explains)
    }

    /// A rule that looks at each difference by itself.
    static func differences(
        _ trap: String, words: @escaping @Sendable (Contrast) -> TrapWords = { _ in TrapWords() },
        _ explains: @escaping @Sendable (Contrast) -> Bool
    ) -> OutputRule {
        OutputRule(
            trap: trap,
            explains: { entry in
                guard let differences = Evidence.differences(entry) else { return false }
                return differences.allSatisfy { $0.expected != $0.actual && explains($0) }
            },
            words: { entry in Evidence.differences(entry)?.first.map(words) ?? TrapWords() })
    }
}
