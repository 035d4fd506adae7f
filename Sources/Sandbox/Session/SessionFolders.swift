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
    /// What holds them on the host, and goes afterwards.
    private let hostFolder: HostFolder?

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

    /// Folders on the host, for the lite rung. Nothing of them is left where they cannot be made.
    ///
    /// - Parameter owner: the user who is to work in them.
    init(onHostOwnedBy owner: UInt32, code: [UInt8], environment: [String: String]) throws {
        let base = environment["TMPDIR"].flatMap { $0.beginsBytewise(with: "/") ? $0 : nil } ?? "/tmp"
        let parent = (FileStatus.realPath(base) ?? "/tmp") + "/reprise-\(geteuid())"
        let host = try HostFolder(below: parent)
        hostFolder = host
        driver = host.path + "/driver"
        box = host.path + "/box"
        do {
            try furnish(host, owner: owner, code: code)
        } catch {
            host.remove()
            throw error
        }
    }

    private func furnish(_ host: HostFolder, owner: UInt32, code: [UInt8]) throws {
        chmod(host.path, 0o711)
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
        hostFolder?.remove()
    }
}
