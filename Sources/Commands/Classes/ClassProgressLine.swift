import Classes
import Presentation
import Synchronization
import System

/// The last line of a terminal while a class is graded: how many answers are done, and the time left. In a pipe none.
final class ClassProgressLine: Sendable {
    private let context: Context
    private let isShown: Bool
    private let start = MonotonicClock.now()
    /// When it was written last; nothing where it is not there.
    private let written = Mutex<Double?>(nil)

    /// In seconds; nobody reads faster.
    private static let pause = 0.1

    init(_ context: Context, isWanted: Bool) {
        self.context = context
        let terminal = context.environment["TERM"] ?? "dumb"
        isShown = isWanted && context.output.isTerminal && terminal != "dumb"
    }

    func show(_ progress: ClassGrader.Progress) {
        guard isShown else { return }
        written.withLock { written in
            let now = MonotonicClock.now()
            if let last = written, now - last < Self.pause { return }
            written = now
            let left = (now - start) * Double(progress.all - progress.done) / Double(max(1, progress.done))
            try? context.output.control("\r\u{1B}[K" + Wording.gradedSoFar(progress, secondsLeft: Int(left)))
        }
    }

    func clear() {
        written.withLock { written in
            if written != nil { try? context.output.control("\r\u{1B}[K") }
            written = nil
        }
    }
}
