import Classes

/// One learner's results as the tests that graders of other houses know: a name, what it counts, what came of it.
struct LearnerTest {
    enum Status: String { case pass, fail, skipped, error }

    var name: String
    var status: Status
    /// Nothing where it is not counted.
    var share: PointShare.Share?
    /// In one line.
    var message: String
    /// All that there is to see.
    var text: String
    /// What the program has printed.
    var output: String
    var isHidden: Bool
    var file: String?
    var line: Int?
    /// From 1.
    var taskNumber: Int
    var seconds: Double?
}

/// Makes them: one for each case, or one for an exercise that counts all or nothing.
struct LearnerTests {
    private let report: ClassReport

    /// What is said of a hidden case where no format keeps it from the learner.
    static let hidden = "A hidden case fails."

    init(_ report: ClassReport) {
        self.report = report
    }

    func tests(_ grades: ClassReport.LearnerGrades) -> [LearnerTest] {
        report.pairs(grades).enumerated().flatMap { at, pair -> [LearnerTest] in
            let byCase = pair.task.award == .cases && !pair.grade.cases.isEmpty
            return byCase ? cases(pair.task, pair.grade, at + 1) : [whole(pair.task, pair.grade, at + 1)]
        }
    }

    /// One for each case, whatever they count.
    func cases(_ task: ClassReport.Task, _ grade: ExerciseGrade, _ number: Int) -> [LearnerTest] {
        if grade.cases.isEmpty { return [whole(task, grade, number)] }
        let shares = PointShare(task, grade).cases
        return zip(grade.cases, shares).map { entry, share in
            let prefix = report.exercises.count > 1 ? task.title + ": " : ""
            let words = words(entry, grade)
            return LearnerTest(
                name: prefix + entry.name, status: Self.status(entry.outcome), share: share, message: words.message,
                text: words.text, output: entry.output ?? "", isHidden: task.hides(entry), file: entry.file,
                line: entry.line, taskNumber: number, seconds: entry.seconds)
        }
    }

    private static func status(_ outcome: CaseGrade.Outcome) -> LearnerTest.Status {
        switch outcome {
        case .passed: .pass
        case .failed, .notRun: .fail
        case .skipped: .skipped
        }
    }

    private func words(_ entry: CaseGrade, _ grade: ExerciseGrade) -> (message: String, text: String) {
        switch entry.outcome {
        case .passed: ("", "")
        case .failed: (entry.message ?? "", entry.text ?? entry.message ?? "")
        case .skipped: ("skipped: \(entry.message ?? "")", "")
        case .notRun:
            (grade.remark ?? "not run, after other cases had taken too long", grade.remark ?? "")
        }
    }

    private func whole(_ task: ClassReport.Task, _ grade: ExerciseGrade, _ number: Int) -> LearnerTest {
        let failing = grade.cases.filter { $0.outcome == .failed && !task.hides($0) }
        let shown = failing.first { $0.name == grade.shownCase } ?? failing.first
        let status: LearnerTest.Status =
            grade.verdict == nil ? (grade.skipped.isEmpty ? .error : .skipped) : grade.isAccepted ? .pass : .fail
        let message = grade.ungraded ?? grade.remark ?? shown?.message ?? (status == .pass ? "" : Self.hidden)
        return LearnerTest(
            name: task.title, status: status, share: PointShare(task, grade).whole, message: message,
            text: shown?.text ?? message, output: shown?.output ?? "", isHidden: false, file: shown?.file,
            line: shown?.line, taskNumber: number)
    }

    /// Why the exercises fail, as far as learners may read it.
    func explanations(_ grades: ClassReport.LearnerGrades) -> String {
        report.pairs(grades).compactMap { task, grade in
            let words = [
                grade.ungraded, grade.remark, task.shows(explanationOf: grade) ? grade.explanation : nil,
            ].compactMap { $0 }.joined(separator: "\n")
            if words.isEmpty { return nil }
            return report.exercises.count > 1 ? "\(task.title)\n\n\(words)" : words
        }.joined(separator: "\n")
    }
}
