import CSpawn
import Glibc

/// An open file descriptor that is closed with its owner.
package struct Descriptor: ~Copyable {
    package let raw: Int32

    /// Takes over a descriptor, moving it above the range that a child's own occupy.
    package init(takingOver descriptor: Int32) {
        let moved = fcntl(descriptor, F_DUPFD_CLOEXEC, 16)
        if moved >= 0 { close(descriptor) }
        raw = moved >= 0 ? moved : descriptor
    }

    deinit { close(raw) }

    /// O_PATH, which Glibc does not offer to Swift: a place, be it readable or not. The same on x86-64 and arm64.
    package static let placeOnly: Int32 = 0o10_000_000

    /// A nameless file in memory, with its position at the start.
    package static func memory(_ name: String, content: [UInt8] = []) throws -> Descriptor {
        let descriptor = cspawn_memory_file(name)
        guard descriptor >= 0 else { throw SystemFault("a file in memory", errno: errno) }
        let file = Descriptor(takingOver: descriptor)
        try WholeWrite.write(content, to: file.raw, named: "a file in memory")
        lseek(file.raw, 0, SEEK_SET)
        return file
    }

    /// Both ends of a connected pair of streams.
    package static func pair() throws -> Pair {
        var ends: [Int32] = [-1, -1]
        let type = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, type, 0, &ends) == 0 else {
            throw SystemFault("a pair of sockets", errno: errno)
        }
        return Pair(ours: Descriptor(takingOver: ends[0]), theirs: Descriptor(takingOver: ends[1]))
    }

    @frozen
    package struct Pair: ~Copyable {
        package let ours: Descriptor
        package let theirs: Descriptor
    }

    /// All of a file, from its start, whatever the position is.
    ///
    /// - Throws: ``SystemFault``.
    package borrowing func readAll() throws -> [UInt8] {
        try FileContent.read(descriptor: raw, named: "a file in memory")
    }
}
