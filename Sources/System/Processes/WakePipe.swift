import Glibc

/// A pipe that wakes a loop which waits for it: no end blocks, and no program that is started inherits one.
package struct WakePipe: Sendable {
    /// To be polled for reading.
    package let readEnd: Int32
    package let writeEnd: Int32

    /// - Throws: ``SystemFault``.
    package init() throws {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw SystemFault("a pipe", errno: errno) }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        (readEnd, writeEnd) = (ends[0], ends[1])
    }

    package func wake(with byte: UInt8 = 1) {
        var byte = byte
        _ = write(writeEnd, &byte, 1)
    }

    /// The bytes that have come since the last call, as many as are taken at once.
    package func received() -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 64)
        let count = bytes.withUnsafeMutableBytes { read(readEnd, $0.baseAddress, $0.count) }
        return Array(bytes[..<max(0, count)])
    }

    package func close() {
        Glibc.close(readEnd)
        Glibc.close(writeEnd)
    }
}
