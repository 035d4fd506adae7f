import Glibc
import System

/// A port of the host that accepts connections, so that a session's try to reach it means something.
final class CanaryListener: Sendable {
    let port: UInt16
    private let descriptor: Descriptor

    init() {
        let type = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        descriptor = Descriptor(takingOver: socket(AF_INET, type, 0))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let raw = descriptor.raw
        let result = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                bind(raw, generic, size) == 0 && listen(raw, 1) == 0 && getsockname(raw, generic, &size) == 0
            }
        }
        // Where the caller itself may not listen, the session has nothing to try, and says so.
        port = result ? UInt16(bigEndian: address.sin_port) : 0
    }
}
