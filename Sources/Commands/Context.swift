import FoundationEssentials
import Glibc
import Sandbox

/// What a command knows of the world around it.
public struct Context: Sendable {
    public var environment: [String: String]
    public var currentFolder: String
    /// The path of this program, links resolved.
    public var program: String
    public var output: Output
    public var now: @Sendable () -> Date

    public init(
        environment: [String: String], currentFolder: String, program: String, output: Output,
        now: @escaping @Sendable () -> Date
    ) {
        self.environment = environment
        self.currentFolder = currentFolder
        self.program = program
        self.output = output
        self.now = now
    }

    /// The real world.
    public static func ofProcess() -> Context {
        var environment: [String: String] = [:]
        var entry = environ
        while let text = entry.pointee {
            let parts = String(cString: text).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 { environment[String(parts[0])] = String(parts[1]) }
            entry += 1
        }
        return Context(
            environment: environment, currentFolder: FileStatus.currentFolder,
            program: FileStatus.realPath("/proc/self/exe") ?? "", output: Output(environment: environment),
            now: { Date() })
    }

    var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    /// A path as the user typed it, seen from the current folder.
    func absolute(_ path: String) -> String { path.hasPrefix("/") ? path : currentFolder + "/" + path }

    /// A path for the eye: with `~` for the home folder.
    func shown(_ path: String) -> String {
        guard let home = environment["HOME"], home.count > 1, path.hasPrefix(home + "/") else { return path }
        return "~" + path.dropFirst(home.count)
    }
}

extension Context {
    /// What to type to start this program: its name where the PATH finds it, else how it is run from a checkout.
    var command: String {
        let name = Wording.lastPart(program)
        for folder in (environment["PATH"] ?? "").split(separator: ":") {
            if FileStatus.realPath("\(folder)/\(name)") == program { return name }
        }
        return program.hasPrefix(currentFolder + "/.build/") ? "swift run -c release \(name)" : shown(program)
    }
}
