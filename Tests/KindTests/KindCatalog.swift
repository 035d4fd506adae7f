import Foundation
import Glibc
import TestSupport

/// The catalog of kinds beside the profiles that ship, and a learner who meets it with the real binary.
enum KindCatalog {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().path(percentEncoded: false)

    /// One cache for all, so that packages are prepared and the interpreter is asked about itself once; for these tests
    /// alone, since `doctor` imports whatever is prepared.
    private static let cache = NSTemporaryDirectory() + "/reprise-kinds-cache-\(getuid())"

    /// The catalog with the profiles of the project, which exist only once.
    static let root: String = {
        let root = try! Project.wholeCatalog("kinds", exercises: "Tests/KindTests/Catalog/Exercises")
        atexit { try? FileManager.default.removeItem(atPath: KindCatalog.root) }
        return root
    }()

    struct Answer {
        var status: Int32
        var output: String
        var errors: String
    }

    /// Runs the binary in a home of its own.
    static func run(_ words: [String], prefix: [String] = []) throws -> Answer {
        try TemporaryFolder.with { try run(words, prefix: prefix, in: $0.path(percentEncoded: false)) }
    }

    /// Runs the binary in a home that a learner comes back to, whose workspace is `work`.
    static func run(
        _ words: [String], prefix: [String] = [], in home: String, catalog: String = root
    ) throws -> Answer {
        let process = Process()
        let (output, errors) = (Pipe(), Pipe())
        let line = prefix + [BuiltBinary.path] + words
        process.executableURL = URL(filePath: line[0])
        process.arguments = Array(line.dropFirst())
        process.environment = environment(home).merging(["REPRISE_CATALOG": catalog]) { $1 }
        process.currentDirectoryURL = URL(filePath: home)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let printed = output.fileHandleForReading.readDataToEndOfFile()
        let complaint = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Answer(
            status: process.terminationStatus, output: String(decoding: printed, as: UTF8.self),
            errors: String(decoding: complaint, as: UTF8.self))
    }

    private static func environment(_ home: String) -> [String: String] {
        ProcessInfo.processInfo.environment.merging([
            "HOME": home, "XDG_CONFIG_HOME": home + "/.config", "REPRISE_WORKSPACE": home + "/work",
            "XDG_CACHE_HOME": cache, "NO_COLOR": "1", "REPRISE_CATALOG": root,
        ]) { $1 }
    }
}
