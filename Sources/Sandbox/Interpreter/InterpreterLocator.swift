import Glibc
import System

/// Finds the interpreter behind `python3` on the PATH.
///
/// Theory of operation: `python3` may be the interpreter, a link to it, or a stand-in that chooses a version from the
/// environment and the folder it is called in. Only asking it is reliable, and asking costs the start of an
/// interpreter, or of a shell script and an interpreter. So the answer is kept in the user's cache folder beside a
/// *key*: everything that the choice depends on. While the key stays the same, `python3` is not asked again.
package struct InterpreterLocator: Sendable {
    private let environment: [String: String]

    package init(environment: [String: String]) {
        self.environment = environment
    }

    /// The interpreter, from the cache where that is fresh.
    ///
    /// - Throws: ``SandboxFault``, when there is no `python3`, when it does not run, or when it is too old.
    package func locate() throws -> PythonInterpreter {
        let path = environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
        guard let found = Self.executable(named: "python3", on: path) else {
            throw SandboxFault.noInterpreter(path: path)
        }
        let key = choiceKey(found: found)
        if let cached = readCache(found: found, key: key) { return cached }
        let interpreter = try InterpreterProbe(environment: environment).ask(found)
        writeCache(interpreter, key: key)
        return interpreter
    }

    static func executable(named name: String, on path: String) -> String? {
        for folder in path.parts(betweenBytes: ":") where !folder.isEmpty {
            let candidate = folder + "/" + name
            if let status = FileStatus(candidate), status.isRegular, access(candidate, X_OK) == 0 {
                return candidate
            }
        }
        return nil
    }

    // MARK: - The cache

    /// All that decides which interpreter `python3` starts, and which driver goes with it.
    private func choiceKey(found: String) -> String {
        var parts = ["3", found, FileStatus(found)?.fingerprint ?? "", Driver.fingerprint]
        for name in ["PYENV_VERSION", "PYENV_ROOT", "ASDF_PYTHON_VERSION", "MISE_PYTHON_VERSION", "VIRTUAL_ENV"] {
            parts.append(environment[name] ?? "")
        }
        let home = environment["HOME"] ?? ""
        let choiceFiles = [
            (environment["PYENV_ROOT"] ?? home + "/.pyenv") + "/version", home + "/.tool-versions",
            home + "/.config/mise/config.toml",
        ]
        parts += choiceFiles.map { FileStatus($0)?.fingerprint ?? "" }
        parts += choiceFilesAbove(FileStatus.currentFolder)
        return parts.joined(separator: "\n")
    }

    private func choiceFilesAbove(_ folder: String) -> [String] {
        var found: [String] = []
        var folder = folder[...]
        while true {
            for name in [".python-version", ".tool-versions", "mise.toml", ".mise.toml"] {
                let path = folder + "/" + name
                if let status = FileStatus(path) { found.append(path + " " + status.fingerprint) }
            }
            guard let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) else { return found }
            folder = folder[..<slash]
        }
    }

    /// Where it is kept what is known of the interpreter that is found there; what begins so belongs to it as well.
    static func cacheFile(found: String, _ environment: [String: String]) -> String? {
        UserCache.folder(environment).map { "\($0)/python-\(QuickHash.of(Array(found.utf8)))" }
    }

    private func readCache(found: String, key: String) -> PythonInterpreter? {
        guard let path = Self.cacheFile(found: found, environment), let content = try? FileContent.read(path),
            let fields = Fields.unpack(content), fields.count == 8, Fields.string(fields[0]) == key
        else { return nil }
        let executable = Fields.string(fields[1])
        guard Fields.string(fields[2]) == FileStatus(executable)?.fingerprint,
            let libraries = Fields.unpack(fields[4]), let shared = Fields.unpack(fields[5])
        else { return nil }
        return PythonInterpreter(
            foundAs: found, executable: executable, version: Fields.string(fields[3]),
            standardLibrary: libraries.map(Fields.string), sharedLibraries: shared.map(Fields.string),
            tellsExitsApart: Fields.string(fields[7]) == "yes", driverCode: Array(fields[6]),
            modules: CompiledModules(
                found: found, executable: executable, version: Fields.string(fields[3]), environment: environment))
    }

    /// A cache that cannot be written is no fault: the next start asks again.
    private func writeCache(_ interpreter: PythonInterpreter, key: String) {
        guard let folder = UserCache.folder(environment),
            let path = Self.cacheFile(found: interpreter.foundAs, environment)
        else {
            return
        }
        let content = Fields.pack([
            Array(key.utf8), Array(interpreter.executable.utf8),
            Array((FileStatus(interpreter.executable)?.fingerprint ?? "").utf8), Array(interpreter.version.utf8),
            Fields.list(interpreter.standardLibrary),
            Fields.list(interpreter.sharedLibraries), interpreter.driverCode,
            Array((interpreter.tellsExitsApart ? "yes" : "no").utf8),
        ])
        try? FileContent.makeFolders(folder)
        try? FileContent.replace(path, with: content)
        interpreter.modules.keep()
    }
}
