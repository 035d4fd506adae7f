import Glibc
import System

/// Which build of a program this is.
package enum EngineIdentity {
    /// Changes whenever a byte of the program does; nothing where it cannot be read.
    ///
    /// A program has many bytes, so the answer is kept beside the marks of its file.
    ///
    /// - Parameter caches: Reprise's own folder among the user's caches.
    package static func of(_ program: String, caches: String?) -> String? {
        guard let mark = FileStatus(program)?.fingerprint else { return nil }
        let file = caches.map { $0 + "/engine-" + QuickHash.of(Array(program.utf8)) }
        if let file, FileStatus(file, followingLinks: false)?.isOwn == true,
            let fields = (try? FileContent.read(file, atMost: 1 << 12)).flatMap({ Fields.unpack($0) }),
            fields.count == 2, Fields.string(fields[0]) == mark
        {
            return Fields.string(fields[1])
        }
        guard let hash = hash(program) else { return nil }
        if let caches, let file {
            try? FileContent.makeFolders(caches)
            try? FileContent.replace(file, with: Fields.list([mark, hash]))
        }
        return hash
    }

    private static func hash(_ program: String) -> String? {
        guard let descriptor = try? FileContent.openForReading(program) else { return nil }
        defer { close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        var (offset, hash) = (0, UInt64(0))
        while true {
            let count = buffer.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, offset) }
            guard count >= 0 else { return nil }
            if count == 0 { return hash.hexadecimal(digits: 16) }
            let part = buffer[..<count].withUnsafeBufferPointer { $0.quickHash }
            hash = (hash ^ part) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 32
            offset += count
        }
    }
}
