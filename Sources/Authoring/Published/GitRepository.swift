import System

/// The git repository that a catalog lies in, as far as files of older commits are read from it.
///
/// Theory of operation. A repository is as hostile as the catalog in it: its settings can name programs. So nothing is
/// asked of git but to resolve a name and to hand out an object as it is, which runs no hook, filter, pager or monitor;
/// an object that is not there is fetched from nowhere, since every protocol is forbidden; and the settings of the user
/// and the machine are left out. That is also why it is read whoever owns it.
package struct GitRepository: Sendable {
    /// Why a file of an older commit cannot be read.
    package enum Fault: Error, Equatable {
        case noRepository
        case unknownRevision(String)
        /// Git ended without handing it out, or it is larger than any catalog.
        case unreadable(String)
    }

    private let git: String
    private let folder: String
    private static let largestFile = 4 << 20

    /// - Parameters:
    ///   - git: the path of the program.
    ///   - folder: any folder of the working tree.
    package init(git: String, folder: String) {
        self.git = git
        self.folder = folder
    }

    /// A file as it was, by its path below the folder; nothing where it was not there yet.
    ///
    /// - Throws: ``Fault``, and ``SystemFault`` where git cannot be started.
    package func file(_ path: String, at revision: String) throws -> [UInt8]? {
        guard try run(["rev-parse", "--is-inside-work-tree"]).termination.isSuccess else { throw Fault.noRepository }
        guard let commit = try object("\(revision)^{commit}") else { throw Fault.unknownRevision(revision) }
        guard let file = try object("\(commit):./\(path)") else { return nil }
        let found = try run(["cat-file", "blob", file])
        guard found.termination.isSuccess else { throw Fault.unreadable(revision) }
        return found.bytes
    }

    /// The hash of what a name stands for; nothing where it stands for nothing.
    private func object(_ name: String) throws -> String? {
        let found = try run(["rev-parse", "--verify", "--quiet", "--end-of-options", name])
        let hash = found.bytes.split(separator: UInt8(ascii: "\n")).first ?? []
        let isHash = hash.count >= 40 && hash.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
        return found.termination.isSuccess && isHash ? String(decoding: hash, as: UTF8.self) : nil
    }

    private func run(_ words: [String]) throws -> ProgramOutput {
        let settings = ["core.fsmonitor=", "core.hooksPath=/dev/null", "safe.directory=*", "protocol.allow=never"]
        return try ProgramOutput.of(
            [git, "--no-pager", "--no-replace-objects", "--literal-pathspecs"] + settings.flatMap { ["-c", $0] }
                + words,
            environment: [
                "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": "/nonexistent", "LC_ALL": "C",
                "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_ALLOW_PROTOCOL": "none",
                "GIT_NO_LAZY_FETCH": "1", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0",
            ],
            directory: folder, atMost: Self.largestFile)
    }
}
