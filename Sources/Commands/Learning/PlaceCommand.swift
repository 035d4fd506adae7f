import Catalog
import Coach
import Practice
import Presentation

/// `reprise place`: finds where somebody begins who is no beginner.
struct PlaceCommand: Command {
    static let spec = CommandSpec(
        name: "place", arguments: "[TRACK|TOPIC|ID]", argumentCount: 0...1,
        completes: .first(.either([.asked(.places), .asked(.ids)])),
        summary: "find where to begin, if you know some Python: a few exercises, a real one each",
        details: """
            Each time it hands out one exercise that stands for a topic; you solve it as usual, or say that you do not know
            it. What you solve without help counts as known, with the topics before it: it is not handed out as new, and
            can be opened at any time. At most \(Placement.mostQuestions) exercises; you can stop and go on on another day.
            A name belongs to --undo: only what counts as known there is new again.
            """,
        options: [skip, undo, .json, .catalog, .workspace, .help],
        examples: [
            "reprise place", "reprise place --skip", "reprise place --undo", "reprise place --undo basics/functions",
        ],
        command: PlaceCommand.init)

    private static let skip = CommandSpec.Option(
        name: "--skip", value: nil, summary: "say that you do not know what is asked, and go on")
    private static let undo = CommandSpec.Option(
        name: "--undo", value: nil, summary: "let what counts as known be new again, and begin anew")

    private let place: String?
    private let skips: Bool
    private let undoes: Bool
    private let places: Places
    private let isJSON: Bool

    init(_ arguments: Arguments) throws {
        place = arguments.positional.first
        skips = arguments.has(Self.skip)
        undoes = arguments.has(Self.undo)
        places = Places(arguments)
        isJSON = arguments.wantsJSON
        if let place, !undoes { throw UsageFault(message: Wording.undoNeeded(place)) }
        if skips && undoes { throw UsageFault(message: Wording.skipAndUndo) }
    }

    func run(in context: Context) throws -> ExitCode {
        var coaching = try places.coaching(context)
        if undoes { return try takeBack(&coaching, context) }
        // What a session had no time to write.
        try coaching.take(coaching.placementEntries(at: context.now()))
        if skips { try skip(&coaching, context) } else { try goOn(&coaching, context) }
        try coaching.take(coaching.placementEntries(at: context.now()))
        let desk = try coaching.placementQuestion.map { try coaching.open($0, at: context.now()) }
        let page = PlacementPage(coaching: coaching, placement: coaching.placement, desk: desk, context: context)
        if isJSON {
            try context.output.printJSON(page.answer)
        } else {
            try context.output.print(page.text)
        }
        return .accepted
    }

    /// Begins, or goes on after another place was chosen, where anything is left to ask.
    private func goOn(_ coaching: inout Coaching, _ context: Context) throws {
        guard coaching.learner.progress.direction.source != .placement, coaching.placement.question != nil else {
            return
        }
        try coaching.take([.start(StartChosen(place: StartChosen.placement, at: context.now()))])
    }

    private func skip(_ coaching: inout Coaching, _ context: Context) throws {
        guard let id = coaching.placementQuestion else { throw UsageFault(message: Wording.nothingAsked) }
        try coaching.take([
            .known(ExerciseKnown(exercise: id, attempt: nil, isTakenBack: true, at: context.now()))
        ])
    }

    private struct TakenBack: Encodable {
        /// The exercises that are new again.
        var takenBack: [String]
    }

    private func takeBack(_ coaching: inout Coaching, _ context: Context) throws -> ExitCode {
        let place = try place.map { try coaching.catalog.place(named: $0) }
        let entries = coaching.takingBack(place, at: context.now())
        try coaching.take(entries)
        let exercises = entries.compactMap(\.exercise)
        if isJSON {
            try context.output.printJSON(TakenBack(takenBack: exercises))
        } else {
            let words =
                entries.isEmpty ? Wording.nothingTakenBack : Wording.takenBack(exercises.count, all: place == nil)
            try context.output.print(context.output.wrapped(words))
        }
        return .accepted
    }
}
