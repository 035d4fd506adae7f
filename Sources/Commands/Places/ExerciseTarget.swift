import Catalog
import Coach
import Presentation

/// An exercise that the catalog does not have.
struct UnknownExercise: WordedFailure {
    var name: String
    var nearest: ExerciseID?

    var words: (message: String, code: ExitCode) {
        let nearest = Wording.didYouMean(nearest?.description)
        return ("there is no exercise \"\(name)\".\(nearest) `reprise list` shows all.", .usage)
    }
}

extension ExerciseCatalog {
    /// The exercise that a learner has typed.
    ///
    /// - Throws: ``UnknownExercise``, with the nearest id.
    func exercise(named name: String) throws -> ExerciseID {
        guard let id = resolve(name) else { throw UnknownExercise(name: name, nearest: nearest(to: name)) }
        return id
    }
}

extension Coaching {
    /// The exercise that a command is about: the one that is named; without a name the one whose folder we are in, or
    /// the one that is handed out.
    ///
    /// - Throws: ``UnknownExercise``, ``UsageFault`` where nothing is named and nothing is left to do.
    func target(_ name: String?, _ context: Context) throws -> ExerciseID {
        try GradeTarget.find(name.map { [$0] } ?? [], self, context).id
    }
}
