import Catalog
import Practice

/// `reprise list`: every exercise, and how it stands.
enum ListCommand {
    static let spec = CommandSpec(
        name: "list", summary: "list all exercises and what you have solved",
        options: [.json, .catalog, .workspace, .help], run: run)

    private struct Entry: Encodable {
        var id: String
        var title: String
        var level: Int
        var minutes: Int
        var concepts: [String]
        var standing: String
    }

    private static func run(_ arguments: Arguments, _ context: Context) throws -> ExitCode {
        let folder = try CatalogLocation.find(arguments, context)
        let catalog = try folder.catalog()
        let progress = try LearnerProgress.read(try WorkspaceLocation.find(arguments, context), context)
        var entries: [ExerciseID: Entry] = [:]
        for id in catalog.exerciseIDs {
            let exercise = try folder.exercise(id, in: catalog)
            entries[id] = Entry(
                id: id.description, title: exercise.title, level: exercise.level, minutes: exercise.minutes,
                concepts: exercise.concepts, standing: word(progress.standing(id)))
        }
        context.output.print(
            arguments.wantsJSON
                ? try JSONOutput.text(catalog.exerciseIDs.map { entries[$0]! })
                : text(catalog, entries, context.output))
        return .accepted
    }

    private static func word(_ standing: Progress.Standing) -> String {
        switch standing {
        case .untouched: "new"
        case .attempted: "tried"
        case .accepted: "accepted"
        }
    }

    private static func text(_ catalog: ExerciseCatalog, _ entries: [ExerciseID: Entry], _ output: Output) -> String {
        let width = entries.keys.map(\.description.count).max() ?? 0
        var text = ""
        for track in catalog.tracks {
            text += output.styled(track.title, .bold) + "\n"
            for topic in track.topics {
                text += "\n  " + output.styled(topic.title, .bold) + "\n"
                for entry in topic.exercises.compactMap({ entries[$0] }) {
                    let standing = entry.standing.padded(to: 8)
                    let style: Output.Style =
                        entry.standing == "accepted" ? .green : entry.standing == "tried" ? .yellow : .faint
                    text += "  \(output.styled(standing, style))  \(entry.id.padded(to: width))  \(entry.title)\n"
                }
            }
        }
        let accepted = entries.values.filter { $0.standing == "accepted" }.count
        return text + "\n\(accepted) of \(entries.count) accepted.\n"
    }
}

extension String {
    /// With spaces behind it, up to a width.
    func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
