import Catalog
import Page
import Practice
import System

/// Puts what the figures say into words, once for every format.
package struct ReportBuilder {
    /// Titles of concepts and traps, if a catalog was found.
    package let catalog: ExerciseCatalog?
    /// What to type to start this program.
    package let command: String
    /// An exercise that was not tried yet and is about an area, if one is near.
    package let untried: (WeakArea) -> ExerciseID?

    static let mostInTable = 12

    package func document(_ report: PracticeReport) -> Document {
        var document = Document(title: "Practice report", subtitle: subtitle(report))
        guard report.attempts > 0 else {
            document.paragraph(
                "There are no attempts to report on yet. Every answer that you grade counts; begin with  \(command)")
            addNotes(report, to: &document)
            return document
        }
        document.paragraph(totals(report))
        addFindings(report.areas, to: &document)
        addAreas(report.areas, to: &document)
        addPractice(report, to: &document)
        addRungs(report, to: &document)
        addNotes(report, to: &document)
        return document
    }

    private func subtitle(_ report: PracticeReport) -> String {
        var parts = ["\(report.today)"]
        if let since = report.filter.since { parts.append("since \(since)") }
        if let topic = report.filter.exercise { parts.append("only \(topic)") }
        return parts.joined(separator: ", ")
    }

    private func totals(_ report: PracticeReport) -> String {
        let hints =
            report.hints + report.peeks == 0
            ? ""
            : "; \(Wording.count(report.hints, "hint")) and "
                + "\(Wording.count(report.peeks, "look")) at a solution"
        return "\(Wording.count(report.attempts, "attempt")), \(report.accepted) of them accepted; "
            + "\(report.exercisesAccepted) of \(Wording.count(report.exercisesTried, "exercise")) tried "
            + "\(report.exercisesAccepted == 1 ? "is" : "are") accepted; \(Self.time(report.seconds)) of work\(hints)."
    }

    package static func time(_ seconds: Int) -> String {
        let minutes = (seconds + 30) / 60
        return minutes < 60 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
    }

    // MARK: Weak areas

    package func title(_ area: WeakArea) -> String {
        switch area.kind {
        case .concept: catalog?.concept(area.id) ?? area.id
        case .trap: catalog?.trap(area.id) ?? area.id
        case .exception: area.id
        }
    }

    private func addFindings(_ areas: WeakAreas, to document: inout Document) {
        document.heading("What stands out")
        let findings = areas.standingOut
        if findings.isEmpty {
            document.paragraph(
                "Nothing stands out. What differs below is no more than chance may do; practise on, and it will show.")
        }
        for (index, area) in findings.enumerated() {
            document.blocks.append(.point(finding(index + 1, area, mean: areas.ownMean)))
        }
    }

    private func finding(_ number: Int, _ area: WeakArea, mean: Double) -> Point {
        let facts =
            area.kind == .concept
            ? [
                "missed in \(area.misses) of \(Wording.count(area.attempts, "attempt"))",
                "weighed, \(Wording.percent(area.rate)), where your mean is \(Wording.percent(mean))",
            ] : ["in \(area.misses) of \(Wording.count(area.attempts, "missed attempt"))"]
        return Point(
            number: number, title: title(area), name: "\(area.kind.rawValue) \(area.id)",
            facts: facts + [Self.word(area.trend), Self.word(area.confidence)],
            evidence: area.evidence.prefix(3).map { "\(LocalTime.day($0.time))  \($0.exercise)  \($0.attempt)" },
            next: next(area))
    }

    private func next(_ area: WeakArea) -> Point.Step? {
        if let next = area.next, !next.wasAccepted {
            return Point.Step(
                words: "Do next, since it is not accepted yet:", command: "\(command) show \(next.exercise)")
        }
        if let id = untried(area) {
            return Point.Step(words: "Do next, since it is about the same:", command: "\(command) show \(id)")
        }
        return area.next.map {
            Point.Step(words: "Build it again, from an empty file:", command: "\(command) rebuild \($0.exercise)")
        }
    }

    package static func word(_ trend: WeakArea.Trend) -> String {
        switch trend {
        case .better: "getting better"
        case .worse: "getting worse"
        case .steady: "steady"
        case .unknown: "too early to see a trend"
        }
    }

    package static func word(_ confidence: WeakArea.Confidence) -> String {
        switch confidence {
        case .low: "little to go by"
        case .medium: "some attempts to go by"
        case .high: "much to go by"
        }
    }

    private func addAreas(_ areas: WeakAreas, to document: inout Document) {
        let concepts = Array(areas.concepts.prefix(Self.mostInTable))
        if !concepts.isEmpty {
            document.heading("Concepts")
            document.blocks.append(.chart(shares(concepts, mean: areas.ownMean)))
            document.blocks.append(.table(table(concepts, of: areas.concepts.count, "The weakest first")))
        }
        for (heading, areas) in [("Traps", areas.traps), ("Exceptions", areas.exceptions)] where !areas.isEmpty {
            document.heading(heading)
            let shown = Array(areas.prefix(Self.mostInTable))
            document.blocks.append(.table(table(shown, of: areas.count, "The most frequent first")))
        }
    }

    private func shares(_ concepts: [WeakArea], mean: Double) -> Chart {
        Chart(
            title: "How often concepts are missed",
            description:
                "A bar for each concept, as long as its weighed share of misses; a line marks the mean of all, "
                + "\(Wording.percent(mean)). The table below says the same.",
            kind: .shares(
                concepts.map { Chart.Share(name: title($0), share: $0.rate, isMarked: $0.standsOut) }, mean: mean),
            table: nil)
    }

    private func table(_ areas: [WeakArea], of count: Int, _ caption: String) -> Table {
        typealias Column = Table.Column
        let isConcepts = areas.first?.kind == .concept
        return Table(
            caption: areas.count < count ? "\(caption), \(areas.count) of \(count)." : "\(caption).",
            columns: [
                Column(title: areas.first?.kind.rawValue ?? ""), Column(title: "weighed", isNumber: true),
                Column(title: isConcepts ? "missed" : "shown", isNumber: true), Column(title: "trend"),
                Column(title: "data"), Column(title: ""),
            ],
            rows: areas.map { area in
                [
                    title(area), Wording.percent(area.rate), "\(area.misses) of \(area.attempts)",
                    area.trend == .unknown ? "" : area.trend.rawValue, area.confidence.rawValue,
                    area.standsOut ? "stands out" : "",
                ]
            })
    }

    // MARK: Practice

    private func addPractice(_ report: PracticeReport, to document: inout Document) {
        document.heading("The last twelve weeks")
        document.paragraph(
            "Practice on \(Wording.count(report.practiceDays, "day")); \(Self.time(report.weeks.reduce(0) { $0 + $1.seconds })) "
                + "of work, where the time is known.")
        let names = report.weeks.map { Self.short($0.monday) }
        typealias Column = Table.Column
        let counts = report.weeks.map { week in
            week.entries.indices.map { week.monday.number + $0 > report.today.number ? nil : week.entries[$0] }
        }
        document.blocks.append(
            .chart(
                Chart(
                    title: "Days of practice",
                    description: "For each day of twelve weeks, how much was entered in the journal.",
                    kind: .days(zip(names, counts).map { Chart.Week(name: $0, counts: $1) }),
                    table: Table(
                        caption:
                            "Entries on each day. A column is a week, with the day of the month that its Monday is; "
                            + "the first is \(report.weeks[0].monday).",
                        columns: [Column(title: "")]
                            + report.weeks.map { Column(title: "\($0.monday.fields.day)", isNumber: true) },
                        rows: Wording.weekdays.indices.map { day in
                            [Wording.weekdays[day]] + counts.map { $0[day].map { $0 == 0 ? "·" : "\($0)" } ?? "" }
                        }))))
        document.blocks.append(
            .chart(
                Chart(
                    title: "Attempts a week",
                    description: "For each of twelve weeks, how many attempts were accepted and how many were missed.",
                    kind: .weeks(
                        zip(names, report.weeks).map {
                            Chart.Column(name: $0, accepted: $1.accepted, missed: $1.missed)
                        }),
                    table: Table(
                        caption: "Attempts and time, for the weeks with any.",
                        columns: [
                            Column(title: "week"), Column(title: "accepted", isNumber: true),
                            Column(title: "missed", isNumber: true), Column(title: "time", isNumber: true),
                        ],
                        rows: report.weeks.filter { $0.accepted + $0.missed > 0 }.map { week in
                            ["\(week.monday)", "\(week.accepted)", "\(week.missed)", Self.time(week.seconds)]
                        }))))
    }

    /// As in `23.11`, day and month, in the little room of a column.
    private static func short(_ day: CivilDay) -> String { "\(day.fields.day).\(day.fields.month)." }

    private func addRungs(_ report: PracticeReport, to document: inout Document) {
        guard report.rungs.contains(where: { $0 > 0 }) else { return }
        document.heading("Rebuilds")
        document.paragraph(
            report.due == 0
                ? "Nothing is due to be built again today."
                : "\(Wording.count(report.due, "exercise")) \(report.due == 1 ? "is" : "are") due to be built again.")
        let names = ["accepted"] + Rung.days.map { "rebuilt after \(Wording.count($0, "day"))" }
        document.blocks.append(
            .chart(
                Chart(
                    title: "Rungs reached",
                    description:
                        "How many exercises were rebuilt cleanly after a day, a week, a month and three months.",
                    kind: .counts(zip(names, report.rungs).map { Chart.Count(name: $0, count: $1) }),
                    table: Table(
                        caption: "",
                        columns: [.init(title: "rung"), .init(title: "exercises", isNumber: true)],
                        rows: zip(names, report.rungs).map { [$0, "\($1)"] }))))
    }

    private func addNotes(_ report: PracticeReport, to document: inout Document) {
        guard !report.notes.isEmpty else { return }
        document.heading("What you noted")
        document.blocks.append(
            .notes(
                report.notes.map { note in
                    Note(
                        date: "\(LocalTime.day(note.time))", text: note.text, place: note.exercise ?? "")
                }))
    }

    package init(catalog: ExerciseCatalog?, command: String, untried: @escaping (WeakArea) -> ExerciseID?) {
        self.catalog = catalog
        self.command = command
        self.untried = untried
    }
}
