import Catalog

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

    /// The first rule that explains every failing case.
    static func diagnosis(_ evidence: Evidence) -> Diagnosis? {
        guard evidence.verdict.kind == .wrongAnswer, !evidence.submission.isEmpty else { return nil }
        let rule = all.first { rule in evidence.failing.allSatisfy(rule.explains) }
        return rule.map { Diagnosis(trap: $0.trap, text: TrapTexts.text($0.trap), proof: .output) }
    }
}
