import Catalog
import Practice

/// `reprise list`: every exercise, and how it stands.
enum ListCommand {
    static let spec = CommandSpec(
        name: "list", summary: "list all exercises: what is solved, due, weak",
        options: [.json, .catalog, .workspace, .help], run: run)

    private struct Entry: Encodable {
        var id: String
        var title: String
        var level: Int
        var minutes: Int
        var concepts: [String]
        var standing: String
        /// Whether it is to be built again, and whether it practises what stands out as weak.
        var due: Bool
        var weak: Bool
    }

    private static func run(_ arguments: Arguments, _ context: Context) throws -> ExitCode {
        let folder = try CatalogLocation.find(arguments, context)
        let catalog = try folder.catalog()
        let learner = LearnerState(try LearnerProgress.entries(try WorkspaceLocation.find(arguments, context), context))
        let all = try ExerciseListing.all(learner, catalog: catalog, folder: folder, at: context.now())
        context.output.print(arguments.wantsJSON ? try json(all, folder, catalog) : text(all, context.output))
        return .accepted
    }

    private static func json(_ all: [ListedExercise], _ folder: CatalogFolder, _ catalog: ExerciseCatalog) throws
        -> String
    {
        try JSONOutput.text(
            try all.map { entry in
                Entry(
                    id: entry.id.description, title: entry.title, level: entry.level, minutes: entry.minutes,
                    concepts: try folder.exercise(entry.id, in: catalog).concepts, standing: entry.standingWord,
                    due: entry.isDue, weak: entry.isWeak)
            })
    }

    private static func text(_ all: [ListedExercise], _ output: Output) -> String {
        let width = all.map(\.id.description.count).max() ?? 0
        let hasMarks = all.contains { $0.marks.count > 1 }
        var text = ""
        var (track, topic) = ("", "")
        for entry in all {
            if entry.track != track { text += (track.isEmpty ? "" : "\n") + output.styled(entry.track, .bold) + "\n" }
            if entry.topic != topic || entry.track != track {
                text += "\n  " + output.styled(entry.topic, .bold) + "\n"
            }
            (track, topic) = (entry.track, entry.topic)
            let style: Output.Style =
                switch entry.standing {
                case .accepted: .green
                case .attempted: .yellow
                case .untouched: .faint
                }
            let marks = hasMarks ? entry.marks.dropFirst().joined(separator: " ").padded(to: 8) + "  " : ""
            text +=
                "  \(output.styled(entry.standingWord.padded(to: 8), style))  \(marks)"
                + "\(entry.id.description.padded(to: width))  \(entry.title)\n"
        }
        let accepted = all.count { $0.standing == .accepted }
        return text + "\n\(accepted) of \(all.count) accepted\(due(all)).\n"
    }

    private static func due(_ all: [ListedExercise]) -> String {
        let count = all.count { $0.isDue }
        return count == 0 ? "" : ", \(count) due for a rebuild"
    }
}

extension String {
    /// With spaces behind it, up to a width in columns.
    func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - DisplayWidth.of(self))) }
}
