import Classes
import Presentation
import Synchronization
import System

/// The last line of a terminal while a class is graded: how many answers are done, and the time left.
final class ClassProgressLine: Sendable {
    private let line: LastLine
    private let start = MonotonicClock.now()
    /// When it was written last.
    private let written = Mutex(-pause)

    /// In seconds; nobody reads faster.
    private static let pause = 0.1

    init(_ context: Context, isWanted: Bool) {
        line = LastLine(context, isWanted: isWanted)
    }

    func show(_ progress: ClassGrader.Progress) {
        guard line.isShown else { return }
        let now = MonotonicClock.now()
        let isTime = written.withLock { written in
            guard now - written >= Self.pause else { return false }
            written = now
            return true
        }
        guard isTime else { return }
        let left = (now - start) * Double(progress.all - progress.done) / Double(max(1, progress.done))
        try? line.show(Wording.gradedSoFar(progress, secondsLeft: Int(left)))
    }

    func clear() { try? line.clear() }
}
