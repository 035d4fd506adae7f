import Glibc
import System

/// The learner's record: a text file with one JSON object a line.
///
/// Theory of operation. A line is appended with one write under an exclusive lock, then forced to the disk. Whatever
/// goes wrong in between leaves the earlier lines as they were: a write that fails half-way is taken back, and a torn
/// last line, left by a crash, is closed with a newline by the next append, so that it never swallows a good one.
/// Reading never changes the file; lines that cannot be used are set aside and reported.
package struct Journal: Sendable {
    package typealias SetAside = SetAsideLine

    private static let usualLine = 300
    /// More than a life of practice: a file that is larger is no journal, and would take hours to read.
    private static let mostBytes = 1 << 30

    let folder: RootFolder
    let name: String
    /// Whether somebody has named the file, who may have named it by links.
    private let followsLinks: Bool

    /// One that is named by its path, by links if need be.
    package init(path: String) {
        folder = RootFolder(path.folderPart.map { $0.isEmpty ? "/" : $0 } ?? ".")
        name = path.lastPathPart
        followsLinks = true
        self.path = path
    }

    /// One of a workspace, which is never reached through a link.
    init(_ folder: RootFolder, _ name: String) {
        self.folder = folder
        self.name = name
        followsLinks = false
        path = folder.path(of: name)
    }

    package let path: String

    package var exists: Bool { FileStatus(path, followingLinks: followsLinks) != nil }

    package struct Contents: Sendable {
        /// In the order of their times; those of the same second in the order of their lines.
        package var entries: [JournalEntry] = []
        package var setAside: [SetAside] = []

        package var attempts: [Attempt] { entries.compactMap(\.asAttempt) }
    }

    /// Why the journal could not be read or written; nothing in it has been lost.
    package struct Fault: Error, Equatable {
        package var path: String
        package var cause: SystemFault.Cause

        package init(path: String, _ cause: SystemFault.Cause) {
            self.path = path
            self.cause = cause
        }

        package init(path: String, errno: Int32) { self.init(path: path, .errno(errno)) }
    }

    /// Everything in the journal; empty where there is no journal yet.
    ///
    /// Two journals that were merged have their lines in whatever order the merge left them, so the times decide.
    ///
    /// - Parameter now: an entry that is dated more than a day later is not believed, but set aside until its day has
    ///   come; nothing to believe them all.
    /// - Throws: ``Fault`` where the file exists and cannot be read.
    package func read(at now: Timestamp? = nil) throws -> Contents {
        // Clocks of two machines differ, and some run on another zone's time.
        let latest = now.map { $0.seconds + Timestamp.secondsADay } ?? .max
        var contents = Contents()
        var isSorted = true
        try forEachLine { line, entry in
            switch entry {
            case .success(let entry) where entry.time.seconds > latest:
                contents.setAside.append(SetAside(line: line.number, reason: .future(entry.time)))
            case .success(let entry):
                if let last = contents.entries.last, last.time > entry.time { isSorted = false }
                contents.entries.append(entry)
            case .failure(let reason):
                contents.setAside.append(SetAside(line: line.number, reason: reason))
            }
        }
        if !isSorted { Self.sortByTime(&contents.entries) }
        return contents
    }

    private static func sortByTime(_ entries: inout [JournalEntry]) {
        let order = entries.indices.sorted { (entries[$0].time, $0) < (entries[$1].time, $1) }
        entries = order.map { entries[$0] }
    }

    /// Goes through the lines that are not blank, in the order of the file.
    ///
    /// - Throws: ``Fault`` where the file exists and cannot be read.
    func forEachLine(_ body: (LineFile.Line, Result<JournalEntry, SetAside.Reason>) throws -> Void) throws {
        let descriptor: Int32
        do {
            descriptor = try open(O_RDONLY)
        } catch let fault as Fault where fault.cause == .errno(ENOENT) || fault.cause == .errno(ENOTDIR) {
            return
        }
        defer { close(descriptor) }
        try checkKind(descriptor)
        var reader = EntryReader()
        var seen = SeenIDs(count: min(1 << 17, Int(lseek(descriptor, 0, SEEK_END)) / Self.usualLine))
        lseek(descriptor, 0, SEEK_SET)
        let error = try LineFile.forEachLine(descriptor) { line in
            guard let bytes = line.bytes else { return try body(line, .failure(.tooLong)) }
            if bytes.allSatisfy({ [0x20, 0x09, 0x0D].contains($0) }) { return }
            let result = reader.read(bytes)
            if case .success(let entry) = result, !seen.insert(entry.id) { return try body(line, .failure(.duplicate)) }
            try body(line, result)
        }
        if error != 0 { throw Fault(path: path, errno: error) }
    }

    /// Adds an entry; when this returns, it is on the disk.
    ///
    /// - Throws: ``Fault``, with the journal as it was before.
    package func append(_ entry: JournalEntry) throws { try append([entry]) }

    /// Adds entries, all of them or none; when this returns, they are on the disk.
    ///
    /// - Throws: ``Fault``, with the journal as it was before.
    package func append(_ entries: [JournalEntry]) throws {
        let lines = entries.map(EntryWriter.line)
        guard lines.allSatisfy({ $0.count <= JournalFormat.longestLine }) else {
            throw Fault(path: path, errno: EFBIG)
        }
        let descriptor = try openLocked()
        defer { close(descriptor) }
        let length = lseek(descriptor, 0, SEEK_END)
        let bytes = try (isTorn(descriptor, length) ? [UInt8(ascii: "\n")] : []) + lines.joined()
        let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        guard written == bytes.count, fsync(descriptor) == 0 else {
            let error = written < 0 || written == bytes.count ? errno : ENOSPC
            ftruncate(descriptor, length)
            throw Fault(path: path, errno: error)
        }
        // A file that has just been made is on the disk only when its folder is.
        if length == 0 { try? folder.syncFolder(of: name) }
    }

    /// Whether the last line lacks its newline. One whose end cannot be read must not get another behind it.
    private func isTorn(_ descriptor: Int32, _ length: off_t) throws -> Bool {
        if length == 0 { return false }
        var last: UInt8 = 0
        guard length > 0, pread(descriptor, &last, 1, length - 1) == 1 else { throw Fault(path: path, errno: errno) }
        return last != UInt8(ascii: "\n")
    }

    /// Opens the file, made where there is none, under an exclusive lock that goes with the descriptor.
    func openLocked() throws -> Int32 {
        while true {
            let descriptor = try open(O_RDWR | O_CREAT | O_APPEND)
            do {
                try checkKind(descriptor)
                while flock(descriptor, LOCK_EX) != 0 {
                    guard errno == EINTR else { throw Fault(path: path, errno: errno) }
                }
            } catch {
                close(descriptor)
                throw error
            }
            // Whoever held the lock may have put another file in its place; the lock is then one on nothing.
            if let present = FileStatus(path, followingLinks: followsLinks),
                present.identity == FileStatus(descriptor: descriptor)?.identity
            {
                if followsLinks || present.names == 1 { return descriptor }
                // A second name may be somebody else's, or of a copy that is to stay as it is.
                defer { close(descriptor) }
                try replace(descriptor, adding: [], keepingAt: nil)
                continue
            }
            close(descriptor)
        }
    }

    /// A socket has no content, and a folder is none to write into.
    private func open(_ flags: Int32) throws -> Int32 {
        do {
            guard followsLinks else { return try folder.openFile(name, flags) }
            let descriptor = Glibc.open(path, flags | O_NONBLOCK | O_CLOEXEC, 0o644)
            guard descriptor >= 0 else { throw SystemFault(path, errno: errno) }
            return descriptor
        } catch let fault as SystemFault {
            let isNoFile = [ENXIO, EISDIR].contains(fault.errno)
            throw Fault(path: fault.what, isNoFile ? .notAFile : fault.cause)
        }
    }

    /// A device or a pipe would be read for ever, and a sparse file for as long as it says.
    private func checkKind(_ descriptor: Int32) throws {
        try faulting { try FileContent.checkOrdinary(descriptor, named: path, atMost: Self.mostBytes) }
    }

    /// What the machine does not let us do is a fault of the journal.
    func faulting<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let fault as SystemFault {
            throw Fault(path: fault.what, fault.cause)
        }
    }
}
