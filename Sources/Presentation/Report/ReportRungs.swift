import Page
import Practice
import System

/// How far rebuilds have come, and what comes next.
extension ReportBuilder {
    func addRungs(_ report: PracticeReport, to document: inout Document) {
        guard report.rungs.contains(where: { $0.exercises > 0 }) else { return }
        document.heading("Rebuilds")
        document.paragraph(due(report) + " " + Self.ladder)
        let names = ["accepted"] + Rung.days.map { "built again after \(Wording.count($0, "day"))" }
        document.blocks.append(
            .chart(
                Chart(
                    title: "How far exercises have come",
                    description: "How many exercises are accepted, and how many were built again after which time.",
                    kind: .counts(zip(names, report.rungs).map { Chart.Count(name: $0, count: $1.exercises) }),
                    table: nil)))
        document.blocks.append(.table(table(report, names)))
        document.paragraph("What comes on which of the next days:  \(command) due")
        if let topic = report.filter.exercise, report.rungs.dropFirst().contains(where: { $0.exercises > 0 }) {
            document.paragraph("A page to show to somebody, on what you built again:")
            document.paragraph("\(command) report \(topic) --page")
        }
    }

    private func due(_ report: PracticeReport) -> String {
        guard report.due == 0 else {
            return
                "\(Wording.count(report.due, "exercise")) can be built again now; a day takes as many as fit, and the "
                + "others wait."
        }
        let next = report.rungs.compactMap(\.next).min()
        return "Nothing is due to be built again today" + (next.map { "; the next is on \($0)." } ?? ".")
    }

    private static var ladder: String {
        let days = Rung.days
        let further = days.dropFirst().dropLast().map { "\($0)" }.joined(separator: ", ")
        return "What is accepted comes back after \(Wording.count(days[0], "day")), then after \(further) and "
            + "\(days[days.count - 1]): each time that it is built again at the first try and without help, the next of these. "
            + "What takes more comes back on the next day."
    }

    private func table(_ report: PracticeReport, _ names: [String]) -> Table {
        let days = Rung.days
        return Table(
            caption: "",
            columns: [
                .init(title: "so far"), .init(title: "exercises", isNumber: true),
                .init(title: "comes back after", isNumber: true), .init(title: "due now", isNumber: true),
                .init(title: "the next on"),
            ],
            rows: zip(names, report.rungs).enumerated().map { index, row in
                let (name, rung) = row
                return [
                    name, "\(rung.exercises)",
                    index < days.count ? Wording.count(days[index], "day") : "a year or more",
                    rung.due == 0 ? "" : "\(rung.due)", rung.next.map { "\($0)" } ?? "",
                ]
            })
    }
}
