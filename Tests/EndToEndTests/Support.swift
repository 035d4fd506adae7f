import Foundation
import Glibc
import System
import TestSupport

@testable import Sandbox

/// The package that these tests belong to.
enum Package {
    static let root = Project.root

    static let binary = BuiltBinary.path

    static func read(_ path: String) -> String {
        (try? String(contentsOfFile: root + path, encoding: .utf8)) ?? ""
    }
}

/// A learner's machine: a home and a workspace of its own, the small catalog and the real binary.
final class Learner {
    let home: String
    var workspace: String { home + "/work" }
    var journal: String { workspace + "/journal.jsonl" }
    var environment: [String: String]

    /// One cache for all, so that the interpreter is asked about itself once.
    private static let cache = NSTemporaryDirectory() + "/reprise-tests-cache-\(getuid())"

    init() {
        home = NSTemporaryDirectory() + "/reprise-e2e-" + UUID().uuidString
        try! FileManager.default.createDirectory(atPath: home + "/try", withIntermediateDirectories: true)
        // Has been asked already how many minutes a day are wished for.
        try! FileManager.default.createDirectory(atPath: home + "/.config/reprise", withIntermediateDirectories: true)
        try! Data("minutes = 30\n".utf8).write(to: URL(filePath: home + "/.config/reprise/settings"))
        environment = ProcessInfo.processInfo.environment.merging([
            "HOME": home, "XDG_CONFIG_HOME": home + "/.config", "REPRISE_WORKSPACE": home + "/work",
            "XDG_CACHE_HOME": Self.cache, "NO_COLOR": "1",
            "REPRISE_CATALOG": SmallCatalog.root,
        ]) { $1 }
    }

    deinit { try? FileManager.default.removeItem(atPath: home) }

    struct Answer {
        var status: Int32
        /// The signal that ended it, if one did.
        var signal: Int32?
        var output: String
        var errors: String
    }

    func start(_ arguments: [String], binary: String = Package.binary, prefix: [String] = []) throws -> Started {
        let started = Started()
        let words = prefix + [binary] + arguments
        started.process.executableURL = URL(filePath: words[0])
        started.process.arguments = Array(words.dropFirst())
        started.process.environment = environment
        started.process.currentDirectoryURL = URL(filePath: home)
        started.process.standardInput = FileHandle.nullDevice
        started.process.standardOutput = started.output
        started.process.standardError = started.errors
        try started.process.run()
        return started
    }

    func run(_ arguments: String..., prefix: [String] = []) throws -> Answer {
        try start(arguments, prefix: prefix).finish()
    }

    final class Started {
        let process = Process()
        fileprivate let output = Pipe()
        fileprivate let errors = Pipe()

        func finish() -> Answer {
            // Verdicts fit into a pipe's buffer many times over, but not always: the larger stream first.
            let output = self.output.fileHandleForReading.readDataToEndOfFile()
            let errors = self.errors.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            let signaled = process.terminationReason == .uncaughtSignal
            return Answer(
                status: process.terminationStatus, signal: signaled ? process.terminationStatus : nil,
                output: String(decoding: output, as: UTF8.self), errors: String(decoding: errors, as: UTF8.self))
        }
    }

    /// Writes a file into the folder for tries, and gives its path.
    func file(_ name: String, _ content: String) -> String {
        let path = home + "/try/" + name
        try! Data(content.utf8).write(to: URL(filePath: path))
        return path
    }

    var journalLines: [String] {
        let text = (try? String(contentsOfFile: journal, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").map(String.init)
    }
}

/// Programs of the sandbox whose reprise is gone. This process adopts them, so that none can hide.
enum Survivors {
    private static let adopting: Void = {
        // Swift cannot call C functions with variable arguments; PR_SET_CHILD_SUBREAPER is 36.
        typealias Control = @convention(c) (Int32, UInt, UInt, UInt, UInt) -> Int32
        let control = unsafeBitCast(dlsym(nil, "prctl"), to: Control.self)
        _ = control(36, 1, 0, 0, 0)
    }()

    static func watch() { _ = adopting }

    /// Waits a little for them to end; gives those that do not.
    static func remaining() -> [String] {
        var found: [String] = []
        for _ in 0..<100 {
            found = adopted()
            if found.isEmpty { return [] }
            usleep(50_000)
        }
        return found
    }

    private static func adopted() -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        // Other tests run sessions in this very process, which are its children from the start.
        let own = RunningChildren.all.processes
        return names.filter { Int32($0).map { !own.contains($0) } ?? false }.compactMap { pid in
            guard let status = try? String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8),
                status.contains("\nPPid:\t\(getpid())\n"), !status.contains("State:\tZ"),
                let command = try? String(contentsOfFile: "/proc/\(pid)/cmdline", encoding: .utf8),
                command.contains("\0main.py\0"), !command.contains("\0grade\0")
            else { return nil }
            return "\(pid) \(command)"
        }
    }
}
