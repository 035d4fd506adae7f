import FoundationEssentials
import Glibc
import System

/// What a command knows of the world around it.
package struct Context: Sendable {
    package var environment: [String: String]
    package var currentFolder: String
    /// The path of this program, links resolved.
    package var program: String
    package var output: Output
    package var now: @Sendable () -> Date

    package init(
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
    package static func ofProcess() -> Context {
        var environment: [String: String] = [:]
        var entry = environ
        while let text = entry.pointee {
            let parts = String(cString: text).parts(betweenBytes: "=", mostCuts: 1)
            if parts.count == 2 { environment[parts[0]] = parts[1] }
            entry += 1
        }
        return Context(
            environment: environment, currentFolder: FileStatus.currentFolder,
            program: FileStatus.realPath("/proc/self/exe") ?? "", output: Output(environment: environment),
            now: Clock.now(environment))
    }

    package var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    /// A path as the user typed it, seen from the current folder.
    package func absolute(_ path: String) -> String {
        path.beginsBytewise(with: "/") ? path : currentFolder + "/" + path
    }

    /// A path for the eye: with `~` for the home folder.
    package func shown(_ path: String) -> String {
        guard let home = environment["HOME"], home.utf8.count > 1, path.beginsBytewise(with: home + "/") else {
            return path
        }
        return "~" + String(decoding: path.utf8.dropFirst(home.utf8.count), as: UTF8.self)
    }
}

extension Context {
    /// What to type to start this program: its name where the PATH finds it, else how it is run from a checkout.
    package var command: String {
        let name = program.lastPathPart
        for folder in (environment["PATH"] ?? "").parts(betweenBytes: ":") where !folder.isEmpty {
            if FileStatus.realPath("\(folder)/\(name)") == program { return name }
        }
        return program.beginsBytewise(with: currentFolder + "/.build/")
            ? "swift run -c release \(name)" : shown(program)
    }
}
