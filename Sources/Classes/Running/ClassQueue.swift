import Synchronization

/// Answers that several threads take one after the other.
final class ClassQueue: Sendable {
    private struct State: Sendable {
        var next = 0
        var found: [Int: ExerciseGrade] = [:]
        var failure: (any Error)?
    }

    private let count: Int
    private let watch: @Sendable (ClassGrader.Progress) -> Void
    private let state = Mutex(State())

    init(_ count: Int, watch: @escaping @Sendable (ClassGrader.Progress) -> Void) {
        self.count = count
        self.watch = watch
    }

    /// Grades until none is left, or one has failed in a way that would fail all.
    func take(_ grade: (Int) throws -> ExerciseGrade) {
        while let index = next() {
            do {
                let found = try grade(index)
                let done = state.withLock { state in
                    state.found[index] = found
                    return state.found.count
                }
                watch(ClassGrader.Progress(done: done, all: count))
            } catch {
                state.withLock { $0.failure = $0.failure ?? error }
            }
        }
    }

    private func next() -> Int? {
        state.withLock { state in
            guard state.next < count, state.failure == nil else { return nil }
            state.next += 1
            return state.next - 1
        }
    }

    /// In order.
    func results() throws -> [ExerciseGrade] {
        try state.withLock { state in
            if let failure = state.failure { throw failure }
            return (0..<count).compactMap { state.found[$0] }
        }
    }
}
