import Glibc
import System

/// The third-party packages of sandbox profiles: one virtual environment for each, in the user's cache folder.
///
/// Theory of operation. The folder's name has a hash of what decides its content: the requirements and the
/// interpreter. A change of either is another folder, so nothing is ever updated in place. The packages are complete
/// when the mark is there, which is written last; without it a folder is an interrupted preparation, and the next one
/// goes on with it. A lock on a file beside it keeps two from working at once. Nothing is installed but on request.
package struct PackageStore: Sendable {
    package enum State: String, Sendable {
        /// The profile needs nothing beyond the standard library.
        case notNeeded = "not needed"
        case prepared
        case incomplete
        case absent
    }

    /// Why packages could not be installed. The words are in `Presentation`.
    package enum Fault: Error, Equatable {
        case notPrepared(profile: String)
        case noCacheFolder
        /// The interpreter has no module `venv`, or not all that it needs.
        case noVirtualEnvironments(interpreter: String, output: String)
        case installFailed(profile: String, output: String)
    }

    private let profile: SandboxProfile
    private let interpreter: PythonInterpreter
    private let environment: [String: String]

    package init(profile: SandboxProfile, interpreter: PythonInterpreter, environment: [String: String]) {
        self.profile = profile
        self.interpreter = interpreter
        self.environment = environment
    }

    private static let mark = ".complete"

    /// Where the virtual environment is or would be; nothing without a home folder.
    package var folder: String? {
        guard let cache = UserCache.folder(environment) else { return nil }
        let key = [profile.requirements ?? "", interpreter.executable, interpreter.version].joined(separator: "\n")
        return "\(cache)/packages/\(profile.id)-\(QuickHash.of(Array(key.utf8)))"
    }

    package var state: State {
        if profile.requirements == nil { return .notNeeded }
        guard let folder, FileStatus(folder)?.isFolder == true else { return .absent }
        return FileStatus(folder + "/" + Self.mark)?.isRegular == true ? .prepared : .incomplete
    }

    /// The folder that Python imports the packages from; nothing where none are needed.
    ///
    /// - Throws: ``Fault/notPrepared(profile:)``.
    func importFolder() throws -> String? {
        switch state {
        case .notNeeded: return nil
        case .prepared:
            let minor = interpreter.version.split(separator: ".").prefix(2).joined(separator: ".")
            return folder.map { "\($0)/lib/python\(minor)/site-packages" }
        case .incomplete, .absent: throw Fault.notPrepared(profile: profile.id)
        }
    }

    /// Installs the packages, or finishes an installation that was interrupted.
    ///
    /// - Parameter progress: told each line that the installer prints.
    /// - Throws: ``Fault``, ``SandboxFault``.
    package func prepare(progress: (String) throws -> Void) throws {
        guard let requirements = profile.requirements else { return }
        guard let folder else { throw Fault.noCacheFolder }
        let lock = try Lock(folder, progress: progress)
        defer { lock.release() }
        if state == .prepared { return }
        if FileStatus(folder + "/bin/python3") == nil {
            let output = try run([interpreter.executable, "-m", "venv", folder], progress: progress)
            if let output { throw Fault.noVirtualEnvironments(interpreter: interpreter.executable, output: output) }
        }
        let list = folder + "/requirements.txt"
        try FileContent.replace(list, with: Array(requirements.utf8))
        // Wheels only: a source package would run its own code, outside any sandbox, to be built.
        let install = [
            "install", "--require-hashes", "--only-binary", ":all:", "--no-input", "--disable-pip-version-check",
            "--progress-bar", "off", "-r", list,
        ]
        if let output = try run([folder + "/bin/python3", "-m", "pip"] + install, progress: progress) {
            throw Fault.installFailed(profile: profile.id, output: output)
        }
        try FileContent.replace(folder + "/" + Self.mark, with: [])
    }

    /// Removes the packages.
    ///
    /// - Returns: whether there were any.
    package func remove() throws -> Bool {
        guard let folder, state == .prepared || state == .incomplete else { return false }
        let lock = try Lock(folder) { _ in }
        defer { lock.release() }
        // Without its mark the folder is incomplete from here on, whatever happens.
        unlink(folder + "/" + Self.mark)
        FileTree.remove(folder)
        guard FileStatus(folder, followingLinks: false) == nil else { throw SystemFault(folder, errno: ENOTEMPTY) }
        return true
    }

    /// A lock on a file beside the packages.
    private struct Lock {
        private let descriptor: Int32

        init(_ folder: String, progress: (String) throws -> Void) throws {
            let parent = folder.folderPart!
            try FileContent.makeFolders(parent)
            descriptor = open(folder + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
            guard descriptor >= 0 else { throw SystemFault(folder + ".lock", errno: errno) }
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
            try progress("waiting for another preparation of the same packages")
            while flock(descriptor, LOCK_EX) != 0 {
                guard errno == EINTR else { throw SystemFault(folder + ".lock", errno: errno) }
            }
        }

        func release() { close(descriptor) }
    }

    /// Runs a command of the author's own tools, unconfined.
    ///
    /// - Returns: nothing when it succeeded, else its last words.
    private func run(_ words: [String], progress: (String) throws -> Void) throws -> String? {
        let kept = environment.filter { !$0.key.hasPrefix("PYTHON") && !$0.key.hasPrefix("VIRTUAL_ENV") }
        let process = try LineProcess(words, environment: kept)
        var last: [String] = []
        while let line = process.nextLine() {
            try progress(line)
            last = (last + [line]).suffix(12)
        }
        return process.wait().isSuccess ? nil : last.joined(separator: "\n")
    }
}
