import Dispatch
import Synchronization

/// Exercises that are proven on several threads, and told in their order on one.
final class ProofQueue: Sendable {
    private struct Progress: Sendable {
        var next = 0
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
            do {
                let proven = try prove(index)
                progress.withLock { $0.found[index] = proven }
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
            return progress.next - 1
        }
    }

    /// Lets nobody take any further one.
    func stop() { progress.withLock { $0.next = count } }

    /// All that is found, in order; each is told as soon as all before it are known.
    func results(tell: (ProvenExercise) throws -> Void) throws -> [ProvenExercise] {
        var results: [ProvenExercise] = []
        while results.count < count {
            changed.wait()
            if let failure = progress.withLock({ $0.failure }) { throw failure }
            while let proven = progress.withLock({ $0.found.removeValue(forKey: results.count) }) {
                results.append(proven)
                try tell(proven)
            }
        }
        return results
    }
}
