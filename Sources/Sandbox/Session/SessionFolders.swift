import Glibc
import System

/// Where a session's driver and the learner's files lie, as the session itself names them.
struct SessionFolders: Sendable {
    /// Holds the driver; not writable.
    let driver: String
    /// The one writable folder; emptied after each case.
    let box: String
    /// The working folder of a case, inside the box.
    var work: String { box + "/work" }
    /// Stands in for `/dev/shm`, inside the box.
    var sharedMemory: String { box + "/.shm" }
    /// What to remove on the host afterwards.
    private let hostFolder: String?

    /// On the full rung nothing of this exists outside the private root.
    ///
    /// - Parameter view: what is shown there. The box is mounted over its place, so nothing of that may lie below it.
    static func inPrivateRoot(beside view: InterpreterView) -> SessionFolders {
        let box = view.shown.contains { $0.beginsBytewise(with: "/tmp/") } ? "/box" : "/tmp"
        return SessionFolders(driver: "/driver", box: box)
    }

    private init(driver: String, box: String) {
        self.driver = driver
        self.box = box
        hostFolder = nil
    }

    /// Folders on the host, for the lite rung. Leftovers of sessions that were killed are swept first.
    ///
    /// - Parameter owner: the user who is to work in them.
    init(onHostOwnedBy owner: UInt32, code: [UInt8], environment: [String: String]) throws {
        let base = environment["TMPDIR"].flatMap { $0.beginsBytewise(with: "/") ? $0 : nil } ?? "/tmp"
        let parent = (FileStatus.realPath(base) ?? "/tmp") + "/reprise-\(geteuid())"
        mkdir(parent, 0o711)
        guard let status = FileStatus(parent, followingLinks: false), status.isFolder, status.isOwn else {
            throw SystemFault(parent, errno: EPERM)
        }
        Self.sweep(parent)
        var template = Array("\(parent)/\(getpid())-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw SystemFault(parent, errno: errno) }
        let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        hostFolder = folder
        driver = folder + "/driver"
        box = folder + "/box"
        chmod(folder, 0o711)
        for path in [driver, box, work] where mkdir(path, 0o755) != 0 {
            throw SystemFault(path, errno: errno)
        }
        try FileContent.write(driver + "/" + Driver.fileName, code, mode: 0o444)
        if owner != geteuid() {
            for path in [box, work] where chown(path, owner, owner) != 0 {
                throw SystemFault(path, errno: errno)
            }
        }
    }

    func remove() {
        if let hostFolder { FileTree.remove(hostFolder) }
    }

    /// Folders are named after the process that made them.
    private static func sweep(_ parent: String) {
        // What is left of others is in nobody's way where it cannot be looked at.
        for name in (try? FolderContent.names(parent)) ?? [] {
            guard let owner = name.split(separator: "-").first.flatMap({ pid_t($0) }), owner != getpid() else {
                continue
            }
            if kill(owner, 0) != 0 && errno == ESRCH { FileTree.remove(parent + "/" + name) }
        }
    }
}
