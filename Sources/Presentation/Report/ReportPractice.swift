import Page
import Practice
import System

/// The days and weeks of practice.
extension ReportBuilder {
    func addPractice(_ report: PracticeReport, to document: inout Document) {
        guard report.practiceDays > 0 else { return }
        document.heading("The last twelve weeks")
        let seconds = report.weeks.reduce(0) { $0 + $1.seconds }
        document.paragraph(
            "Practice on \(Wording.count(report.practiceDays, "day"))"
                + (seconds > 0 ? "; \(Self.time(seconds)) of work, where the time is known." : "."))
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
}
