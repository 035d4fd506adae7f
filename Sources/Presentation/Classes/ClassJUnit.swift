import Classes

/// A class as JUnit has it: a suite for each learner and exercise, a test for each case.
enum ClassJUnit {
    static func text(_ report: ClassReport, isStrict: Bool) -> String {
        let tests = LearnerTests(report)
        let suites = report.answers.flatMap { answer in
            report.pairs(answer).enumerated().map { at, pair in
                JUnitSuites.Suite(
                    name: "\(answer.learner)/\(pair.task.id)", file: pair.task.id,
                    tests: tests.cases(pair.task, pair.grade, at + 1).map { test($0, in: pair.task) })
            }
        }
        return JUnitText.text(suites, tool: ClassReport.tool, isStrict: isStrict)
    }

    private static func test(_ test: LearnerTest, in task: ClassReport.Task) -> JUnitSuites.Test {
        var result = JUnitSuites.Test(name: test.name, file: test.file, line: test.isHidden ? nil : test.line)
        let message = test.isHidden && test.status == .fail ? LearnerTests.hidden : test.message
        let text = test.isHidden ? message : test.text
        switch test.status {
        case .pass: break
        case .fail: result.result = .init(kind: .failure, type: "failure", message: message, text: text)
        case .error: result.result = .init(kind: .error, type: "ungraded", message: message, text: text)
        case .skipped: result.result = .init(kind: .skipped, type: "skipped", message: message, text: "")
        }
        return result
    }
}
