import Classes

/// A class as a table for a spreadsheet: a line for each learner and exercise.
enum ClassCSV {
    private static let headings = [
        "learner", "exercise", "verdict", "points", "most", "passed", "failed", "not run", "skipped", "trap", "mistake",
        "syntax",
        "exception", "failing cases", "same as", "remark",
    ]

    static func text(_ report: ClassReport) -> String {
        var first: [String: String] = [:]
        let rows = report.answers.flatMap { answer in
            answer.tasks.map { grade in
                guard grade.hasContent, let content = grade.content else {
                    return row(answer.learner, grade, sameAs: nil)
                }
                let key = "\(grade.exercise) \(content)"
                defer { first[key] = first[key] ?? answer.learner }
                return row(answer.learner, grade, sameAs: first[key])
            }
        }
        return CSVText.rows([headings] + rows)
    }

    private static func row(_ learner: String, _ grade: ExerciseGrade, sameAs: String?) -> [String] {
        func count(_ outcome: CaseGrade.Outcome) -> String { "\(grade.cases.count { $0.outcome == outcome })" }
        let failing = grade.cases.filter { $0.outcome == .failed }.map(\.name).joined(separator: "; ")
        return [
            learner, grade.exercise, grade.verdict ?? "ungraded", grade.points.map(PointText.number) ?? "",
            grade.mostPoints.map(PointText.number) ?? "", count(.passed), count(.failed), count(.notRun),
            count(.skipped), grade.trap ?? "", grade.mistake ?? "", grade.syntax ?? "", grade.exception ?? "", failing,
            sameAs ?? "",
            grade.ungraded ?? grade.remark ?? "",
        ]
    }
}

/// Points as one writes them: `7`, `7.5`, `3.33`.
enum PointText {
    static func number(_ points: Double) -> String {
        let hundredths = Int((points * 100).rounded())
        let (whole, rest) = (hundredths / 100, hundredths % 100)
        if rest == 0 { return "\(whole)" }
        return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }
}
