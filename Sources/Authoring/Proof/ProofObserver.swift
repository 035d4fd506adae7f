import Catalog

/// Whoever is told how a proof goes on.
package struct ProofObserver {
    /// Of how far it is, every now and then.
    let watch: (ProofProgress) throws -> Void
    /// Of each exercise, one after the other, as soon as all before it are known.
    let tell: (ProvenExercise) throws -> Void

    package init(
        watch: @escaping (ProofProgress) throws -> Void = { _ in }, tell: @escaping (ProvenExercise) throws -> Void
    ) {
        self.watch = watch
        self.tell = tell
    }
}

/// How far a proof is.
package struct ProofProgress: Sendable, Equatable {
    package var all: [ExerciseID]
    package var done: Set<ExerciseID>
    /// In the order of all.
    package var underWay: [ExerciseID]

    package init(all: [ExerciseID], done: Set<ExerciseID>, underWay: [ExerciseID]) {
        self.all = all
        self.done = done
        self.underWay = underWay
    }

    init(_ all: [ExerciseID], _ state: ProofQueue.State) {
        self.init(all: all, done: Set(state.done.map { all[$0] }), underWay: state.underWay.sorted().map { all[$0] })
    }
}
