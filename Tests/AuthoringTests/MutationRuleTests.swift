import Testing

@testable import Authoring
@testable import Catalog
@testable import Page
@testable import Sandbox

/// The rules on mutants, with their faults planted in an exercise.
@Suite struct MutationRuleTests {
    private func findings(_ edit: (inout Exercise) -> Void) throws -> [Finding] {
        try MutantSupport.withPool { pool in
            let catalog = try MutantSupport.folder.catalog()
            let id = try #require(ExerciseID("basics/variables/split-the-bill"))
            var exercise = try MutantSupport.folder.exercise(id, in: catalog)
            edit(&exercise)
            let proof = ProofRuns(ExerciseSources(MutantSupport.folder, catalog, exercise), pool: pool, sessions: 2)
            let rules: [any ProofRule.Type] = [MutationScore.self, MutantsKilled.self, EquivalentsHold.self]
            return try rules.flatMap { try $0.findings(proof) }
        }
    }

    @Test func theExerciseAsItIsHasNoFault() throws {
        #expect(try findings { _ in } == [])
    }

    @Test func casesThatSeeTooLittleAreAFault() throws {
        let found = try findings { $0.cases = [$0.cases[0]] }
        #expect(found.first?.rule == MutationScore.description.rule)
        #expect(found.first?.file == "Exercises/basics/variables/split-the-bill/checks")
        #expect(found.first?.sentence?.contains("it must be at least 95") == true)
        let survivors = found.filter { $0.rule == MutantsKilled.description.rule }
        #expect(survivors.contains { $0.place.line == 7 && $0.sentence?.contains("add a case like") == true })
        #expect(survivors.allSatisfy { $0.file.hasSuffix("/solution/main.py") })
    }

    @Test func excusesThatDoNotHoldAreFaults() throws {
        let names = [
            "arithmetic-swapped: share = total // friends -> share = total / friends", "compare-negated: a -> b",
        ]
        let found = try findings { $0.equivalents = names.map { EquivalentMutant(mutant: $0, reason: "…") } }
        #expect(found.map(\.rule) == Array(repeating: EquivalentsHold.description.rule, count: 2))
        #expect(found.map(\.place.keyPath) == ["equivalents[0].mutant", "equivalents[1].mutant"])
        #expect(found.map(\.found) == ["a mutant that a case refuses", "a mutant that the solution does not have"])
    }
}
