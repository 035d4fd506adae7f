import Catalog
import Coach
import Page
import Presentation

/// `reprise start`: where new exercises come from.
struct StartCommand: Command {
    static let spec = CommandSpec(
        name: "start", arguments: "[TRACK|TOPIC|ID]", argumentCount: 0...1,
        completes: .first(.either([.asked(.places), .asked(.ids)])),
        summary: "say where new exercises come from: a track, a topic or an exercise",
        details: """
            Without a name, says where you are and which topics there are. New exercises come from what you name, in its
            order, until all of it is done; then the usual order goes on. Rebuilds that are due come as before.
            What others come before is opened all the same. A TOPIC is track/topic, or its last part alone.
            """,
        options: [usual, .json, .catalog, .workspace, .help],
        examples: [
            "reprise start", "reprise start control-flow", "reprise start basics/variables/split-the-bill",
            "reprise start --usual",
        ],
        command: StartCommand.init)

    private static let usual = CommandSpec.Option(
        name: "--usual", value: nil, summary: "go back to the usual order, the catalog's own")

    private let place: String?
    private let isUsual: Bool
    private let places: Places
    private let isJSON: Bool

    init(_ arguments: Arguments) throws {
        place = arguments.positional.first
        isUsual = arguments.has(Self.usual)
        places = Places(arguments)
        isJSON = arguments.wantsJSON
        if let place, isUsual { throw UsageFault(message: Wording.usualAndPlace(place)) }
    }

    func run(in context: Context) throws -> ExitCode {
        var coaching = try places.coaching(context)
        let isAsked = place == nil && !isUsual
        if !isAsked { try choose(&coaching, context) }
        let next = coaching.nextExercise
        let desk = isAsked ? nil : try next.map { try coaching.open($0, at: context.now()) }
        let page = StartPage(coaching: coaching, next: next, desk: desk, context: context)
        if isJSON {
            try context.output.printJSON(page.answer)
        } else {
            try context.output.print(isAsked ? page.standing : page.chosen)
        }
        return .accepted
    }

    private func choose(_ coaching: inout Coaching, _ context: Context) throws {
        let chosen = try place.map { try coaching.catalog.place(named: $0) }
        if case .exercise(let id)? = chosen { try check(id, coaching, context) }
        try coaching.take(coaching.starting(at: chosen, at: context.now()))
    }

    /// Whether an exercise can be begun: before anything is written.
    private func check(_ id: ExerciseID, _ coaching: Coaching, _ context: Context) throws {
        if coaching.learner.progress.standing(id) == .accepted {
            throw UsageFault(message: Wording.solvedAlready(id))
        }
        if let version = coaching.prerequisites.missingPython(id) {
            throw UsageFault(message: Wording.startNeedsPython(id, version))
        }
        _ = try coaching.open(id, at: context.now())
    }
}
