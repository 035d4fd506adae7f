import Checks
import Page

/// Reads what `exercise.json` says of an exercise itself.
struct ExerciseProperties {
    private let reader: ObjectReader
    private let id: ExerciseID
    private let catalog: ExerciseCatalog

    init(_ reader: ObjectReader, _ id: ExerciseID, _ catalog: ExerciseCatalog) {
        self.reader = reader
        self.id = id
        self.catalog = catalog
    }

    /// The exercise without its sandbox, its checks and its mistakes.
    func read() -> Exercise {
        reader.checkFormat(1)
        let summary = Self.summary(reader, id)
        var exercise = Exercise(
            id: id, title: summary.title, level: summary.level, minutes: summary.minutes, concepts: summary.concepts,
            sandbox: "", files: reader.strings("files", atLeast: 1), mistakes: [], cases: [], contentHash: "")
        exercise.kind = summary.kind
        exercise.python = summary.python
        exercise.starter = starter()
        exercise.continues = summary.continues
        exercise.after = summary.after.filter { $0 != exercise.continues }
        exercise.isEarly = summary.isEarly
        exercise.related = Self.ids(reader, "related")
        exercise.rules = RuleSwitches.ofExercise(reader)
        checkConcepts(exercise.concepts)
        checkIDs()
        checkEarly(summary)
        AnswerFileNames(reader).check(exercise.files)
        return exercise
    }

    private func starter() -> VerdictKind? {
        guard reader.value("starter") != nil else { return nil }
        let verdicts = VerdictKind.allCases.filter { $0 != .accepted && $0 != .missingFile }.map(\.rawValue)
        return reader.name("starter", among: verdicts, what: "a verdict").flatMap(VerdictKind.init)
    }

    /// What a list needs of `exercise.json`.
    static func summary(_ reader: ObjectReader, _ id: ExerciseID) -> ExerciseSummary {
        var summary = ExerciseSummary(
            id: id, title: reader.string("title"), level: reader.integer("level", in: 1...ExerciseSummary.mostLevel),
            minutes: reader.integer("minutes", in: 1...600), concepts: reader.strings("concepts", atLeast: 1),
            after: ids(reader, "after"))
        summary.continues = reader.optionalString("continues").flatMap(ExerciseID.init)
        summary.after += [summary.continues].compactMap { $0 }
        summary.isEarly = reader.flag("early")
        summary.kind = kind(reader)
        summary.python = python(reader)
        return summary
    }

    /// The exercises that a key names; those whose names are none are left out.
    static func ids(_ reader: ObjectReader, _ key: String) -> [ExerciseID] {
        reader.value(key) == nil ? [] : reader.strings(key).compactMap(ExerciseID.init)
    }

    private static func python(_ reader: ObjectReader) -> PythonVersion? {
        guard let text = reader.optionalString("python") else { return nil }
        if let version = PythonVersion(text), version.description == text { return version }
        reader.report("python", found: "\"\(text)\"", expected: "the least version of Python, such as \"3.12\"")
        return nil
    }

    private static func kind(_ reader: ObjectReader) -> ExerciseKind {
        guard reader.value("kind") != nil else { return .write }
        let kinds = ExerciseKind.allCases.map(\.rawValue)
        return reader.name("kind", among: kinds, what: "what is asked for").flatMap(ExerciseKind.init) ?? .write
    }

    private func checkConcepts(_ concepts: [String]) {
        for (index, concept) in concepts.enumerated() {
            reader.check(
                concept, key: "concepts[\(index)]", among: catalog.concepts.map(\.id), what: "a concept of catalog.json"
            )
        }
    }

    /// What comes after nothing has no moment at which it could be handed out early.
    private func checkEarly(_ summary: ExerciseSummary) {
        guard summary.isEarly, summary.after.isEmpty else { return }
        reader.report("early", found: "true, though it comes after nothing", expected: "exercises in \"after\"")
    }

    /// Other exercises are named whole, and not this one itself.
    private func checkIDs() {
        let known = catalog.exerciseIDs.filter { $0 != id }.map(\.description)
        for key in ["after", "related"] where reader.value(key) != nil {
            for (index, name) in reader.strings(key).enumerated() {
                reader.check(name, key: "\(key)[\(index)]", among: known, what: "another exercise of the catalog")
            }
        }
        if let name = reader.optionalString("continues") {
            reader.check(name, key: "continues", among: known, what: "another exercise of the catalog")
        }
    }
}
