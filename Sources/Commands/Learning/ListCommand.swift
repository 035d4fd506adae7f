import Catalog
import Coach
import Page
import Presentation

/// `reprise list`: the exercises, and how they stand.
struct ListCommand: Command {
    static let spec = CommandSpec(
        name: "list", arguments: "[TRACK|TOPIC]", argumentCount: 0...1, completes: .first(.asked(.places)),
        summary: "list exercises: what is solved, due, weak; by topic, level and kind",
        details: """
            Without anything, all of them. What is asked for together has all to be true.
            A TOPIC is track/topic, or its last part alone. KIND is \(kinds.joined(separator: ", ")).
            "later" says that others come first; `reprise show ID` says which. You may open it all the same.
            """,
        options: [level, due, weak, new, kind, .json, .catalog, .workspace, .help],
        examples: [
            "reprise list control-flow", "reprise list basics --level 2-3 --new", "reprise list --due --weak",
            "reprise list --kind predict --json",
        ],
        command: ListCommand.init)

    private static let level = CommandSpec.Option(
        name: "--level", value: "N", completes: .words(levels),
        summary: "only of this level, from 1 to 5, or of several: 2-4")
    private static let due = CommandSpec.Option(name: "--due", value: nil, summary: "only what is due for a rebuild")
    private static let weak = CommandSpec.Option(
        name: "--weak", value: nil, summary: "only what practises something that you are weak at")
    private static let new = CommandSpec.Option(name: "--new", value: nil, summary: "only what you have not tried yet")
    private static let kind = CommandSpec.Option(
        name: "--kind", value: "KIND", completes: .words(of: ExerciseKind.self),
        summary: "only what asks for this: to write, to fix, to predict and so on")
    private static let levels = (1...ExerciseSummary.mostLevel).map(String.init)
    private static let kinds = ExerciseKind.allCases.map(\.rawValue)

    private let place: String?
    /// All that is asked for but the place, for which the catalog is needed.
    private let filter: ListFilter
    private let places: Places
    private let isJSON: Bool

    init(_ arguments: Arguments) throws {
        place = arguments.positional.first
        filter = try Self.filter(arguments)
        places = Places(arguments)
        isJSON = arguments.wantsJSON
    }

    private static func filter(_ arguments: Arguments) throws -> ListFilter {
        var filter = ListFilter()
        if let text = arguments.value(level) {
            guard let levels = ListFilter.levels(text) else { throw UsageFault(message: Wording.unknownLevel(text)) }
            filter.levels = levels
        }
        if let name = arguments.value(kind) {
            guard let kind = ExerciseKind(rawValue: name) else {
                throw UsageFault(message: Wording.unknownKind(name, among: kinds))
            }
            filter.kind = kind
        }
        for (option, mark) in [(due, "due"), (weak, "weak"), (new, "new")] where arguments.has(option) {
            filter.marks.insert(mark)
        }
        return filter
    }

    func run(in context: Context) throws -> ExitCode {
        let coaching = try places.coaching(context)
        var filter = filter
        filter.place = try place.map { try coaching.catalog.place(named: $0) }
        let all = coaching.list(at: context.now())
        let shown = all.filter(filter.admits)
        if isJSON {
            try context.output.printJSON(shown.map(ListedEntry.init))
        } else if shown.isEmpty, !filter.isEmpty {
            let words = Wording.nothingFits(filter, in: coaching.catalog, command: context.command)
            try context.output.print(context.output.wrapped(words))
        } else {
            let summary = Self.summary(shown, of: all.count, filter, coaching.catalog)
            try context.output.print(Self.text(shown) + "\n" + context.output.wrapped(summary))
        }
        tell(of: coaching.index, context.output)
        return .accepted
    }

    /// Exercises that cannot be read.
    private func tell(of index: CatalogIndex, _ output: Output) {
        let findings = index.findings
        for finding in findings.prefix(Wording.mostFindings) {
            output.printError("reprise: \(Wording.finding(finding))\n")
        }
        if findings.count > Wording.mostFindings {
            output.printError("reprise: \(Wording.moreFindings(findings.count - Wording.mostFindings))\n")
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
        return text
    }

    private static func summary(
        _ shown: [ListedExercise], of total: Int, _ filter: ListFilter, _ catalog: ExerciseCatalog
    ) -> String {
        let accepted = shown.count { $0.standing == .accepted }
        let known = shown.count { $0.standing == .known }
        let due = shown.count { $0.isDue }
        let counts =
            "\(accepted) of \(shown.count) accepted" + (known == 0 ? "" : ", \(known) known")
            + (due == 0 ? "" : ", \(due) due for a rebuild")
        if filter.isEmpty { return counts + "." }
        return "\(counts). Shown: \(Wording.filter(filter, in: catalog)); the whole list has \(total)."
    }
}
