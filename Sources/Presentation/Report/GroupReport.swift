import Catalog
import Page
import Practice
import System

/// What a group of learners is weak at, for somebody who teaches.
package struct GroupReport {
    /// How each learner is called; nothing where nobody is to be named.
    package var names: [String]?
    package var attempts: [[Attempt]]
    package var areas: WeakAreas
    /// What most learners have failed at, first.
    package var exercises: [FailedExercise]
    package var today: CivilDay

    package init(_ attempts: [[Attempt]], names: [String]?, today: CivilDay) {
        self.attempts = attempts
        self.names = names
        self.today = today
        areas = WeakAreas(group: attempts)
        exercises = FailedExercise.all(attempts)
    }

    package func document(_ builder: ReportBuilder) -> Document {
        let total = attempts.reduce(0) { $0 + $1.count }
        var document = Document(
            title: "Group report",
            subtitle: "\(today), \(Wording.count(attempts.count, "learner")), "
                + "\(Wording.count(total, "attempt"))")
        document.heading("What the group is weak at")
        if areas.standingOut.isEmpty {
            document.paragraph("Nothing stands out. What differs below is no more than chance may do.")
        }
        for (index, area) in areas.standingOut.enumerated() {
            document.blocks.append(.point(finding(index + 1, area, builder)))
        }
        if !exercises.isEmpty {
            document.heading("Exercises that fail most")
            document.blocks.append(.table(table(exercises, builder)))
        }
        for (heading, areas) in [
            ("Concepts", areas.concepts), ("Traps", areas.traps), ("Exceptions", areas.exceptions),
        ] where !areas.isEmpty {
            document.heading(heading)
            document.blocks.append(.table(table(areas, builder)))
        }
        return document
    }

    /// Those for whom an area stands out, by name, or only their number.
    private func those(_ area: WeakArea) -> String {
        if area.standsOutFor.isEmpty { return "nobody" }
        guard let names else { return "\(area.standsOutFor.count)" }
        return area.standsOutFor.map { names[$0] }.joined(separator: ", ")
    }

    private func finding(_ number: Int, _ area: WeakArea, _ builder: ReportBuilder) -> Point {
        let share = "missed in \(area.misses) of \(Wording.count(area.attempts, "attempt"))"
        return Point(
            number: number, title: builder.title(area), name: "\(area.kind.rawValue) \(area.id)",
            facts: [
                area.kind == .concept ? share : "in \(area.misses) of \(area.attempts) missed attempts",
                "\(area.learners) of \(Wording.count(attempts.count, "learner")) met it",
                "by itself it stands out for \(those(area))",
            ] + [ReportBuilder.word(area.trend), ReportBuilder.word(area.confidence)].compactMap { $0 },
            evidence: [],
            steps: area.next.flatMap { ExerciseID($0.exercise) }.map {
                [Point.Step(words: "An exercise to do together:", command: "\(builder.command) show \($0)")]
            } ?? [])
    }

    private func table(_ exercises: [FailedExercise], _ builder: ReportBuilder) -> Table {
        let shown = exercises.prefix(ReportBuilder.mostInTable)
        return Table(
            caption: "Of those who tried to solve it."
                + (shown.count < exercises.count ? " \(shown.count) of \(exercises.count)." : ""),
            columns: [
                .init(title: "exercise"), .init(title: "failed", isNumber: true),
                .init(title: "not solved", isNumber: true),
                .init(title: "most often by"),
            ],
            rows: shown.map { entry in
                let trap = entry.trap.map { "\(builder.trap($0)) (\(entry.inTrap))" } ?? ""
                return [entry.exercise, "\(entry.failed) of \(entry.tried)", "\(entry.stuck)", trap]
            })
    }

    private func table(_ areas: [WeakArea], _ builder: ReportBuilder) -> Table {
        let shown = areas.prefix(ReportBuilder.mostInTable)
        return Table(
            caption: shown.count < areas.count ? "\(shown.count) of \(areas.count)." : "",
            columns: [
                .init(title: areas[0].kind.rawValue), .init(title: "lately", isNumber: true),
                .init(title: "learners", isNumber: true), .init(title: "stands out for"),
                .init(title: ""),
            ],
            rows: shown.map { area in
                [
                    builder.title(area), Wording.percent(area.rate), "\(area.learners)", those(area),
                    area.standsOut ? "in the group" : "",
                ]
            })
    }
}
