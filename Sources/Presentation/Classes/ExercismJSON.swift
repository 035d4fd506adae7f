import Checks
import Classes

/// One learner's results as Exercism's test runners write them, version 3 of its interface.
struct ExercismJSON: Encodable {
    private struct Test: Encodable {
        var name: String
        var status: String
        var message: String?
        var output: String?
        var task: Int?

        enum CodingKeys: String, CodingKey {
            case name, status, message, output
            case task = "task_id"
        }
    }

    private static let longestMessage = 65_535
    private static let longestOutput = 500

    private var version = 3
    private var status: String
    private var message: String?
    private var tests: [Test]?

    init(_ grades: ClassReport.LearnerGrades, _ report: ClassReport) {
        let tests = LearnerTests(report)
        let all = report.pairs(grades).enumerated()
            .flatMap { tests.cases($1.task, $1.grade, $0 + 1) }.filter { $0.status != .skipped }
        let hasRun =
            all.contains { $0.status == .pass }
            || grades.tasks.contains { grade in
                grade.verdict != VerdictKind.syntaxError.rawValue && grade.cases.contains { $0.outcome == .failed }
            }
        guard hasRun, !all.contains(where: { $0.status == .error }) else {
            status = "error"
            let words = tests.explanations(grades)
            message = Self.cut(words.isEmpty ? "No test could be run." : words, to: Self.longestMessage)
            return
        }
        status = all.allSatisfy { $0.status == .pass } ? "pass" : "fail"
        self.tests = all.map { test in
            let hides = test.isHidden && test.status == .fail
            let message = hides ? LearnerTests.hidden : test.text.isEmpty ? test.message : test.text
            return Test(
                name: test.name, status: test.status.rawValue,
                message: test.status == .pass ? nil : Self.cut(message, to: Self.longestMessage),
                output: hides || test.output.isEmpty ? nil : Self.cut(test.output, to: Self.longestOutput),
                task: report.exercises.count > 1 ? test.taskNumber : nil)
        }
    }

    /// With a word on it where something is left out, within so many letters in all.
    private static func cut(_ text: String, to most: Int) -> String {
        let word = "\n… (cut off here)"
        return text.unicodeScalars.count > most
            ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(most - word.unicodeScalars.count))) + word
            : text
    }
}
