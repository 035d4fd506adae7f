import Authoring
import Page
import Presentation
import System

/// The last line of a terminal while exercises are proven: how far it is, what is under way, and the time left.
final class ProgressLine {
    private let context: Context
    private let line: LastLine
    private let estimate: TimeLeft

    init(_ context: Context, times: [String: Int], isWanted: Bool) {
        self.context = context
        line = LastLine(context, isWanted: isWanted)
        estimate = TimeLeft(times)
    }

    /// - Throws: ``OutputFault``.
    func show(_ progress: ProofProgress) throws {
        guard line.isShown, progress.done.count < progress.all.count else { return }
        // The terminal may have become narrower since.
        let columns = Output(environment: context.environment).columns
        try line.show(ProgressWording.line(progress, left: estimate.seconds(progress), columns: columns - 1))
    }

    /// - Throws: ``OutputFault``.
    func clear() throws { try line.clear() }
}

/// How long a proof will still take, by what exercises took before.
private final class TimeLeft {
    private let times: [String: Int]
    private let start = MonotonicClock.now()

    init(_ times: [String: Int]) {
        self.times = times
    }

    /// Nothing while nothing is known.
    func seconds(_ progress: ProofProgress) -> Int? {
        let known = progress.all.compactMap { times[$0.description] }
        guard !known.isEmpty || !progress.done.isEmpty else { return nil }
        let mean = known.isEmpty ? 1 : max(1, known.reduce(0, +) / known.count)
        let all = progress.all.reduce(0) { $0 + (times[$1.description] ?? mean) }
        let done = progress.done.reduce(0) { $0 + (times[$1.description] ?? mean) }
        guard done > 0 else { return all / 1_000_000 / max(1, progress.underWay.count) }
        let spent = MonotonicClock.now() - start
        return Int(spent * Double(all - done) / Double(done))
    }
}
