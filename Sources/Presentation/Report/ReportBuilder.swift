import Catalog
import Coach
import Page
import Practice
import System

/// Puts what the figures say into words, once for every format.
package struct ReportBuilder {
    /// Titles of concepts and traps, if a catalog was found.
    package let catalog: ExerciseCatalog?
    /// What to type to start this program.
    package let command: String
    let calendar: PracticeCalendar
    /// The exercise that trains an area, if the catalog has one that is open to the learner.
    package let training: (WeakArea) -> TrainingExercise.Choice?

    static let mostInTable = 12

    package init(
        catalog: ExerciseCatalog?, command: String, calendar: PracticeCalendar,
        training: @escaping (WeakArea) -> TrainingExercise.Choice?
    ) {
        self.catalog = catalog
        self.command = command
        self.calendar = calendar
        self.training = training
    }

    package func document(_ report: PracticeReport) -> Document {
        var document = Document(title: "Practice report", subtitle: subtitle(report))
        guard report.attempts > 0 else {
            document.paragraph(nothing(report))
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

    /// Of a journal, or of the part that was asked for, without attempts.
    private func nothing(_ report: PracticeReport) -> String {
        if report.filter.since != nil {
            return "There are no attempts in that time. What came before still counts: leave --since out to see it."
        }
        if let topic = report.filter.exercise { return "There are no attempts to report on yet in \(topic)." }
        return "There are no attempts to report on yet. Every answer that you grade counts; begin with  \(command)"
    }

    private func subtitle(_ report: PracticeReport) -> String {
        var parts = ["\(report.today)"]
        if let since = report.filter.since { parts.append("since \(since)") }
        if let topic = report.filter.exercise { parts.append("only \(topic)") }
        return parts.joined(separator: ", ")
    }

    private func totals(_ report: PracticeReport) -> String {
        let help = [
            report.hints > 0 ? Wording.count(report.hints, "hint") : nil,
            report.peeks > 0 ? "\(Wording.count(report.peeks, "look")) at a solution" : nil,
        ].compactMap { $0 }
        let work = report.seconds > 0 ? "; \(Self.time(report.seconds)) of work" : ""
        return "\(Wording.count(report.attempts, "attempt")), \(report.accepted) of them accepted; "
            + "\(report.exercisesAccepted) of \(Wording.count(report.exercisesTried, "exercise")) tried "
            + "\(report.exercisesAccepted == 1 ? "is" : "are") accepted\(work)"
            + (help.isEmpty ? "." : "; \(help.joined(separator: " and ")).")
    }

    package static func time(_ seconds: Int) -> String {
        let minutes = (seconds + 30) / 60
        if minutes < 60 { return "\(minutes) min" }
        return "\(minutes / 60) h" + (minutes % 60 == 0 ? "" : " \(minutes % 60) min")
    }

    package func title(_ area: WeakArea) -> String {
        switch area.kind {
        case .concept: catalog?.concept(area.id) ?? area.id
        case .trap: trap(area.id)
        case .exception: area.id
        }
    }

    /// What a trap is called.
    func trap(_ id: String) -> String { catalog?.trap(id) ?? id }

    private func addNotes(_ report: PracticeReport, to document: inout Document) {
        guard !report.notes.isEmpty else { return }
        document.heading("What you noted")
        document.blocks.append(
            .notes(
                report.notes.map { note in
                    Note(date: "\(calendar.day(note.time))", text: note.text, place: note.exercise ?? "")
                }))
    }
}
