import Catalog
import Coach
import Page
import Practice
import Presentation

/// `reprise rebuild`: an accepted exercise once more, from an empty file.
struct RebuildCommand: Command {
    static let spec = CommandSpec(
        name: "rebuild", arguments: "[ID]", argumentCount: 0...1, completes: .first(.asked(.ids)),
        summary: "build an accepted exercise again from an empty file",
        details: """
            Without ID, the one that is due the longest; with --cancel, the one that is under way.
            Your earlier answer is put away and kept; there are no hints and no solution until it is accepted or you
            give up. --cancel puts the earlier answer back, and keeps what you have written.
            --timed gives you so many minutes, without a number the par time. Nothing is cut off at their end, and a pass
            after it counts like any other.
            """,
        options: [timed, cancel, .json, .catalog, .workspace, .help],
        examples: [
            "reprise rebuild", "reprise rebuild split-the-bill", "reprise rebuild split-the-bill --timed 15",
            "reprise rebuild split-the-bill --cancel",
        ],
        command: RebuildCommand.init)

    private static let timed = CommandSpec.Option(
        name: "--timed", value: "MINUTES", completes: .nothing,
        summary: "against the clock; one that is under way from now on",
        isNumberOptional: true)
    private static let cancel = CommandSpec.Option(
        name: "--cancel", value: nil, summary: "end the rebuild, and put your earlier answer back")

    private let exercise: String?
    private let isTimed: Bool
    /// Nothing for the par time.
    private let minutes: Int?
    private let cancels: Bool
    private let places: Places
    private let isJSON: Bool

    /// - Throws: ``UsageFault`` for a time that is none.
    init(_ arguments: Arguments) throws {
        exercise = arguments.positional.first
        isTimed = arguments.has(Self.timed)
        minutes = try arguments.value(Self.timed).map { text in
            guard let minutes = Int(text), RebuildClock.possibleMinutes.contains(minutes) else {
                throw UsageFault(message: Wording.clockMinutes(text))
            }
            return minutes
        }
        cancels = arguments.has(Self.cancel)
        if cancels && isTimed { throw UsageFault(message: Wording.cancelOrTimed) }
        places = Places(arguments)
        isJSON = arguments.wantsJSON
    }

    func run(in context: Context) throws -> ExitCode {
        let coaching = try places.coaching(context)
        if cancels {
            try RebuildCancelling(coaching, context).cancel(exercise, isJSON: isJSON)
        } else {
            try begin(coaching, context)
        }
        return .accepted
    }

    private func begin(_ coaching: Coaching, _ context: Context) throws {
        let id = try target(coaching, context)
        guard coaching.learner.progress.standing(id) == .accepted else {
            throw UsageFault(message: Wording.notAcceptedYet(id))
        }
        let minutes = isTimed ? try self.minutes ?? coaching.parMinutes(id) : nil
        let desk: Desk
        if coaching.isClosedBook(id) {
            guard let minutes else { throw UsageFault(message: Wording.rebuildUnderWay(id)) }
            try coaching.workspace.startClock(id, minutes: minutes, at: context.now())
            desk = try coaching.open(id, at: context.now())
        } else {
            desk = try coaching.beginRebuild(id, at: context.now(), minutes: minutes)
        }
        let page = RebuildPage(desk, context)
        try isJSON ? page.printJSON() : page.printText()
    }

    private func target(_ coaching: Coaching, _ context: Context) throws -> ExerciseID {
        if let exercise { return try coaching.catalog.exercise(named: exercise) }
        guard let item = try coaching.firstRebuild(at: context.now()) else {
            throw UsageFault(message: Wording.nothingDue)
        }
        return item.id
    }
}
