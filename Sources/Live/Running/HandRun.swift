import Catalog
import Checks
import Dispatch
import Glibc
import Grading
import Page
import Presentation
import Sandbox
import Synchronization
import System

/// The learner's program, run by hand in the sandbox with the learner's own keyboard.
///
/// Theory of operation. The program has a terminal of its own. The learner's terminal stays as it always is, so that
/// lines are typed, corrected and echoed by it; each line that is done goes to the program, and what the program writes
/// comes back with everything invisible made visible, so that it cannot touch the learner's terminal.
final class HandRun {
    enum Ending {
        case record(RunRecord)
        /// By `^C`.
        case stopped
        /// The learner's terminal is gone, or a signal asked us to end.
        case abandoned
    }

    private let run: TerminalRun
    private let signals: SignalPipe
    private let output: Output
    private var stream = VisibleStream()
    private var isStopped = false
    private static let endOfInput: UInt8 = 4

    init(_ run: TerminalRun, signals: SignalPipe, output: Output) {
        self.run = run
        self.signals = signals
        self.output = output
    }

    /// Passes lines and output to and fro until the program ends.
    ///
    /// - Throws: what starting the program throws.
    func relay(_ plan: HandRunPlan) throws -> Ending {
        let done = try WakePipe()
        defer { done.close() }
        let result = Mutex<Result<RunRecord, any Error>?>(nil)
        let run = run
        let group = DispatchGroup()
        DispatchQueue.global().async(group: group) {
            let found = Result { try run.run(plan.request) }
            result.withLock { $0 = found }
            done.wake()
        }
        let isAbandoned = !passToAndFro(until: done.readEnd)
        group.wait()
        passOutput()
        show(stream.finish())
        if isAbandoned { return .abandoned }
        if isStopped { return .stopped }
        let record = try result.withLock { $0 }!.get()
        if !plan.isAtTerminal { showCollected([record] + record.then) }
        return .record(record.then.last ?? record)
    }

    /// What a program has written that had no terminal.
    private func showCollected(_ records: [RunRecord]) {
        for record in records {
            for bytes in [record.standardOutput, record.standardError] where !bytes.isEmpty {
                show(stream.show(bytes) + stream.finish())
                if bytes.last != UInt8(ascii: "\n") { show("\n") }
            }
        }
    }

    /// - Returns: false where there is nobody left to run the program for.
    private func passToAndFro(until done: Int32) -> Bool {
        var isInputOpen = true
        while true {
            var descriptors = [done, run.terminal, signals.readEnd, isInputOpen ? STDIN_FILENO : -1].map {
                pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
            }
            _ = poll(&descriptors, nfds_t(descriptors.count), -1)
            for signal in signals.received() {
                switch signal {
                case SIGINT, SIGQUIT:
                    isStopped = true
                    run.stop()
                case SIGTSTP: _ = signals.withDefault(SIGTSTP) { raise(SIGTSTP) }
                case SIGTERM, SIGHUP:
                    signals.repeatLater(signal)
                    run.stop()
                    return false
                default: break
                }
            }
            if descriptors[1].revents != 0 { passOutput() }
            if descriptors[3].revents != 0 { isInputOpen = passInput() }
            if descriptors[0].revents != 0 { return true }
        }
    }

    private func passOutput() {
        var bytes = [UInt8](repeating: 0, count: 1 << 14)
        while true {
            let count = bytes.withUnsafeMutableBytes { read(run.terminal, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            show(stream.show(bytes[..<count]))
        }
    }

    /// Where what it writes can no longer be shown, it is stopped.
    private func show(_ text: StyledText) {
        do {
            try output.print(text)
        } catch {
            run.stop()
        }
    }

    /// - Returns: whether more can come.
    private func passInput() -> Bool {
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = bytes.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
        if count < 0 { return errno == EINTR || errno == EAGAIN }
        // At a terminal ^D ends what is typed for now; the next line comes all the same.
        let line = count > 0 ? Array(bytes[..<count]) : [Self.endOfInput]
        _ = line.withUnsafeBytes { write(run.terminal, $0.baseAddress, $0.count) }
        return count > 0 || isatty(STDIN_FILENO) == 1
    }
}
