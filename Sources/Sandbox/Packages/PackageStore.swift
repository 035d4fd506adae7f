import Glibc
import System

/// The third-party packages of sandbox profiles: a folder for each, among the user's caches.
///
/// Theory of operation. The folder's name has a hash of what decides its content, the requirements and the interpreter,
/// and a file in it says the same in full. A change of either is another folder, so nothing is ever updated in place. It
/// is made elsewhere, and gets its name when it is whole: a folder that is there is complete, and what an interruption
/// has left is thrown away. A lock on a file beside it keeps two from working at once. The folder is put on the import
/// path of sessions and nothing more. It is no site, and no interpreter outside the sandbox ever imports from it, so
/// nothing of a package runs but in a sandbox. Nothing is installed but on request.
package struct PackageStore: Sendable {
    package enum State: String, Sendable {
        /// The profile needs nothing beyond the standard library.
        case notNeeded = "not needed"
        case prepared
        case absent
    }

    /// Why packages could not be installed. The words are in `Presentation`.
    package enum Fault: Error, Equatable {
        case notPrepared(profile: String)
        case noCacheFolder
        /// A link, a file or somebody else's folder where the packages of all profiles are to be.
        case foreignFolder(String)
        /// The interpreter has neither pip nor all that it needs to install one.
        case noInstaller(interpreter: String, output: String)
        case notFetched(profile: String, sources: [String], output: String)
        /// What was fetched is what the requirements ask for, and is no wheel that could be used.
        case unusable(profile: String, output: String)
        case notUnpacked(profile: String, output: String)
    }

    /// What a preparation has to tell while it goes on.
    package enum Progress: Equatable {
        /// Another one of the same packages is under way.
        case waiting
        /// Where packages come from, as the user's own settings say.
        case sources([String])
        /// The installer's own words.
        case line(String)
    }

    private let profile: SandboxProfile
    private let interpreter: PythonInterpreter
    private let environment: [String: String]

    package init(profile: SandboxProfile, interpreter: PythonInterpreter, environment: [String: String]) {
        self.profile = profile
        self.interpreter = interpreter
        self.environment = environment
    }

    /// What decides the content of the folder.
    private var key: [UInt8] {
        let requirements = profile.requirements?.text ?? ""
        return Array("3\n\(interpreter.executable)\n\(interpreter.version)\n\(requirements)".utf8)
    }
    private static let keyFile = "made-for"

    /// Where the packages are or would be; nothing without a home folder.
    package var folder: String? {
        UserCache.folder(environment).map { "\($0)/packages/\(profile.id)-\(QuickHash.of(key))" }
    }

    package var state: State {
        if profile.requirements == nil { return .notNeeded }
        guard let folder, FileStatus.isOwnFolder(folder.folderPart!), FileStatus.isOwnFolder(folder),
            (try? FileContent.read(folder + "/" + Self.keyFile)) == key
        else { return .absent }
        return .prepared
    }

    private static func importFolder(_ folder: String) -> String { folder + "/packages" }

    /// The folder that Python imports the packages from; nothing where none are needed.
    ///
    /// - Throws: ``Fault/notPrepared(profile:)``.
    func importFolder() throws -> String? {
        switch state {
        case .notNeeded: return nil
        case .prepared: return folder.map(Self.importFolder)
        case .absent: throw Fault.notPrepared(profile: profile.id)
        }
    }

    /// Installs the packages, all of them or none.
    ///
    /// - Throws: ``Fault``, ``SystemFault``.
    package func prepare(progress: @escaping (Progress) throws -> Void) throws {
        guard let requirements = profile.requirements else { return }
        guard let folder else { throw Fault.noCacheFolder }
        let lock = try PackageLock(folder) { try progress(.waiting) }
        defer { lock.release() }
        if state == .prepared { return }
        PackageFolder.remove(folder)
        let scratch = try PackageFolder.makeScratch(for: folder)
        defer { FileTree.remove(scratch) }
        let whole = scratch + "/whole"
        guard mkdir(whole, 0o755) == 0 else { throw SystemFault(whole, errno: errno) }
        let installer = PackageInstaller(
            profile: profile.id, interpreter: interpreter, environment: environment, scratch: scratch,
            progress: progress)
        try installer.install(requirements, into: Self.importFolder(whole))
        try FileContent.write(whole + "/" + Self.keyFile, key)
        guard chmod(whole, 0o755) == 0, rename(whole, folder) == 0 else { throw SystemFault(folder, errno: errno) }
    }

    /// Removes the packages.
    ///
    /// - Returns: whether there were any.
    package func remove() throws -> Bool {
        guard let folder, FileStatus(folder.folderPart!) != nil else { return false }
        let lock = try PackageLock(folder) {}
        defer { lock.release() }
        let wasPrepared = state == .prepared
        PackageFolder.remove(folder)
        guard FileStatus(folder, followingLinks: false) == nil else { throw SystemFault(folder, errno: ENOTEMPTY) }
        return wasPrepared
    }
}
