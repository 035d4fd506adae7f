import Dispatch
import Synchronization

/// Runs tests that mostly wait for other processes on threads of their own, a few at once.
///
/// Swift's own pool has a thread a processor, and a test that waits there keeps it from those that compute.
package final class PatientExecutor: TaskExecutor {
    package static let shared = PatientExecutor()

    /// With more the machine would be so busy that what is waited for comes late.
    private static let width = 4

    private let queues = (0..<width).map { DispatchQueue(label: "patience \($0)") }
    private let jobs = Mutex(Jobs())

    private struct Jobs {
        var waiting: [UnownedJob] = []
        var idle = Array(0..<PatientExecutor.width)
    }

    package func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let free: Int? = jobs.withLock { jobs in
            jobs.waiting.append(job)
            return jobs.idle.popLast()
        }
        if let free { queues[free].async { self.work(free) } }
    }

    private func work(_ number: Int) {
        while true {
            let next: UnownedJob? = jobs.withLock { jobs in
                if jobs.waiting.isEmpty {
                    jobs.idle.append(number)
                    return nil
                }
                return jobs.waiting.removeFirst()
            }
            guard let next else { return }
            next.runSynchronously(on: asUnownedTaskExecutor())
        }
    }
}
