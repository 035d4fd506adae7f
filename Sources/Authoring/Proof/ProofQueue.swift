import Dispatch
import Synchronization

/// Exercises that are proven on several threads, and told in their order on one.
final class ProofQueue: Sendable {
    private struct Progress: Sendable {
        var next = 0
        var underWay: Set<Int> = []
        var done: Set<Int> = []
        var found: [Int: ProvenExercise] = [:]
        var failure: (any Error)?
    }

    private let count: Int
    private let progress = Mutex(Progress())
    private let changed = DispatchSemaphore(value: 0)

    init(_ count: Int) {
        self.count = count
    }

    /// Takes one after the other until none is left or something has failed.
    func take(_ prove: (Int) throws -> ProvenExercise) {
        while let index = nextIndex() {
            changed.signal()
            do {
                let proven = try prove(index)
                progress.withLock { progress in
                    progress.found[index] = proven
                    progress.done.insert(index)
                    progress.underWay.remove(index)
                }
            } catch {
                progress.withLock { $0.failure = $0.failure ?? error }
            }
            changed.signal()
        }
    }

    private func nextIndex() -> Int? {
        progress.withLock { progress in
            guard progress.next < count, progress.failure == nil else { return nil }
            progress.next += 1
            progress.underWay.insert(progress.next - 1)
            return progress.next - 1
        }
    }

    /// Lets nobody take any further one.
    func stop() { progress.withLock { $0.next = count } }

    /// Which are done, and which under way.
    struct State {
        var done: Set<Int>
        var underWay: Set<Int>
    }

    /// All that is found, in order.
    ///
    /// - Parameters:
    ///   - watch: told how far it is, whenever that changes and every second.
    ///   - tell: told of each as soon as all before it are known.
    func results(
        watch: (State) throws -> Void, tell: (ProvenExercise) throws -> Void
    ) throws -> [ProvenExercise] {
        var results: [ProvenExercise] = []
        while results.count < count {
            _ = changed.wait(timeout: .now() + 1)
            if let failure = progress.withLock({ $0.failure }) { throw failure }
            while let proven = progress.withLock({ $0.found.removeValue(forKey: results.count) }) {
                results.append(proven)
                try tell(proven)
            }
            try watch(progress.withLock { State(done: $0.done, underWay: $0.underWay) })
        }
        return results
    }
}
