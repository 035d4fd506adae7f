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
        var exercise = properties(reader, id)
        checkNames(exercise, reader, catalog)
        exercise.sandbox = sandbox(reader, findings)
        var checks = ChecksReader(folder: self, exercise: exercise, findings)
        exercise.cases = checks.read()
        exercise.mistakes = mistakes(
            reader, catalog, caseNames: checks.isComplete ? exercise.cases.map(\.name) : nil)
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

    private func properties(_ reader: ObjectReader, _ id: ExerciseID) -> Exercise {
        reader.checkFormat(1)
        let summary = Self.summary(reader, id)
        return Exercise(
            id: id, title: summary.title, level: summary.level, minutes: summary.minutes, concepts: summary.concepts,
            sandbox: "", files: reader.strings("files", atLeast: 1), mistakes: [], cases: [], contentHash: "")
    }

    /// What a list needs of `exercise.json`.
    static func summary(_ reader: ObjectReader, _ id: ExerciseID) -> ExerciseSummary {
        ExerciseSummary(
            id: id, title: reader.string("title"), level: reader.integer("level", in: 1...5),
            minutes: reader.integer("minutes", in: 1...600), concepts: reader.strings("concepts", atLeast: 1))
    }

    private func checkNames(_ exercise: Exercise, _ reader: ObjectReader, _ catalog: ExerciseCatalog) {
        for (index, concept) in exercise.concepts.enumerated() {
            reader.check(
                concept, key: "concepts[\(index)]", among: catalog.concepts.map(\.id), what: "a concept of catalog.json"
            )
        }
        for (index, name) in exercise.files.enumerated() where !Self.isPythonFile(name) {
            reader.report(
                "files[\(index)]", .nameForm, found: "\"\(name)\"",
                expected: "the name of a Python file, such as main.py")
        }
    }

    /// A file name that `import` can find.
    private static func isPythonFile(_ name: String) -> Bool {
        guard name.hasSuffix(".py"), name.utf8.count <= 255 else { return false }
        let module = name.dropLast(3)
        guard let first = module.first, first.isLetter || first == "_" else { return false }
        return module.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    }

    private func mistakes(_ reader: ObjectReader, _ catalog: ExerciseCatalog, caseNames: [String]?) -> [Mistake] {
        let mistakes = reader.objects("mistakes").map { Self.mistake($0, catalog: catalog, caseNames: caseNames) }
        for (index, mistake) in mistakes.enumerated()
        where !mistake.name.isEmpty && mistakes[..<index].contains(where: { $0.name == mistake.name }) {
            reader.report(
                "mistakes[\(index)].name", .nameTwice, found: "\"\(mistake.name)\" again", expected: "each only once")
        }
        return mistakes
    }

    private static func mistake(_ reader: ObjectReader, catalog: ExerciseCatalog, caseNames: [String]?) -> Mistake {
        let name = reader.string("name")
        if !name.isEmpty && !KebabCase.isValid(name) {
            reader.report(
                "name", .nameForm, found: "\"\(name)\"", expected: "lower-case letters, digits and single hyphens")
        }
        let trap = reader.optionalString("trap")
        if let trap { reader.check(trap, key: "trap", among: catalog.traps.map(\.id), what: "a trap of catalog.json") }
        let kinds = VerdictKind.allCases.filter { $0 != .accepted }.map(\.rawValue)
        let verdict = reader.name("verdict", among: kinds, what: "a verdict").flatMap(VerdictKind.init)
        let fails = reader.strings("fails", atLeast: 1)
        for (index, name) in fails.enumerated() {
            guard let caseNames else { break }
            reader.check(name, key: "fails[\(index)]", among: caseNames, what: "the name of a case")
        }
        reader.finish()
        return Mistake(name: name, trap: trap, verdict: verdict ?? .wrongAnswer, failingCases: fails)
    }

    /// The same for the same text, whichever way its lines end.
    private static func hash(_ files: [(name: String, content: [UInt8])]) -> String {
        QuickHash.of(
            files.flatMap { name, content in Array(name.utf8) + [0] + CatalogText.withPlainLineEnds(content) + [0] })
    }
}
