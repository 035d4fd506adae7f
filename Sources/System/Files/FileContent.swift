import Glibc

/// Whole files, read and replaced.
///
/// What lies under a path is looked at before it is read: a pipe would wait for ever, a device never ends, and a sparse
/// file is as large as it says.
package enum FileContent {
    /// More than any file that is read whole has a reason to be.
    package static let usualMost = 64 << 20

    /// The bytes of an ordinary file.
    ///
    /// - Throws: ``SystemFault`` where there is none, where it is no ordinary file or has more bytes than `most`, and for
    ///   an error while it is read.
    package static func read(_ path: String, atMost most: Int = usualMost) throws -> [UInt8] {
        let descriptor = try openForReading(path)
        defer { close(descriptor) }
        return try readOrdinary(descriptor, named: path, atMost: most)
    }

    /// The bytes of an open file, as ``read(_:atMost:)`` has them.
    package static func readOrdinary(_ descriptor: Int32, named name: String, atMost most: Int) throws -> [UInt8] {
        try checkOrdinary(descriptor, named: name, atMost: most)
        return try read(descriptor: descriptor, named: name, atMost: most)
    }

    /// - Throws: ``SystemFault`` where an open file is no ordinary one, or has more bytes than `most`.
    package static func checkOrdinary(_ descriptor: Int32, named name: String, atMost most: Int) throws {
        guard let status = FileStatus(descriptor: descriptor) else { throw SystemFault(name, errno: errno) }
        guard status.isRegular else { throw SystemFault(name, .notAFile) }
        guard status.size <= most else { throw SystemFault(name, .tooLarge(bytes: status.size, most: most)) }
    }

    /// The first bytes of a file; nothing where they cannot be read.
    package static func head(_ path: String, bytes count: Int) -> [UInt8]? {
        guard let descriptor = try? openForReading(path) else { return nil }
        defer { close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: count)
        let filled = buffer.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
        return filled < 0 ? nil : Array(buffer[..<filled])
    }

    /// Opens whatever lies there; not blocking, so that a pipe without a writer cannot hold us up.
    ///
    /// - Throws: ``SystemFault``.
    package static func openForReading(_ path: String) throws -> Int32 {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        if descriptor >= 0 { return descriptor }
        // A socket.
        throw errno == ENXIO ? SystemFault(path, .notAFile) : SystemFault(path, errno: errno)
    }

    /// All that a file has, from its start, whatever its position is.
    ///
    /// - Throws: ``SystemFault`` for an error on the way, and where the file has grown beyond `most`.
    package static func read(descriptor: Int32, named name: String, atMost most: Int = usualMost) throws -> [UInt8] {
        var content: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = buffer.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, content.count) }
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw SystemFault(name, errno: errno) }
            if count == 0 { return content }
            content.append(contentsOf: buffer[..<count])
            guard content.count <= most else { throw SystemFault(name, .tooLarge(bytes: content.count, most: most)) }
        }
    }

    /// Makes a file with this content; nothing is left of one that cannot be written whole.
    package static func write(_ path: String, _ content: [UInt8], mode: mode_t = 0o644) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw SystemFault(path, errno: errno) }
        defer { close(descriptor) }
        do {
            try WholeWrite.write(content, to: descriptor, named: path)
        } catch {
            unlink(path)
            throw error
        }
    }

    /// Puts a whole new file in the place of the old one, so that a reader sees either.
    ///
    /// - Parameter copy: a name for the old one, which is then kept.
    package static func replace(_ path: String, with content: [UInt8], keepingOldAs copy: String? = nil) throws {
        let temporary = "\(path).\(getpid())"
        unlink(temporary)
        try write(temporary, content)
        if let copy, rename(path, copy) != 0 {
            defer { unlink(temporary) }
            throw SystemFault(copy, errno: errno)
        }
        guard rename(temporary, path) == 0 else { throw SystemFault(path, errno: errno) }
    }

    /// Adds to the end of a file, which is made where it is not there.
    ///
    /// - Throws: ``SystemFault``, also where it is no ordinary file.
    package static func append(_ path: String, _ content: [UInt8]) throws {
        let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw SystemFault(path, errno: errno) }
        defer { close(descriptor) }
        try checkOrdinary(descriptor, named: path, atMost: .max)
        try WholeWrite.write(content, to: descriptor, named: path)
    }

    /// Makes a folder that was not there yet and that only we may look into.
    ///
    /// - Parameter start: the beginning of its path; some letters are put behind it.
    /// - Throws: ``SystemFault``.
    package static func makeOwnFolder(startingWith start: String) throws -> String {
        var template = Array((start + "XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { throw SystemFault(start, errno: errno) }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Makes a folder and those above it.
    ///
    /// - Throws: ``SystemFault`` for the first that is not there and could not be made.
    package static func makeFolders(_ path: String) throws {
        for step in path.pathsOnTheWay where mkdir(step, 0o755) != 0 && errno != EEXIST {
            throw SystemFault(path, errno: errno)
        }
        guard FileStatus(path)?.isFolder == true else { throw SystemFault(path, errno: ENOTDIR) }
    }
}
