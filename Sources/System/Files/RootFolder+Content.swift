import Glibc

/// Reading and writing below a root.
extension RootFolder {
    /// The bytes of an ordinary file.
    ///
    /// - Throws: ``SystemFault``, as `FileContent.read` does, and where a link or another's file is in the way.
    package func read(_ file: String, atMost most: Int = FileContent.usualMost) throws -> [UInt8] {
        let descriptor = try openFile(file, O_RDONLY)
        defer { close(descriptor) }
        return try FileContent.readOrdinary(descriptor, named: path(of: file), atMost: most)
    }

    /// The names in a folder, sorted; none where it is not there.
    ///
    /// - Throws: ``SystemFault`` where it is there and cannot be read.
    package func names(_ folder: String) throws -> [String] {
        do {
            let descriptor = try openFile(folder, O_RDONLY | O_DIRECTORY)
            return try FolderContent.names(takingOver: descriptor, named: path(of: folder))
        } catch let fault as SystemFault where fault.errno == ENOENT || fault.errno == ENOTDIR {
            return []
        }
    }

    /// Makes a folder and those above it, up to the root.
    package func makeFolder(_ folder: String) throws { try withParent(of: folder + "/x", making: true) { _, _ in } }

    /// Makes a file with this content; nothing is left of one that cannot be written whole.
    ///
    /// - Throws: ``SystemFault``, also where there is one already.
    package func write(_ file: String, _ content: [UInt8]) throws {
        let descriptor = try openFile(file, O_WRONLY | O_CREAT | O_EXCL)
        defer { close(descriptor) }
        do {
            try WholeWrite.write(content, to: descriptor, named: path(of: file))
        } catch {
            try? remove(file)
            throw error
        }
    }

    /// Puts a whole new file in the place of the old one, so that a reader sees either.
    package func replace(_ file: String, with content: [UInt8]) throws {
        let temporary = "\(file).\(getpid())"
        try remove(temporary)
        try write(temporary, content)
        try move(temporary, to: file)
    }

    /// Gives a file another name; a link is moved as a link.
    package func move(_ file: String, to target: String) throws {
        try withParent(of: file) { from, name in
            try withParent(of: target) { to, newName in
                guard renameat(from, name, to, newName) == 0 else { throw SystemFault(path(of: target), errno: errno) }
            }
        }
    }

    /// Gives a file a second name.
    ///
    /// - Returns: false where that name is taken.
    package func link(_ file: String, as second: String) throws -> Bool {
        try withParent(of: file) { from, name in
            try withParent(of: second) { to, newName in
                if linkat(from, name, to, newName, 0) == 0 { return true }
                guard errno == EEXIST else { throw SystemFault(path(of: second), errno: errno) }
                return false
            }
        }
    }

    /// Takes away a file or link; one that is not there is no fault.
    package func remove(_ file: String) throws {
        do {
            try withParent(of: file) { folder, name in
                if unlinkat(folder, name, 0) != 0 { throw SystemFault(path(of: file), errno: errno) }
            }
        } catch let fault as SystemFault where fault.errno == ENOENT || fault.errno == ENOTDIR {
            return
        }
    }

    /// Takes away a folder that is empty.
    package func removeFolder(_ folder: String) throws {
        try withParent(of: folder) { parent, name in
            if unlinkat(parent, name, AT_REMOVEDIR) != 0 { throw SystemFault(path(of: folder), errno: errno) }
        }
    }

    /// Forces the names in a file's folder to the disk.
    package func syncFolder(of file: String) throws {
        try withParent(of: file) { folder, _ in
            let descriptor = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            guard descriptor >= 0 else { return }
            fsync(descriptor)
            close(descriptor)
        }
    }
}
