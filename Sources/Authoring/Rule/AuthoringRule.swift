import Page

/// A rule that holds of a catalog. Each is a type without a value, in a file of its own.
package protocol AuthoringRule: Sendable {
    static var description: RuleDescription { get }
}

extension AuthoringRule {
    /// A finding of this rule.
    static func finding(
        _ file: String, at place: Finding.Place = .whole, found: String, expected: String, nearest: String? = nil,
        sentence: String? = nil
    ) -> Finding {
        var finding = Finding(
            description.rule, file: file, at: place, found: found, expected: expected, nearest: nearest)
        finding.sentence = sentence
        return finding
    }
}

/// A rule on the catalog as a whole.
package protocol CatalogRule: AuthoringRule {
    static func check(_ catalog: CatalogSources, _ findings: FindingCollector)
}

/// A rule on one exercise as it is written, short of running it.
package protocol ExerciseRule: AuthoringRule {
    static func check(_ exercise: ExerciseSources, _ findings: FindingCollector)
}

/// A rule on what happens when the programs of an exercise are run.
package protocol ProofRule: AuthoringRule {
    /// Whether it means nothing as long as the solution fails.
    static var needsAcceptedSolution: Bool { get }

    /// - Throws: ``SandboxFault``, ``ServiceFault``, and ``Findings`` where files are missing or a check is wrong.
    static func findings(_ proof: ProofRuns) throws -> [Finding]
}

extension ProofRule {
    package static var needsAcceptedSolution: Bool { true }
}
