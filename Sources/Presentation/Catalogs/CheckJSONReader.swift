import Authoring
import Catalog
import Checks
import Page

/// Reads what ``CheckJSON`` writes, and nothing else.
///
/// A report may come from anywhere. Every key is known, every list is bounded, and what follows from the rest, as that an
/// exercise is proven, has to follow from it.
struct CheckJSONReader {
    private static let mostExercises = 100_000

    private let reader: ObjectReader
    private var findings: FindingCollector { reader.findings }

    /// - Throws: ``Findings`` with everything that is wrong.
    static func read(_ bytes: [UInt8], file: String) throws -> ProofReport {
        let findings = FindingCollector()
        guard let reader = ObjectReader.open(bytes, file: file, findings: findings) else {
            throw Findings(findings.all)
        }
        let report = CheckJSONReader(reader: reader).report()
        try findings.throwIfAny()
        return report
    }

    private func report() -> ProofReport {
        reader.checkFormat(CheckJSON.format)
        reader.check(reader.string("tool"), key: "tool", among: [CheckJSON.tool], what: "a report")
        var report = ProofReport(
            origin: ProofReport.Origin(
                engine: reader.text("engine"), catalog: reader.text("catalogHash"), python: reader.text("python"),
                folder: reader.text("folder")))
        report.part = part()
        report.findings = reader.findings("catalogFindings")
        report.exercises = reader.objects("exercises", atMost: Self.mostExercises).map(exercise)
        report.stopped = reader.optionalString("stopped")
        reader.expect("proven", report.isProven)
        // What they say follows from the rest.
        for key in ["catalog", "counts"] { _ = reader.value(key) }
        reader.finish()
        return report
    }

    private func part() -> ProofReport.Part? {
        let all = reader.value("all") == nil ? nil : reader.strings("all")
        guard let text = reader.optionalString("shard") else { return nil }
        guard let shard = Shard(text), let all else {
            reader.report("shard", found: "\"\(text)\"", expected: "a shard as \"2/5\", and `all` beside it")
            return nil
        }
        return ProofReport.Part(shard: shard, all: all)
    }

    private func exercise(_ reader: ObjectReader) -> ProofReport.Exercise {
        let id = reader.string("id")
        if ExerciseID(id) == nil { reader.report("id", found: "\"\(id)\"", expected: "TRACK/TOPIC/NAME") }
        var exercise = ProofReport.Exercise(id: id)
        exercise.cases = reader.optionalTexts("caseNames")
        exercise.mistakes = reader.optionalTexts("mistakes")
        exercise.findings = reader.findings("findings")
        if let sentence = reader.optionalString("skipped") {
            exercise.skipped = ProofReport.Skip(short: reader.string("skippedShort"), sentence: sentence)
        }
        if reader.value("failing") != nil, let failing = reader.object("failing") {
            exercise.failing = ProofReport.FailingCase(name: failing.text("name"), text: failing.text("text"))
            failing.finish()
        }
        if reader.value("mutants") != nil, let mutants = reader.object("mutants") {
            exercise.mutants = MutantsJSONReader(reader: mutants).summary()
        }
        exercise.microseconds = reader.optionalInteger("microseconds", in: 0...Self.longest)
        reader.expect("proven", exercise.isProven)
        for key in ["cases", "faults"] { _ = reader.value(key) }
        reader.finish()
        return exercise
    }

    /// A day, in microseconds.
    static let longest = 86_400_000_000
}

/// Values as reports have them.
extension ObjectReader {
    /// A text, which may be empty.
    fileprivate func text(_ key: String) -> String {
        guard let text = value(key)?.text else {
            report(key, found: value(key) == nil ? "nothing" : "something else", expected: "a text, \"…\"")
            return ""
        }
        return text
    }

    fileprivate func expect(_ key: String, _ expected: Bool) {
        guard case .bool(expected)? = value(key)?.content else {
            return report(key, found: "something else", expected: "\(expected), which follows from the rest")
        }
    }

    fileprivate func findings(_ key: String) -> [Finding] {
        objects(key).map { reader in
            var finding = Finding(
                Finding.Rule(rawValue: reader.string("rule")), file: reader.file(),
                at: Finding.Place(
                    keyPath: reader.optionalString("keyPath"),
                    line: reader.optionalInteger("line", in: 1...1_000_000_000),
                    column: reader.optionalInteger("column", in: 1...1_000_000_000)),
                found: reader.text("found"), expected: reader.text("expected"),
                nearest: reader.optionalString("nearest"))
            finding.sentence = reader.string("sentence")
            finding.evidence = reader.optionalString("evidence")
            let levels = [Finding.Level.error, .warning].map(\.rawValue)
            finding.level = reader.name("level", among: levels, what: "a level").flatMap(Finding.Level.init) ?? .error
            reader.finish()
            return finding
        }
    }

    /// A path below the catalog's root.
    private func file() -> String {
        let file = string("file")
        let steps = file.split(separator: "/", omittingEmptySubsequences: false)
        if steps.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) {
            report("file", found: "\"\(file)\"", expected: "a path below the catalog's folder")
        }
        return file
    }
}
