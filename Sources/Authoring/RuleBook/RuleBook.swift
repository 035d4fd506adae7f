import Page

/// All rules that a catalog is held to.
package enum RuleBook {
    package static let catalogRules: [any CatalogRule.Type] = [
        ReadableProfiles.self, NoStrayProfiles.self, NoStrayExercises.self, KnownRules.self, CurrentSchemas.self,
        CurrentContents.self, NoCircle.self,
        PlainTitles.self, TitlesDiffer.self, AmbiguousNames.self, ExercisesDiffer.self,
        UnusedConcepts.self, UnusedTraps.self, TrapMetOnce.self, ConceptCircle.self, ConceptOrder.self,
        NewConcepts.self,
        RisingLevels.self, TrackStart.self, FullTopics.self, KnownSections.self, CoveredSections.self,
        FewRelated.self, FewKinds.self,
    ]

    package static let exerciseRules: [any ExerciseRule.Type] = [
        RequiredTexts.self, StatementTitle.self, StatementText.self, StatementLength.self, StatementProgram.self,
        HintLadder.self, HintHeadings.self, HintsDiffer.self, HintIsSolution.self, HintLength.self,
        DiagnosisText.self, DiagnosesDiffer.self, DiagnosisLength.self, NoteText.self, NoteLength.self,
        OpenFence.self, HeadingOrder.self, RawHTML.self, LinkTarget.self, CodeTabs.self, LocalPath.self,
        PlaceholderText.self, OddCharacters.self,
        StageKeepsFiles.self, NoStrayFiles.self, LeftoverFiles.self, UsedServices.self, PlainPrograms.self,
        ShadowedModule.self, NamesByCase.self, CaseNames.self, MinutesOfLevel.self, RelatedExercises.self,
        TwoMistakes.self, ExerciseSwitches.self,
        RepeatedCase.self, LooseComparison.self,
    ]

    /// In the order in which they are tried.
    package static let proofRules: [any ProofRule.Type] = [
        SolutionPasses.self, ChecksHold.self, ComparesNothing.self, StarterFails.self, StarterVerdict.self,
        NonAnswersFail.self, HollowAnswersFail.self, ExampleOutputsFail.self, MistakeVerdicts.self, MistakeCases.self,
        MistakesDiffer.self, MistakeIsNoStarter.self, StatementExamples.self, StatementOutputs.self, CodeBlocks.self,
        NotYetTaught.self, ProvenByLuck.self, NearLimit.self, LeastPython.self,
        MutationScore.self, MutantsKilled.self, EquivalentsHold.self,
    ]

    /// Each rule once, those of the readers first.
    package static let descriptions: [RuleDescription] =
        ReaderRules.all
        + (catalogRules.map { $0.description } + [PublishedIDs.description] + exerciseRules.map { $0.description }
        + [BrokenProfile.description, ServiceReady.description] + proofRules.map { $0.description })
        .filter { !ReaderRules.all.contains($0) }

    package static func description(_ id: String) -> RuleDescription? {
        descriptions.first { $0.rule.rawValue == id }
    }
}
