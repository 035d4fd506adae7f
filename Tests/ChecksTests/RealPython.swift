import Foundation
import Testing

/// The interpreter of this machine, outside any sandbox: what our own code is compared with.
enum RealPython {
    struct Result {
        var output: [UInt8]
        var errors: [UInt8]
        var status: Int32
    }

    /// Runs `python3 ARGUMENTS…` in a folder, which also gets the two files that hold the output.
    static func run(_ arguments: [String], in folder: URL) throws -> Result {
        let process = Process()
        let system = "/usr/bin/python3"
        let isInstalled = FileManager.default.isExecutableFile(atPath: system)
        process.executableURL = URL(filePath: isInstalled ? system : "/usr/bin/env")
        process.arguments = (isInstalled ? [] : ["python3"]) + arguments
        process.currentDirectoryURL = folder
        process.environment = [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
        ]
        process.standardInput = FileHandle.nullDevice
        let places = ["stdout", "stderr"].map { folder.appending(path: ".\($0)") }
        for place in places { try Data().write(to: place) }
        let handles = try places.map { try FileHandle(forWritingTo: $0) }
        process.standardOutput = handles[0]
        process.standardError = handles[1]
        try process.run()
        process.waitUntilExit()
        for handle in handles { try handle.close() }
        let texts = try places.map { Array(try Data(contentsOf: $0)) }
        return Result(output: texts[0], errors: texts[1], status: process.terminationStatus)
    }
}
