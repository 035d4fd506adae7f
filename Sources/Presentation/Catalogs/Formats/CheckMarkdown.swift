import Authoring
import Page
import System

/// A proof as Markdown, for a forge and for the summary of a job.
package enum CheckMarkdown {
    static func text(_ report: ProofReport) -> String {
        var lines = ["<!-- Made by reprise check. -->", "## reprise check", "", "\(escaped(report.summaryWords))."]
        if let stopped = report.stopped { lines += ["", "**Stopped:** \(escaped(stopped))"] }
        if !report.exercises.isEmpty {
            lines += ["", "| exercise | | cases | mistakes | seconds |", "| --- | --- | ---: | ---: | ---: |"]
            lines += report.exercises.map(row)
        }
        lines += section("Faults and warnings", findings(report))
        lines += section(
            "Skipped", report.skipped.map { "- `\($0.id)`: \(escaped($0.skipped!.sentence))" })
        return lines.joined(separator: "\n") + "\n"
    }

    /// The text cut at the end of a line, with a last line that says so, where it has too many bytes.
    package static func summary(_ report: ProofReport, atMost most: Int) -> String {
        let (whole, note) = (text(report), "\n\nThe rest is left out here: a summary may not be longer.\n")
        if whole.utf8.count <= most { return whole }
        guard let end = whole.utf8.prefix(max(0, most - note.utf8.count)).lastIndex(of: 0x0A) else { return "" }
        return String(decoding: whole.utf8[..<end], as: UTF8.self) + note
    }

    private static func row(_ exercise: ProofReport.Exercise) -> String {
        let result = exercise.skipped.map { "skipped: \($0.short)" } ?? (exercise.isProven ? "proven" : "FAULT")
        let time = exercise.microseconds.map { "\($0 / 1_000_000).\($0 / 100_000 % 10)" } ?? ""
        return
            "| \(escaped(exercise.id)) | \(escaped(result)) | \(exercise.cases.count) | \(exercise.mistakes.count) | "
            + "\(time) |"
    }

    private static func findings(_ report: ProofReport) -> [String] {
        RankedFinding.all(report).map { found in
            let finding = found.finding
            let place = report.path(of: finding, found.exercise) + (finding.place.line.map { ":\($0)" } ?? "")
            let level = finding.level == .error ? "**fault**" : "warning"
            let words = escaped(found.words.replacing("\n", with: " "))
            return "- \(level) \(escaped(finding.rule.rawValue)), \(escaped(place)): \(words)"
        }
    }

    private static func section(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["", "### \(title)", ""] + lines
    }

    private static func escaped(_ text: String) -> String { BlockMarkdown.escaped(text) }
}
