import Glibc

/// All that comes in from a pipe or a terminal.
package enum StreamContent {
    /// - Throws: ``SystemFault`` for an error on the way, and where more comes than `most`.
    package static func read(_ descriptor: Int32, named name: String, atMost most: Int) throws -> [UInt8] {
        var content: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            if count < 0 && errno == EAGAIN {
                var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
                _ = poll(&waiting, 1, -1)
                continue
            }
            guard count >= 0 else { throw SystemFault(name, errno: errno) }
            if count == 0 { return content }
            content.append(contentsOf: buffer[..<count])
            guard content.count <= most else { throw SystemFault(name, .tooLarge(bytes: content.count, most: most)) }
        }
    }
}
