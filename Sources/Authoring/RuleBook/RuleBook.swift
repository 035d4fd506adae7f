import Page

/// All rules that a catalog is held to.
package enum RuleBook {
    package static let catalogRules: [any CatalogRule.Type] = [
        ReadableProfiles.self, NoStrayExercises.self, KnownRules.self, CurrentSchemas.self, NoCircle.self,
    ]

    package static let exerciseRules: [any ExerciseRule.Type] = [
        RequiredTexts.self, StatementTitle.self, StatementProgram.self, HintLadder.self, DiagnosisText.self,
        StageKeepsFiles.self,
        NoStrayFiles.self, TwoMistakes.self,
    ]

    /// In the order in which they are tried.
    package static let proofRules: [any ProofRule.Type] = [
        SolutionPasses.self, ChecksHold.self, StarterFails.self, NonAnswersFail.self, MistakeVerdicts.self,
        MistakeCases.self, MistakesDiffer.self,
    ]

    /// Each rule once, those of the readers first.
    package static let descriptions: [RuleDescription] =
        ReaderRules.all + catalogRules.map { $0.description } + exerciseRules.map { $0.description }
        + [BrokenProfile.description, ServiceReady.description] + proofRules.map { $0.description }

    package static func description(_ id: String) -> RuleDescription? {
        descriptions.first { $0.rule.rawValue == id }
    }
}
