import Glibc
import Synchronization
import System

/// Our end of the connection to a driver: whole messages, with a deadline.
final class ControlChannel: Sendable {
    private let descriptor: Descriptor
    private let ready = Mutex(false)

    /// More than any honest answer: output is limited, and so are the files that are sent back.
    private static let largestMessage = 256 << 20

    init(takingOver descriptor: consuming Descriptor) {
        self.descriptor = descriptor
    }

    var isReady: Bool { ready.withLock { $0 } }
    func markReady() { ready.withLock { $0 = true } }

    /// Sends a message. That the driver is gone shows when the answer does not come.
    func send(_ fields: [[UInt8]]) {
        var rest = Fields.pack([Fields.pack(fields)])[...]
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes {
                Glibc.send(descriptor.raw, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if sent < 0 && errno == EINTR { continue }
            if sent <= 0 { return }
            rest = rest.dropFirst(sent)
        }
    }

    /// The next message, or nothing when the driver is gone, silent for too long, or talks nonsense.
    ///
    /// - Parameters:
    ///   - pause: how long to wait before something else is done; for ever where it is nothing.
    ///   - meanwhile: called after each pause; gives the next.
    func receive(
        atMost seconds: Double, pause: Double? = nil, meanwhile: () -> Double? = { nil }
    ) -> [ArraySlice<UInt8>]? {
        let deadline = MonotonicClock.now() + seconds
        var pause = pause
        while let seconds = pause, !waitForMore(atMost: min(seconds, deadline - MonotonicClock.now())) {
            if MonotonicClock.now() >= deadline { return nil }
            pause = meanwhile()
        }
        guard let head = receiveExactly(4, until: deadline) else { return nil }
        let size = (0..<4).reduce(0) { $0 | Int(head[$1]) << (8 * $1) }
        guard size <= Self.largestMessage, let body = receiveExactly(size, until: deadline) else { return nil }
        return Fields.unpack(body)
    }

    private func receiveExactly(_ count: Int, until deadline: Double) -> [UInt8]? {
        var received = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let left = deadline - MonotonicClock.now()
            if left <= 0 { return nil }
            if !waitForMore(atMost: left) { continue }
            let got = received.withUnsafeMutableBytes {
                recv(descriptor.raw, $0.baseAddress! + filled, count - filled, 0)
            }
            if got < 0 && errno == EINTR { continue }
            if got <= 0 { return nil }
            filled += got
        }
        return received
    }

    /// Whether something has come, the end of the connection too; it may be said too early that nothing has.
    private func waitForMore(atMost seconds: Double) -> Bool {
        var poll = pollfd(fd: descriptor.raw, events: Int16(POLLIN), revents: 0)
        return Glibc.poll(&poll, 1, Int32(max(0, seconds) * 1000) + 1) > 0
    }
}
