import Coach
import Page
import Presentation

/// `reprise list`: every exercise, and how it stands.
struct ListCommand: Command {
    static let spec = CommandSpec(
        name: "list", summary: "list all exercises: what is solved, due, weak",
        options: [.json, .catalog, .workspace, .help], command: ListCommand.init)

    private let places: Places
    private let isJSON: Bool

    init(_ arguments: Arguments) {
        places = Places(arguments)
        isJSON = arguments.wantsJSON
    }

    private struct Entry: Encodable {
        var id: String
        var title: String
        var level: Int
        var minutes: Int
        var concepts: [String]
        var kind: String
        var standing: String
        /// The exercises that come first and are not accepted yet, and the Python that it needs where the one at hand is
        /// older; left out where there is nothing of that.
        var after: [String]?
        var needsPython: String?
        /// Whether it is to be built again, and whether it practises what stands out as weak.
        var due: Bool
        var weak: Bool
        /// Whether it cannot be read; left out where it can.
        var broken: Bool?
    }

    func run(in context: Context) throws -> ExitCode {
        let coaching = try places.coaching(context)
        let all = coaching.list(at: context.now())
        if isJSON {
            try context.output.printJSON(Self.entries(all))
        } else {
            try context.output.print(Self.text(all))
        }
        let findings = coaching.index.findings
        for finding in findings.prefix(Wording.mostFindings) {
            context.output.printError("reprise: \(Wording.finding(finding))\n")
        }
        if findings.count > Wording.mostFindings {
            context.output.printError("reprise: \(Wording.moreFindings(findings.count - Wording.mostFindings))\n")
        }
        return .accepted
    }

    private static func entries(_ all: [ListedExercise]) -> [Entry] {
        all.map { entry in
            Entry(
                id: entry.id.description, title: entry.title, level: entry.level, minutes: entry.minutes,
                concepts: entry.concepts.map(\.id), kind: entry.kind.rawValue, standing: entry.standingWord,
                after: entry.after.isEmpty ? nil : entry.after.map(\.description),
                needsPython: entry.missingPython?.description, due: entry.isDue,
                weak: entry.isWeak, broken: entry.isBroken ? true : nil)
        }
    }

    private static func text(_ all: [ListedExercise]) -> StyledText {
        let width = all.map(\.id.description.count).max() ?? 0
        let marksWidth = all.map { $0.furtherMarks.joined(separator: " ").count }.max() ?? 0
        var text = StyledText()
        var (track, topic) = ("", "")
        for entry in all {
            if entry.track != track { text += "\(track.isEmpty ? StyledText() : "\n")\(entry.track, .strong)\n" }
            if entry.topic != topic || entry.track != track { text += "\n  \(entry.topic, .strong)\n" }
            (track, topic) = (entry.track, entry.topic)
            let marks =
                marksWidth == 0 ? "" : entry.furtherMarks.joined(separator: " ").padded(to: max(8, marksWidth)) + "  "
            text +=
                "  \(entry.standingWord.padded(to: 8), entry.standingStyle)  \(marks)\(entry.id.description.padded(to: width))  \(entry.title)\n"
        }
        let accepted = all.count { $0.standing == .accepted }
        return text + "\n\(accepted) of \(all.count) accepted\(due(all)).\n"
    }

    private static func due(_ all: [ListedExercise]) -> String {
        let count = all.count { $0.isDue }
        return count == 0 ? "" : ", \(count) due for a rebuild"
    }
}
