import Authoring
import Page

/// A proof for programs, format 1. ``CheckJSONReader`` reads what this writes.
struct CheckJSON: Encodable {
    static let format = 1
    static let tool = "reprise check"

    private var format = Self.format
    private var tool = Self.tool
    private var engine: String
    private var python: String
    private var catalogHash: String
    private var folder: String
    private var shard: String?
    private var all: [String]?
    private var proven: Bool
    private var counts: Counts
    private var catalog: [String]
    private var catalogFindings: [FindingJSON]
    private var exercises: [Exercise]
    private var stopped: String?

    private struct Counts: Encodable {
        var exercises: Int
        var proven: Int
        var skipped: Int
        var faults: Int
        var warnings: Int
    }

    private struct Exercise: Encodable {
        var id: String
        var proven: Bool
        var skipped: String?
        var skippedShort: String?
        var cases: Int
        var caseNames: [String]
        var mistakes: [String]
        var faults: [String]
        var findings: [FindingJSON]
        var mutants: MutantsJSON?
        var failing: Failing?
        var microseconds: Int?
    }

    private struct Failing: Encodable {
        var name: String
        var text: String
    }

    private struct FindingJSON: Encodable {
        var level: String
        var rule: String
        var file: String
        var line: Int?
        var column: Int?
        var keyPath: String?
        var found: String
        var expected: String
        var nearest: String?
        var sentence: String
        var evidence: String?

        init(_ finding: Finding) {
            (level, rule, file) = (finding.level.rawValue, finding.rule.rawValue, finding.file)
            (line, column) = (finding.place.line, finding.place.column)
            keyPath = finding.place.keyPath.flatMap { $0.isEmpty ? nil : $0 }
            nearest = finding.nearest.flatMap { $0.isEmpty ? nil : $0 }
            (found, expected) = (finding.found, finding.expected)
            sentence = Wording.finding(finding)
            evidence = finding.evidence
        }
    }

    init(_ report: ProofReport) {
        (engine, python) = (report.origin.engine, report.origin.python)
        (catalogHash, folder) = (report.origin.catalog, report.origin.folder)
        shard = report.part?.shard.description
        all = report.part?.all
        proven = report.isProven
        counts = Counts(
            exercises: report.exercises.count, proven: report.proven, skipped: report.skipped.count,
            faults: report.count(.error), warnings: report.count(.warning))
        catalog = report.findings.map(Wording.finding)
        catalogFindings = report.findings.map(FindingJSON.init)
        exercises = report.exercises.map(Self.exercise)
        stopped = report.stopped
    }

    private static func exercise(_ exercise: ProofReport.Exercise) -> Exercise {
        Exercise(
            id: exercise.id, proven: exercise.isProven, skipped: exercise.skipped?.sentence,
            skippedShort: exercise.skipped?.short, cases: exercise.cases.count, caseNames: exercise.cases,
            mistakes: exercise.mistakes, faults: exercise.findings.map(Wording.finding),
            findings: exercise.findings.map(FindingJSON.init),
            mutants: exercise.mutants.map(MutantsJSON.init),
            failing: exercise.failing.map { Failing(name: $0.name, text: $0.text) },
            microseconds: exercise.microseconds)
    }
}
