import Testing

@testable import Authoring
@testable import Catalog
@testable import Checks
@testable import Sandbox

/// What becomes of mutants, and what is found for those that no case refuses.
@Suite struct MutationTrialTests {
    private typealias Support = MutantSupport

    private func outcome(
        _ exercise: Exercise, _ solution: String, file: String = "main.py", sessions: Int = .max
    ) throws -> MutationOutcome {
        try Support.withPool { pool in
            let answer = [file: Array(solution.utf8)]
            let runs = exercise.cases.map { $0.requests(for: answer) }
            let records = try runs.map { try pool.run($0).compactMap { $0 } }
            return try MutationTrial(exercise: exercise, solution: answer, pool: pool, sessions: sessions)
                .outcome(solution: records)
        }
    }

    private func result(_ outcome: MutationOutcome) throws -> MutationResult {
        guard case .tried(let result) = outcome else { throw Unexpected() }
        return result
    }

    private struct Unexpected: Error {}

    private static let price = "n = int(input())\nif n > 10:\n    print(n - 1)\nelse:\n    print(n)\n"

    @Test func aSurvivorIsShownWithACaseThatWouldTell() throws {
        let cases = [
            Support.program("few", reads: "3\n", prints: "3\n"), Support.program("many", reads: "20\n", prints: "19\n"),
        ]
        let found = try result(outcome(Support.exercise(cases), Self.price))
        let survivors = Dictionary(uniqueKeysWithValues: found.survivors.map { ($0.mutant.name, $0) })
        let boundary = try #require(survivors["compare-boundary: if n > 10: -> if n >= 10:"])
        #expect(boundary.mutant.diff == [" n = int(input())", "-if n > 10:", "+if n >= 10:", "     print(n - 1)"])
        #expect((boundary.mutant.line, boundary.mutant.column) == (2, 6))
        let raised = try #require(survivors["constant-plus-one: if n > 10: -> if n > 11:"])
        #expect(raised.killer == nil, "no variation is 11")
        #expect(found.total.killed + found.survivors.count == found.total.made)
        #expect(found.summary.kinds["arithmetic-swapped"]?.killed == 1)
    }

    @Test func theKillingCaseCanBeTakenOver() throws {
        let cases = [Support.program("one", reads: "word\n", prints: "word\n", arguments: ["x"])]
        let found = try result(outcome(Support.exercise(cases), "print(input().rstrip(\" \"))\n"))
        let killer = try #require(found.survivors.first { $0.mutant.kind == "strip-dropped" }?.killer)
        #expect(killer.like == "one")
        #expect(
            killer.text == #"{ "name": "one, standard input: line 1 with white space at its end", "argv": ["x"], "#
                + #""stdin": ["word "], "expect": { "stdout": ["word"] } }"#)
        #expect(killer.mutantSays == "word \n")
    }

    @Test func theKillingSessionCanBeTakenOver() throws {
        let example = SessionExample(source: "f(3)\n", expectedOutput: "3\n", options: [], line: 2)
        let check = SessionCheck(name: "three", module: "m", examples: [example])
        let solution = "def f(n):\n    if n < 0:\n        return 0\n    return n\n"
        let found = try result(outcome(Support.exercise([check], files: ["m.py"]), solution, file: "m.py"))
        let killer = try #require(found.survivors.first { $0.mutant.kind == "condition-false" }?.killer)
        #expect(killer.text == "# case: three, -3 for 3\n>>> f(-3)\n0")
        #expect(killer.mutantSays == "-3\n")
    }

    @Test func whoGoesRoundForEverIsKilledSoon() throws {
        let source = "n = int(input())\nwhile n < 3:\n    n += 1\nprint(n)\n"
        let cases = [Support.program("up", reads: "0\n", prints: "3\n")]
        let found = try result(outcome(Support.exercise(cases), source, sessions: 1))
        #expect(found.summary.kinds["augmented-swapped"] == .init(made: 1, killed: 1))
        #expect(found.summary.kinds["augmented-plain"] == .init(made: 1, killed: 1))
    }

    @Test func whatIsDeclaredIsHeldAgainstTheSolution() throws {
        var exercise = Support.exercise([Support.program("one", reads: "5\n", prints: "5\n")])
        let survives = "strip-dropped: print(int(input().strip())) -> print(int(input()))"
        let names = [survives, "return-emptied: return 1 -> return None"]
        exercise.equivalents = names.map { EquivalentMutant(mutant: $0, reason: "int needs none") }
        let found = try result(outcome(exercise, "print(int(input().strip()))\n"))
        #expect(found.unknownEquivalents == [names[1]] && found.killedEquivalents == [])
        #expect(found.summary.kinds["strip-dropped"] == .init(made: 1, equivalent: 1))
        exercise.cases = [Support.program("a word", reads: "é\n", prints: "é\n")]
        exercise.equivalents = [EquivalentMutant(mutant: "text-emptied: print(\"é\") -> print(\"\")", reason: "…")]
        let killed = try result(outcome(exercise, "print(\"é\")\n"))
        #expect(killed.killedEquivalents == exercise.equivalents.map(\.mutant))
        #expect(killed.score == 1)
    }

    @Test func theNameStaysWhenSomethingElseChanges() throws {
        let cases = [Support.program("one", reads: "", prints: "1\n1\n")]
        let line = "print(1)\n"
        let twice = try result(outcome(Support.exercise(cases), line + line))
        let with = try result(outcome(Support.exercise(cases), "# first\n" + line + "\n" + line))
        #expect(twice.withoutTimes == with.withoutTimes && twice.total.made == 4)
        let made = try Support.withPool {
            try MutantMaker(exercise: Support.exercise(cases), pool: $0).mutants(of: [
                "main.py": Array((line + line).utf8)
            ])
        }
        let name = "constant-minus-one: print(1) -> print(0)"
        #expect(made.mutants.filter { $0.kind == "constant-minus-one" }.map(\.name) == [name, name + " #2"])
    }

    @Test func whereNothingRunsThereAreNoMutants() throws {
        let check = Support.program("one", reads: "", prints: "1\n")
        #expect(try outcome(Support.exercise([check], files: ["notes.txt"]), "1", file: "notes.txt") == .noPython)
        let sheet = Support.exercise([], files: ["main.py"])
        #expect(try outcome(sheet, "print(1)\n") == .nothingRuns)
    }

    @Test func theResultDoesNotDependOnTheNumberOfSessions() throws {
        let cases = [
            Support.program("few", reads: "3\n", prints: "3\n"), Support.program("many", reads: "20\n", prints: "19\n"),
        ]
        let one = try result(outcome(Support.exercise(cases), Self.price, sessions: 1))
        #expect(try one.withoutTimes == result(outcome(Support.exercise(cases), Self.price)).withoutTimes)
    }
}
