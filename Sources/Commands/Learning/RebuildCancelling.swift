import Catalog
import Coach
import Practice
import Presentation

/// `reprise rebuild --cancel`: the earlier answer is back in its place, and nothing of the rebuild is lost.
struct RebuildCancelling {
    private struct Answer: Encodable {
        var exercise: String
        /// Whether the earlier answer is back; false where there was none.
        var restored: Bool
        /// Where what was written in the rebuild is; left out where nothing was moved.
        var archive: String?
    }

    private let coaching: Coaching
    private let context: Context

    init(_ coaching: Coaching, _ context: Context) {
        self.coaching = coaching
        self.context = context
    }

    func cancel(_ name: String?, isJSON: Bool) throws {
        let id = try target(name)
        guard coaching.isClosedBook(id) else { throw UsageFault(message: Wording.noRebuild(id)) }
        let exercise = try coaching.folder.exercise(id, in: coaching.catalog)
        let now = context.now()
        let cancelled = try coaching.cancelRebuild(exercise, at: now) {
            try coaching.record(.cancelled(RebuildCancelled(exercise: id, at: now)))
        }
        if isJSON {
            try context.output.printJSON(
                Answer(exercise: id.description, restored: cancelled.isPutBack, archive: cancelled.archive))
        } else {
            let words = Wording.cancelled(cancelled, archive: cancelled.archive.map(context.shown))
            try context.output.print(context.output.wrapped(words))
        }
    }

    private func target(_ name: String?) throws -> ExerciseID {
        if let name { return try coaching.catalog.exercise(named: name) }
        let begun = try coaching.workspace.rebuilding(in: coaching.catalog)
        guard let id = begun.first else { throw UsageFault(message: Wording.nothingBegun) }
        if begun.count > 1 { throw UsageFault(message: Wording.whichRebuild(begun)) }
        return id
    }
}
