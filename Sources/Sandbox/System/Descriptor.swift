import CSpawn
import Glibc

/// An open file descriptor that is closed with its owner.
struct Descriptor: ~Copyable {
    let raw: Int32

    /// Takes over a descriptor, moving it above the range that a child's own occupy.
    init(takingOver descriptor: Int32) {
        let moved = fcntl(descriptor, F_DUPFD_CLOEXEC, 16)
        if moved >= 0 { close(descriptor) }
        raw = moved >= 0 ? moved : descriptor
    }

    deinit { close(raw) }

    /// A nameless file in memory, with its position at the start.
    static func memory(_ name: String, content: [UInt8] = []) throws -> Descriptor {
        let descriptor = cspawn_memory_file(name)
        guard descriptor >= 0 else { throw SandboxFault.system(what: "a file in memory", errno: errno) }
        if !content.isEmpty {
            var rest = content[...]
            while !rest.isEmpty {
                let written = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
                guard written > 0 else { throw SandboxFault.system(what: "a file in memory", errno: errno) }
                rest = rest.dropFirst(written)
            }
            lseek(descriptor, 0, SEEK_SET)
        }
        return Descriptor(takingOver: descriptor)
    }

    /// Both ends of a connected pair of streams.
    static func pair() throws -> Pair {
        var ends: [Int32] = [-1, -1]
        let type = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, type, 0, &ends) == 0 else {
            throw SandboxFault.system(what: "a pair of sockets", errno: errno)
        }
        return Pair(ours: Descriptor(takingOver: ends[0]), theirs: Descriptor(takingOver: ends[1]))
    }

    struct Pair: ~Copyable {
        let ours: Descriptor
        let theirs: Descriptor
    }

    /// All of a file, from its start, whatever the position is.
    borrowing func readAll() -> [UInt8] { FileContent.read(descriptor: raw) }
}
