import Classes
import Page

/// What has come of a class, for somebody who teaches: how many are right, what goes wrong most, which answers are the same.
package struct ClassPage {
    private let report: ClassReport

    /// So many rows are read; of more their number says enough.
    private static let mostRows = 12

    package init(_ report: ClassReport) {
        self.report = report
    }

    package var document: Document {
        let share = report.shard.map { ", share \($0)" } ?? ""
        var document = Document(
            title: report.title.isEmpty ? report.exercises.map(\.title).joined(separator: ", ") : report.title,
            subtitle: "\(Wording.count(report.answers.count, "answer")) handed in, graded by Reprise with Python "
                + "\(report.python)\(share)")
        for (at, task) in report.exercises.enumerated() {
            add(task, report.answers.map { $0.tasks[at] }, to: &document)
        }
        addUngraded(to: &document)
        let unconfined = report.answers.count { $0.tasks.contains { $0.isUnconfined == true } }
        if unconfined > 0 {
            document.paragraph("\(Wording.count(unconfined, "answer")) ran without a sandbox, as was allowed.")
        }
        if report.isNamed { addLearners(to: &document) }
        return document
    }

    private func add(_ task: ClassReport.Task, _ grades: [ExerciseGrade], to document: inout Document) {
        document.blocks.append(.heading(task.title, aside: task.id))
        let verdicts = Tally(grades.map { $0.verdict ?? "ungraded" })
        document.blocks.append(
            .table(
                Table(
                    caption: points(grades),
                    columns: [.init(title: "verdict"), Self.answers, .init(title: "share", isNumber: true)],
                    rows: verdicts.rows.map {
                        [$0.name, "\($0.count)", Wording.percent(Double($0.count) / Double(grades.count))]
                    })))
        let causes = Tally(grades.compactMap(Self.cause))
        if !causes.rows.isEmpty {
            document.heading("What goes wrong most")
            document.blocks.append(.table(table(causes, "cause")))
        }
        addEqual(grades, to: &document)
    }

    private static let answers = Table.Column(title: "answers", isNumber: true)

    private func table(_ tally: Tally, _ title: String) -> Table {
        let shown = tally.rows.prefix(Self.mostRows)
        return Table(
            caption: shown.count < tally.rows.count ? "\(shown.count) of \(tally.rows.count)." : "",
            columns: [.init(title: title), Self.answers], rows: shown.map { [$0.name, "\($0.count)"] })
    }

    /// As in `Points: 7.25 of 10 on average.`
    private func points(_ grades: [ExerciseGrade]) -> String {
        let counted = grades.filter { $0.points != nil && $0.mostPoints == grades.compactMap(\.mostPoints).max() }
        guard let most = counted.first?.mostPoints else { return "" }
        let mean = counted.reduce(0) { $0 + ($1.points ?? 0) } / Double(counted.count)
        return "Points: \(PointText.number(mean)) of \(PointText.number(most)) on average."
    }

    /// What a wrong answer is counted under, the surest that is known.
    private static func cause(_ grade: ExerciseGrade) -> String? {
        guard grade.verdict != nil, !grade.isAccepted else { return nil }
        if let trap = grade.trap { return "\(grade.trapTitle.map { $0 + ", " } ?? "")trap \(trap)" }
        if let mistake = grade.mistake { return "mistake \(mistake)" }
        if let syntax = grade.syntax { return "syntax error \(syntax)" }
        if let exception = grade.exception { return exception }
        return grade.shownCase.map { "case \"\($0)\"" } ?? grade.remark
    }

    private func addEqual(_ grades: [ExerciseGrade], to document: inout Document) {
        let groups = Dictionary(grouping: grades.indices.filter { grades[$0].hasContent }) { grades[$0].content! }
            .values.filter { $0.count > 1 }.sorted { $0.count == $1.count ? $0[0] < $1[0] : $0.count > $1.count }
        guard !groups.isEmpty else { return }
        document.heading("Answers that are the same, byte for byte")
        document.blocks.append(
            .table(
                Table(
                    caption: groups.count > Self.mostRows ? "\(Self.mostRows) of \(groups.count)." : "",
                    columns: [Self.answers, .init(title: "verdict"), .init(title: report.isNamed ? "learners" : "")],
                    rows: groups.prefix(Self.mostRows).map { group in
                        let names =
                            report.isNamed ? group.map { report.answers[$0].learner }.joined(separator: ", ") : ""
                        return ["\(group.count)", grades[group[0]].verdict ?? "ungraded", names]
                    })))
    }

    private func addUngraded(to document: inout Document) {
        let reasons = Tally(report.answers.flatMap(\.tasks).compactMap { $0.verdict == nil ? $0.ungraded : nil })
        guard !reasons.rows.isEmpty else { return }
        document.heading("What could not be graded")
        for reason in reasons.rows { document.paragraph("\(Wording.count(reason.count, "answer")): \(reason.name)") }
    }

    private func addLearners(to document: inout Document) {
        document.heading("Learners")
        document.blocks.append(
            .table(
                Table(
                    caption: "",
                    columns: [
                        .init(title: "learner"), .init(title: "points", isNumber: true), .init(title: "verdicts"),
                    ],
                    rows: report.answers.map { answer in
                        let isCounted = answer.tasks.contains { $0.points != nil }
                        let points =
                            "\(PointText.number(answer.points.earned)) of \(PointText.number(answer.points.most))"
                        return [
                            answer.learner, isCounted ? points : "",
                            answer.tasks.map { $0.verdict ?? "ungraded" }.joined(separator: ", "),
                        ]
                    })))
    }
}

/// How often each of some names is there, the most frequent first.
private struct Tally {
    let rows: [(name: String, count: Int)]

    init(_ names: [String]) {
        let counts = names.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        rows = counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
            .map { ($0.key, $0.value) }
    }
}
