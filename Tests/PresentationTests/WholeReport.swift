import Foundation
import Page
import Testing

@testable import Authoring
@testable import Presentation

/// A report that has everything in it that is hard to write down.
enum WholeReport {
    static let report: ProofReport = {
        var report = ProofReport(
            origin: .init(engine: "0.1.0-feed", catalog: "c0ffee", python: "3.12.1", folder: "courses/py thon"))
        report.findings = [
            finding(
                "unknown-rule", "Exercises/catalog.json", .init(keyPath: "rules.x", line: 3, column: 5),
                found: "\"x\", which is no rule", expected: "a rule", nearest: "y")
        ]
        report.exercises = [sound, broken, unread, skipped]
        return report
    }()

    private static var sound: ProofReport.Exercise {
        var exercise = ProofReport.Exercise(id: "basics/files/sound")
        exercise.cases = ["a & b <c>", "twice", "twice", "mistake: m"]
        exercise.mistakes = ["m"]
        exercise.findings = [
            finding(
                "two-mistakes", "Exercises/basics/files/sound/exercise.json", .init(keyPath: "mistakes"),
                found: "one", expected: "two", level: .warning)
        ]
        exercise.microseconds = 1_234_567
        var mutants = MutantSummary()
        mutants.kinds = [
            "and-or-swapped": .init(made: 2, killed: 2), "sign-dropped": .init(made: 3, killed: 1, equivalent: 1),
        ]
        mutants.effort = .init(runs: 9, microseconds: 4321)
        exercise.mutants = mutants
        return exercise
    }

    /// `%`, a line break, `]]>`, `--`, a quote, a letter beyond 16 bits, an escape, one that turns the text around.
    private static let odd = "100% \"so\"\nand ]]> -- 🐍 \u{1B}[31m \u{202E} a,b:c \u{FFFE}"

    private static var broken: ProofReport.Exercise {
        var exercise = ProofReport.Exercise(id: "basics/files/broken")
        exercise.cases = ["one", odd]
        exercise.mistakes = ["m", "n"]
        let home = "Exercises/basics/files/broken"
        var service = finding("service", home + "/checks", .whole, found: "x", expected: "y")
        service.sentence = odd
        exercise.findings = [
            finding("solution-fails", home + "/solution", .key("case \"one\""), found: odd, expected: "accepted"),
            finding("mistake-verdict", home + "/mistakes/m", .whole, found: "accepted", expected: "wrong-answer"),
            finding("mistake-cases", home + "/mistakes/m", .whole, found: "nothing", expected: "\"one\""),
            finding("key-twice", home + "/checks/cases.json", .line(17), found: "a", expected: "b"),
            service,
            finding(
                "schema", home + "/a b%.json", .whole, found: String(repeating: "long ", count: 1000), expected: "b"),
        ]
        exercise.failing = .init(name: "one", text: "  Case \"one\"\n    - a\n    + ]]>\n")
        exercise.microseconds = 59
        return exercise
    }

    private static var unread: ProofReport.Exercise {
        var exercise = ProofReport.Exercise(id: "basics/files/unread")
        exercise.findings = [
            finding(
                "json-syntax", "Exercises/basics/files/unread/exercise.json", .init(line: 2, column: 7),
                found: "a comma before }", expected: "a key")
        ]
        exercise.microseconds = 0
        return exercise
    }

    private static var skipped: ProofReport.Exercise {
        var exercise = ProofReport.Exercise(id: "web/http/skipped")
        exercise.cases = ["get", "put"]
        exercise.skipped = .init(short: "needs packages", sentence: "skipped: the packages of web are not there.")
        exercise.microseconds = 10
        return exercise
    }

    private static func finding(
        _ rule: String, _ file: String, _ place: Finding.Place, found: String, expected: String,
        nearest: String? = nil, level: Finding.Level = .error
    ) -> Finding {
        var finding = Finding(
            .init(rawValue: rule), file: file, at: place, found: found, expected: expected, nearest: nearest)
        finding.level = level
        return finding
    }
}
