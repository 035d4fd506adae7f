import Glibc

/// Whole files, read and replaced.
package enum FileContent {
    package static func read(_ path: String) throws -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SandboxFault.system(what: path, errno: errno) }
        defer { close(descriptor) }
        return read(descriptor: descriptor)
    }

    package static func head(_ path: String, bytes count: Int) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: count)
        let filled = buffer.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
        return filled < 0 ? nil : Array(buffer[..<filled])
    }

    package static func read(descriptor: Int32) -> [UInt8] {
        var content: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = buffer.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, content.count) }
            if count <= 0 { return content }
            content.append(contentsOf: buffer[..<count])
        }
    }

    /// Makes a file with this content; nothing is left of one that cannot be written whole.
    package static func write(_ path: String, _ content: [UInt8], mode: mode_t = 0o644) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw SandboxFault.system(what: path, errno: errno) }
        defer { close(descriptor) }
        var rest = content[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard written > 0 else {
                let error = errno
                unlink(path)
                throw SandboxFault.system(what: path, errno: error)
            }
            rest = rest.dropFirst(written)
        }
    }

    /// Puts a whole new file in the place of the old one, so that a reader sees either.
    package static func replace(_ path: String, with content: [UInt8]) throws {
        let temporary = "\(path).\(getpid())"
        unlink(temporary)
        try write(temporary, content)
        guard rename(temporary, path) == 0 else { throw SandboxFault.system(what: path, errno: errno) }
    }

    /// Makes a folder and those above it.
    ///
    /// - Returns: 0, or the errno of the first that is not there and could not be made.
    @discardableResult
    package static func makeFolders(_ path: String) -> Int32 {
        var at = path.startIndex
        while at < path.endIndex {
            let next = path[path.index(after: at)...].firstIndex(of: "/") ?? path.endIndex
            if mkdir(String(path[..<next]), 0o755) != 0 && errno != EEXIST { return errno }
            at = next
        }
        return FileStatus(path)?.isFolder == true ? 0 : ENOTDIR
    }
}
