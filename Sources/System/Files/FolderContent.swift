import Glibc

/// What lies in a folder.
package enum FolderContent {
    /// The names in a folder, sorted.
    ///
    /// - Throws: ``SystemFault`` where it is no folder, or cannot be read to its end.
    package static func names(_ folder: String) throws -> [String] {
        guard let stream = opendir(folder) else { throw SystemFault(folder, errno: errno) }
        return try names(stream, folder)
    }

    /// The names in an open folder, sorted; it is closed.
    package static func names(takingOver descriptor: Int32, named folder: String) throws -> [String] {
        guard let stream = fdopendir(descriptor) else {
            close(descriptor)
            throw SystemFault(folder, errno: errno)
        }
        return try names(stream, folder)
    }

    private static func names(_ stream: OpaquePointer, _ folder: String) throws -> [String] {
        defer { closedir(stream) }
        var names: [String] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else { break }
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        guard errno == 0 else { throw SystemFault(folder, errno: errno) }
        return names.sorted()
    }

    /// The names in a folder that need not be there: none where it is not.
    ///
    /// - Throws: ``SystemFault`` where it is there and cannot be read.
    package static func namesIfAny(_ folder: String) throws -> [String] {
        do {
            return try names(folder)
        } catch let fault as SystemFault where fault.errno == ENOENT || fault.errno == ENOTDIR {
            return []
        }
    }
}
