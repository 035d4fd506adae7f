import System

/// Fetches wheels with pip, and unpacks them.
///
/// pip is only asked to fetch. Its `install` runs no code of a wheel either, but takes from it where scripts and data are
/// to lie. Each interpreter is started isolated, works in a folder of ours, and has nothing of a package on its path.
struct PackageInstaller {
    let profile: String
    let interpreter: PythonInterpreter
    let environment: [String: String]
    /// An empty folder, removed afterwards whatever happens.
    let scratch: String
    let progress: (PackageStore.Progress) throws -> Void

    /// - Parameter folder: is made.
    /// - Throws: ``PackageStore/Fault``, ``SystemFault``.
    func install(_ requirements: Requirements, into folder: String) throws {
        let pip = try findPip()
        let settings = try readSettings(pip)
        try progress(.sources(settings.sources))
        let wheels = scratch + "/wheels"
        try fetch(requirements, to: wheels, pip, settings)
        let script = String(decoding: PackageResources.unpack_wheels_py, as: UTF8.self)
        let unpacked = try run([interpreter.executable, "-I", "-S", "-c", script, wheels, folder])
        switch unpacked.termination {
        case .exited(0): return
        case .exited(1): throw PackageStore.Fault.unusable(profile: profile, output: unpacked.lastWords)
        default: throw PackageStore.Fault.notUnpacked(profile: profile, output: unpacked.lastWords)
        }
    }

    /// What starts pip: the interpreter's own, else one that it installs for this time, for itself alone.
    private func findPip() throws -> [String] {
        let own = [interpreter.executable, "-I", "-m", "pip"]
        if try run(own + ["--version"]).termination.isSuccess { return own }
        let tool = scratch + "/tool"
        let made = try run([interpreter.executable, "-I", "-m", "venv", tool])
        if made.termination.isSuccess { return [tool + "/bin/python3", "-I", "-m", "pip"] }
        throw PackageStore.Fault.noInstaller(interpreter: interpreter.executable, output: made.lastWords)
    }

    private func readSettings(_ pip: [String]) throws -> IndexSettings {
        let script = String(decoding: PackageResources.pip_settings_py, as: UTF8.self)
        let file = environment["PIP_CONFIG_FILE"].map { ["PIP_CONFIG_FILE": $0] } ?? [:]
        let read = try run([interpreter.executable, "-I", "-S", "-c", script] + pip, variables: file)
        guard read.termination.isSuccess else {
            throw PackageStore.Fault.notFetched(profile: profile, sources: [], output: read.lastWords)
        }
        return IndexSettings(configured: read.lines, environment: environment)
    }

    /// Wheels only: to build a package would run its own code, outside any sandbox.
    private func fetch(
        _ requirements: Requirements, to wheels: String, _ pip: [String], _ settings: IndexSettings
    ) throws {
        let list = "requirements.txt"
        try FileContent.write("\(scratch)/\(list)", Array(requirements.text.utf8))
        let words = [
            "download", "--only-binary", ":all:", "--require-hashes", "--no-deps", "--no-input",
            "--disable-pip-version-check", "--progress-bar", "off", "--dest", wheels, "-r", list,
        ]
        let variables = settings.variables.merging(["PIP_REQUIRE_VIRTUALENV": "0"]) { $1 }
        let fetched = try run(pip + words, variables: variables) { line in
            let line = settings.withoutSecrets(line)
            try progress(.line(line))
            return line
        }
        guard fetched.termination.isSuccess else {
            throw PackageStore.Fault.notFetched(
                profile: profile, sources: settings.sources, output: fetched.lastWords)
        }
    }

    private struct Run {
        var termination: Termination
        var lines: [String]
        var lastWords: String { lines.suffix(12).joined(separator: "\n") }
    }

    private func run(
        _ words: [String], variables: [String: String] = [:], told: (String) throws -> String = { $0 }
    ) throws -> Run {
        let environment = calmEnvironment.merging(variables) { $1 }
        let process = try LineProcess(words, environment: environment, directory: scratch)
        var lines: [String] = []
        while let line = process.nextLine() { lines.append(try told(line)) }
        return Run(termination: process.wait(), lines: lines)
    }

    /// What a network and a language need, and nothing that changes what Python or pip does.
    private var calmEnvironment: [String: String] {
        let kept: Set<String> = [
            "PATH", "HOME", "USER", "LOGNAME", "LANG", "LANGUAGE", "XDG_CONFIG_HOME", "XDG_CONFIG_DIRS",
            "XDG_CACHE_HOME",
            "NETRC", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS", "SSL_CERT_FILE", "SSL_CERT_DIR",
            "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE",
        ]
        let proxies: Set<String> = ["http_proxy", "https_proxy", "all_proxy", "no_proxy"]
        var calm = environment.filter { name, _ in
            kept.contains(name) || proxies.contains(name.lowercased()) || name.beginsBytewise(with: "LC_")
        }
        calm["TMPDIR"] = scratch
        return calm
    }
}
