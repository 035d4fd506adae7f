import Checks
import Page
import System

/// Reads `exercise.json` and the checks of one exercise.
extension CatalogFolder {
    /// An exercise of the catalog, with its cases.
    ///
    /// - Throws: ``Findings`` with everything that is wrong with `exercise.json` and the checks.
    package func exercise(_ id: ExerciseID, in catalog: ExerciseCatalog) throws -> Exercise {
        try Findings.thrown { readExercise(id, in: catalog, $0) }
    }

    /// Nothing only where a finding has been reported.
    package func readExercise(
        _ id: ExerciseID, in catalog: ExerciseCatalog, _ findings: FindingCollector
    ) -> Exercise? {
        let folder = exerciseFolder(id)
        let before = findings.all.count
        guard isFolder(folder, findings) else {
            if findings.all.count > before { return nil }
            findings.report(
                Finding(
                    .fileMissing, file: Self.catalogFile, at: .key("tracks"), found: "\"\(id)\", which has no folder",
                    expected: "a folder \(folder)"))
            return nil
        }
        let file = folder + "/exercise.json"
        guard let bytes = bytes(file, what: "an exercise", findings),
            let reader = ObjectReader.open(bytes, file: file, findings: findings)
        else { return nil }
        var exercise = ExerciseProperties(reader, id, catalog).read()
        exercise.sandbox = sandbox(reader, findings)
        let profile = exercise.sandbox.isEmpty ? nil : readProfile(exercise.sandbox, FindingCollector())
        exercise.limits = LimitsReader.read(reader, under: profile)
        var checks = ChecksReader(folder: self, exercise: exercise, profile: profile, findings)
        exercise.cases = checks.read()
        exercise.given = checks.given
        exercise.mistakes = MistakesReader(
            reader, catalog, caseNames: checks.isComplete ? exercise.cases.map(\.name) : nil,
            isToBeRecorded: isToBeRecorded
        )
        .read()
        exercise.equivalents = EquivalentsReader(reader).read()
        reader.finish()
        let asked = [(file, bytes), (folder + "/statement.md", statementBytes(folder))]
        exercise.contentHash = Self.hash(asked + checks.contents)
        return exercise
    }

    /// A profile, which is asked for among those that there are where these can be told.
    private func sandbox(_ reader: ObjectReader, _ findings: FindingCollector) -> String {
        let before = findings.all.count
        let names = profileNames(findings)
        if names.isEmpty, findings.all.count > before { return reader.string("sandbox") }
        return reader.name("sandbox", among: names, what: "a folder of Sandboxes") ?? ""
    }

    /// That the statement is missing is found by the rules of form; an answer can be graded without.
    private func statementBytes(_ folder: String) -> [UInt8] {
        bytes(folder + "/statement.md", what: "the statement", FindingCollector()) ?? []
    }

    /// The same for the same text, whichever way its lines end.
    private static func hash(_ files: [(name: String, content: [UInt8])]) -> String {
        QuickHash.of(
            files.flatMap { name, content in Array(name.utf8) + [0] + CatalogText.withPlainLineEnds(content) + [0] })
    }
}
