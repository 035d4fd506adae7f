import Catalog
import Diagnosis
import Page
import System

/// The Markdown of a page of contents: the exercises topic by topic, then where concepts are taught and traps are met.
struct ContentsPage {
    private let catalog: ExerciseCatalog
    private let exercises: [ExerciseID: ExerciseSummary]
    /// By concept, the first exercise that names it.
    private let teachers: [String: ExerciseID]
    /// By trap, the exercises that can fall into it.
    private let met: [String: [ExerciseID]]

    /// - Parameter exercises: in the catalog's order.
    init(_ catalog: ExerciseCatalog, _ exercises: [ExerciseSummary]) {
        self.catalog = catalog
        self.exercises = Dictionary(exercises.map { ($0.id, $0) }) { first, _ in first }
        teachers = TeachingOrder(exercises).teachers
        met = exercises.byTrap
    }

    func render() -> String {
        let lines = head + catalog.tracks.flatMap(section) + concepts + traps
        return lines.map { $0 + "\n" }.joined()
    }

    private var head: [String] {
        let topics = catalog.tracks.flatMap(\.topics).count
        return [
            "# The exercises", "",
            "\(exercises.count.counted("exercise")) in \(topics.counted("topic")), in the order in which they are "
                + "handed out.",
            "Levels go from 1, first steps, to 5. Minutes are the par time of writing it again from an empty file.",
        ] + (exercises.values.contains(where: \.isEarly) ? [Self.early] : [])
    }

    private static let early = "What is *early* is handed out as soon as what it comes after is done."

    // MARK: - Tracks and topics

    private func section(_ track: Track) -> [String] {
        ["", "## \(escaped(track.title))", "", words(section: track.section)] + track.topics.flatMap(lines)
    }

    private func words(section id: String) -> String {
        let title = catalog.sections.first { $0.id == id }.map { ": " + escaped($0.title) } ?? ""
        return "Section \(escaped(id)) of the curriculum\(title)."
    }

    private func lines(_ topic: Topic) -> [String] {
        let heading = "### \(escaped(topic.title)): \(topic.exercises.count.counted("exercise"))"
        let section = topic.section.map { ["", words(section: $0)] } ?? []
        if topic.exercises.isEmpty { return ["", heading] + section }
        return ["", heading] + section + [
            "", "| exercise | kind | level | minutes | teaches | comes after |",
            "| --- | --- | ---: | ---: | --- | --- |",
        ] + topic.exercises.compactMap { exercises[$0] }.map(row)
    }

    private func row(_ exercise: ExerciseSummary) -> String {
        let new = exercise.concepts.filter { teachers[$0] == exercise.id }.map { escaped(catalog.concept($0)) }
        return Self.row([
            link(exercise.id), exercise.kind.rawValue, "\(exercise.level)", "\(exercise.minutes)",
            new.joined(separator: "; "), before(exercise).joined(separator: ", "),
        ])
    }

    private func before(_ exercise: ExerciseSummary) -> [String] {
        exercise.after.map { link($0) + ($0 == exercise.continues ? " (next stage)" : "") }
            + (exercise.isEarly ? ["*early*"] : [])
    }

    // MARK: - Concepts and traps

    private var concepts: [String] {
        Self.table(
            "Concepts", ["concept", "taught by"],
            catalog.concepts.map { [escaped($0.title), teachers[$0.id].map(link) ?? "no exercise yet"] })
    }

    private var traps: [String] {
        let rows = catalog.traps.compactMap { trap in
            met[trap.id].map { [escaped(trap.title), $0.map(link).joined(separator: ", ")] }
        }
        let others = catalog.traps.count { met[$0.id] == nil && !TrapTexts.text($0.id).isEmpty }
        let more = "\(others.counted("more trap")) can be recognised in any answer."
        return Self.table("Traps", ["trap", "lies in wait in"], rows) + (others == 0 || rows.isEmpty ? [] : ["", more])
    }

    // MARK: - Markdown

    private func link(_ id: ExerciseID) -> String {
        "[\(escaped(exercises[id]?.title ?? id.name))](\(id))"
    }

    private func escaped(_ text: String) -> String {
        text.replacingScalars { UnseenCharacter.isOne($0) || $0 == "\t" || $0 == "\n" ? " " : nil }.escapedForMarkdown
    }

    private static func table(_ title: String, _ columns: [String], _ rows: [[String]]) -> [String] {
        if rows.isEmpty { return [] }
        return ["", "## \(title)", "", row(columns), row(columns.map { _ in "---" })] + rows.map(row)
    }

    private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}
