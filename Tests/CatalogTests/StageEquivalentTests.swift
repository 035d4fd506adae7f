import Testing

@testable import Authoring
@testable import Catalog
@testable import Page

private let later = "Exercises/basics/loops/later/"
private let steps = "def countdown(start):\n    if start < 0:\n        raise ValueError(\"start is below 0\")\n"

/// Mutants that a stage need not kill, since a stage before it has excused them.
@Suite struct StageEquivalentTests {
    private static let range = "    return list(range(start, 0, -1))\n"
    private static let survivor = "compare-boundary: if start > 99: -> if start >= 99:"

    /// The sound catalog with a stage more, which changes a file of the first again; in both a line could be otherwise.
    private static func edits(_ equivalent: String) -> [CatalogCopy.Edit] {
        let guarded = steps + "    if start > 99:\n        print(end=\"\")\n"
        return [
            .write("./solution/steps.py", guarded + range), .copy("./", to: later),
            .write(later + "solution/steps.py", guarded + "    left = start\n" + range),
            .delete(later + "starter"),
            .replace(
                later + "exercise.json", #""level": 1"#, with: #""level": 1, "continues": "basics/loops/countdown""#),
            .replace(
                "./exercise.json", #""level": 1"#,
                with: #""level": 1, "equivalents": [{ "mutant": "\#(equivalent)", "reason": "Nobody sees it." }]"#),
            .replace("Exercises/catalog.json", #""countdown""#, with: #""countdown", "later""#),
        ]
    }

    private func names(_ equivalent: String) throws -> (survivors: [String], findings: [Finding]) {
        try CatalogCopy.with(Self.edits(equivalent)) { copy in
            let catalog = try copy.folder.catalog()
            let exercise = try copy.folder.exercise(catalog.exerciseIDs[1], in: catalog)
            let proof = ProofRuns(
                ExerciseSources(copy.folder, catalog, exercise), pool: ProofTrial.pool, sessions: 1)
            guard case .tried(let result) = try proof.mutationOutcome() else { return ([], []) }
            return (result.survivors.map(\.mutant.name), try EquivalentsHold.findings(proof))
        }
    }

    /// The stage has mutants of one file, and the first exercise of two, so that the name there has the file.
    @Test func whatWasExcusedBeforeStaysSo() throws {
        let (survivors, findings) = try names("steps.py: " + Self.survivor)
        #expect(!survivors.contains(Self.survivor), "\(survivors)")
        #expect(findings == [])
    }

    @Test(arguments: ["main.py: " + survivor, "steps.py: compare-boundary: if start > 98: -> if start >= 98:"])
    func anotherFileOrLineIsNotMeant(_ name: String) throws {
        let (survivors, findings) = try names(name)
        #expect(survivors.contains(Self.survivor), "\(survivors)")
        #expect(findings == [], "what no longer fits is told where it is declared")
    }

    /// Of two functions in a file that the stage before had already, one stays as it was.
    @Test func aStageHasMutantsOfItsOwnStatements() throws {
        let added = "\n\ndef last(numbers):\n    return numbers[-1] if len(numbers) > 7 else None\n"
        let edits =
            Self.edits("steps.py: " + Self.survivor) + [
                .write(
                    later + "solution/steps.py",
                    steps + "    if start > 99:\n        print(end=\"\")\n" + Self.range + added)
            ]
        let names = try CatalogCopy.with(edits) { copy in
            let catalog = try copy.folder.catalog()
            let exercise = try copy.folder.exercise(catalog.exerciseIDs[1], in: catalog)
            let maker = MutantMaker(
                exercise: exercise, pool: ProofTrial.pool, before: try copy.folder.filesBefore(exercise, in: catalog))
            let solution = try copy.folder.files(.solution, of: exercise)
            return try maker.mutants(of: solution).mutants.map(\.name)
        }
        #expect(
            names.contains(
                "compare-boundary: return numbers[-1] if len(numbers) > 7 else None -> "
                    + "return numbers[-1] if len(numbers) >= 7 else None"), "\(names)")
        #expect(!names.contains { $0.contains("start") }, "\(names)")
    }

    @Test func aStagesProofIsAnotherWhereTheExcuseBeforeIs() throws {
        let keys = try ["a", "a", "b"].map { name in
            try CatalogCopy.with(Self.edits(name)) { copy in
                let (folder, catalog) = (copy.folder, try copy.folder.catalog())
                return try #require(
                    ProofKeys(
                        folder, catalog, CatalogIndex(folder, catalog, cacheFolder: nil),
                        ContentHashes(folder, catalog), surroundings: []
                    ).key(catalog.exerciseIDs[1]))
            }
        }
        #expect(keys[0] == keys[1] && keys[0] != keys[2])
    }
}
