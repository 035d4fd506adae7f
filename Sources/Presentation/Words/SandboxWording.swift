import Sandbox

/// Sentences about what the sandbox needs and does not have.
extension Wording {
    package static func sandbox(_ fault: SandboxFault) -> String {
        let oldest = "\(PythonInterpreter.oldestVersion.major).\(PythonInterpreter.oldestVersion.minor)"
        switch fault {
        case .noInterpreter:
            return
                "there is no python3 on your PATH. Install Python \(oldest) or newer, for example with: apt install python3"
        case .interpreterFailed(let path, let output):
            let words = output.isEmpty ? "" : " It said: " + lines(output)
            return "\(path) is there, but does not run.\(words) Try it by hand: python3 --version"
        case .interpreterTooOld(let path, let version):
            return
                "\(path) is Python \(version); Reprise needs \(oldest) or newer. Install one, and put it first on your PATH."
        case .interpreterIncomplete(let path, let module):
            return
                "\(path) was built without the module \(module), which the sandbox needs. Use another python3, such as "
                + "your distribution's own."
        case .notConfined(let attempts):
            return "your program cannot be confined on this machine, so it was not run: "
                + attempts.map(attempt).joined(separator: "; ")
                + ". `reprise doctor` says more. If you trust the program as "
                + "you trust your own, --allow-unconfined runs it all the same."
        case .beyondCap(let profile, let limit, let asked, let most, let settings):
            let whose = settings.map { "your own limits in \(VisibleText.line($0.utf8)) allow" } ?? "Reprise allows"
            let what = "the sandbox profile \(profile) asks for \(limit.rawValue) \(asked)"
            let remedy = settings == nil ? "" : " If you trust this catalog with more, raise \(limit.rawValue) there."
            return "\(what), and \(whose) at most \(most), so nothing was run.\(remedy)"
        case .driverFailed(let output):
            let words = output.isEmpty ? "" : ": " + lines(output)
            return "python3 did not come up inside the sandbox\(words). `reprise doctor` says more."
        }
    }

    package static func packages(_ fault: PackageStore.Fault) -> String {
        switch fault {
        case .notPrepared(let profile):
            return
                "the Python packages of the sandbox profile \(profile) are not installed. Type: reprise sandbox prepare \(profile)"
        case .noCacheFolder:
            return "HOME is not set, so there is no cache folder to install into. Set HOME or XDG_CACHE_HOME."
        case .foreignFolder(let path):
            return "\(path) is not a folder of your own, so nothing is installed into it. Move it out of the way."
        case .noInstaller(let interpreter, let output):
            return
                "\(interpreter) has no pip and cannot install one. On Debian and Ubuntu type: apt install python3-venv. "
                + "It said: " + lines(output)
        case .notFetched(let profile, let sources, let output):
            let places = sources.isEmpty ? "" : " from \(VisibleText.line(sources.joined(separator: ", ").utf8))"
            return
                "the packages of \(profile) could not be fetched\(places). Look at the network and at pip's settings, then "
                + "type: reprise sandbox prepare \(profile). pip said: " + lines(output)
        case .unusable(let profile, let output):
            return "a package of \(profile) is no wheel that can be used, so none is installed: " + lines(output)
        case .notUnpacked(let profile, let output):
            return
                "the packages of \(profile) could not be unpacked. Python said: " + lines(output)
        }
    }

    package static func progress(_ progress: PackageStore.Progress) -> String {
        switch progress {
        case .waiting: "waiting for another preparation of the same packages"
        case .sources(let sources):
            sources.isEmpty
                ? "Packages come from nowhere: your pip settings allow no index and name no folder."
                : "Packages come from: " + sources.joined(separator: ", ")
        case .line(let line): line
        }
    }

    private static func lines(_ output: String) -> String { VisibleText.lines(output.utf8).joined(separator: " / ") }

    package static func attempt(_ attempt: SandboxFault.FailedAttempt) -> String {
        switch attempt.obstacle {
        case .step(let step, let errno): "\(attempt.rung.rawValue): \(step) failed (\(reason(errno)))"
        case .profile(let name): "\(attempt.rung.rawValue): profile \(name) needs a network or processes of its own"
        case .escaped(let canaries):
            "\(attempt.rung.rawValue): \(canaries.map(escape).joined(separator: ", ")) all the same"
        }
    }

    private static func escape(_ canary: Canary) -> String {
        switch canary {
        case .file: "a file outside could be opened"
        case .network: "the machine's network could be reached"
        case .process: "a process could be started"
        case .signal: "a process outside could be signalled"
        case .networkUntried:
            "whether the machine's network can be reached could not be tried, and it counts as if it could,"
        }
    }
}
