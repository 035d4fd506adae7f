import Glibc

/// Writing all of something, or saying why not.
package enum WholeWrite {
    /// Writes every byte. A pipe that is full and does not block is waited for, and not asked again and again.
    ///
    /// - Throws: ``SystemFault`` for the first error, as on a full disk or when the reader has gone.
    package static func write(_ bytes: [UInt8], to descriptor: Int32, named name: String) throws {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + done, $0.count - done) }
            if count > 0 {
                done += count
                continue
            }
            let error = count < 0 ? errno : EIO
            switch error {
            case EINTR: continue
            case EAGAIN: waitUntilWritable(descriptor)
            default: throw SystemFault(name, errno: error)
            }
        }
    }

    private static func waitUntilWritable(_ descriptor: Int32) {
        var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&entry, 1, -1)
    }
}
