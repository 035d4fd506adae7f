import Dispatch
import Glibc
import Synchronization
import System

/// Editors that run beside the session, each waited for by a thread of its own, so that one that fails is told.
final class WindowEditors: Sendable {
    private let pipe: WakePipe
    private let sentences = Mutex<[String]>([])

    init() throws { pipe = try WakePipe() }

    deinit { pipe.close() }

    /// To be polled for reading.
    var wakeEnd: Int32 { pipe.readEnd }

    /// - Parameter words: what is said of an end that was none of the good ones.
    func watch(_ pid: pid_t, _ words: @escaping @Sendable (Termination) -> String) {
        DispatchQueue.global().async {
            let end = ChildProcess.wait(pid) {}
            guard !end.isSuccess, end != .unknown else { return }
            self.sentences.withLock { $0.append(words(end)) }
            self.pipe.wake()
        }
    }

    /// What there is to say since the last call.
    func takeSentences() -> [String] {
        _ = pipe.received()
        return sentences.withLock { sentences in
            defer { sentences = [] }
            return sentences
        }
    }
}
