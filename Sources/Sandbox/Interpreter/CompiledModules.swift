import System

/// The parts of the driver that few requests need, as an interpreter has compiled them: each in a file of the user's cache,
/// from where it is read when it is asked for.
struct CompiledModules: Sendable, Equatable {
    /// Where `python3` was found, which is asked again where nothing is kept.
    let found: String
    /// The interpreter behind it, which has compiled them.
    let executable: String
    let version: String
    let environment: [String: String]
    /// Those that the interpreter has compiled just now.
    var fresh: [DriverModule: [UInt8]] = [:]

    /// - Throws: ``SandboxFault`` where nothing is kept and the interpreter cannot be asked, or is another by now.
    func code(of module: DriverModule) throws -> [UInt8] {
        if let code = fresh[module] ?? kept(module) { return code }
        let asked = try InterpreterProbe(environment: environment).ask(found).modules
        guard (asked.executable, asked.version) == (executable, version), let code = asked.fresh[module] else {
            throw SandboxFault.interpreterFailed(path: found, output: "it is another python3 than before")
        }
        asked.keep()
        return code
    }

    /// A cache that cannot be written is no fault: the interpreter is asked again.
    func keep() {
        guard let folder = UserCache.folder(environment) else { return }
        try? FileContent.makeFolders(folder)
        for (module, code) in fresh {
            guard let file = file(module) else { continue }
            try? FileContent.replace(file, with: Fields.pack([Array(key(module).utf8), code]))
        }
    }

    private func kept(_ module: DriverModule) -> [UInt8]? {
        guard let file = file(module), let content = try? FileContent.read(file), let fields = Fields.unpack(content),
            fields.count == 2, Fields.string(fields[0]) == key(module)
        else { return nil }
        return Array(fields[1])
    }

    private func file(_ module: DriverModule) -> String? {
        InterpreterLocator.cacheFile(found: found, environment).map { "\($0)-\(module.rawValue)" }
    }

    /// All that decides what comes of compiling it.
    private func key(_ module: DriverModule) -> String {
        [executable, FileStatus(executable)?.fingerprint ?? "", version, module.fingerprint]
            .joined(separator: "\n")
    }
}
