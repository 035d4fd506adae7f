import Foundation
import TestSupport
import Testing

@testable import Sandbox
@testable import System

/// Each program of the folder gives inside the sandbox, byte for byte, what plain `python3 main.py` gives outside.
///
/// The head of a file may say `# arguments: a b`, `# input: text`, `# processes: 8`, `# needs: full` (not run on lite),
/// `# exits: 3` or `# signal: 2`; without these a program must end with status 0.
@Suite struct OrdinaryTests {
    struct Program: Sendable, CustomTestStringConvertible {
        var name: String
        var source: String
        var heads: [String: String] = [:]
        var testDescription: String { name }
        var arguments: [String] { heads["arguments"]?.components(separatedBy: " ") ?? [] }
        var termination: RunRecord.Termination {
            heads["signal"].map { .signaled(Int($0)!) } ?? .exited(Int(heads["exits"] ?? "0")!)
        }
        var input: String { heads["input"].map { $0.replacingOccurrences(of: "\\n", with: "\n") } ?? "" }
    }

    static let all: [Program] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Programs")
            .path(percentEncoded: false)
        let paths = FileManager.default.enumerator(atPath: folder)!.compactMap { $0 as? String }
        return paths.filter { $0.hasSuffix(".py") }.sorted().map { path in
            var program = Program(
                name: String(path.dropLast(3)),
                source: try! String(contentsOfFile: folder + "/" + path, encoding: .utf8))
            for line in program.source.split(separator: "\n").prefix(while: { $0.hasPrefix("#") }) {
                let parts = line.dropFirst(2).split(separator: ":", maxSplits: 1)
                if parts.count == 2 { program.heads[String(parts[0])] = parts[1].trimmingCharacters(in: .whitespaces) }
            }
            return program
        }
    }()

    static let interpreter = try! InterpreterLocator(environment: ProcessInfo.processInfo.environment).locate()
    static let confinements = Confinement.candidates(for: interpreter)
    /// Programs follow each other in a session, as those of an exercise do: a start takes longer than most of them.
    private static let sessions = Spares<String, SandboxSession>()

    @Test(arguments: all)
    func behavesAsOutside(_ program: Program) throws {
        let outside = try runOutside(program)
        #expect(outside.termination == program.termination, "\(outside.errors)")
        for confinement in Self.confinements where confinement.rung == .full || program.heads["needs"] != "full" {
            let inside = try runInside(program, confinement)
            let place: Comment = "\(confinement.rung), \(confinement.identity)"
            #expect(String(decoding: inside.standardOutput, as: UTF8.self) == outside.output, place)
            let errors = String(decoding: inside.standardError, as: UTF8.self)
            #expect(errors.replacingOccurrences(of: inside.workFolder, with: "WORK") == outside.errors, place)
            #expect(inside.termination == outside.termination, place)
        }
    }

    private func runInside(_ program: Program, _ confinement: Confinement) throws -> RunRecord {
        let profile = SandboxProfile(
            id: "ordinary", title: "Wide limits", network: .none, processes: Int(program.heads["processes"] ?? "") ?? 0,
            preload: [],
            limits: ResourceLimits(
                wallSeconds: 20, cpuSeconds: 10, memoryMiB: 1024, threads: 64, outputKiB: 1024, fileKiB: 8192,
                diskKiB: 16_384, files: 1024, openFiles: 256))
        let request = RunRequest(
            kind: .program(arguments: program.arguments, standardInput: Array(program.input.utf8)),
            files: ["main.py": Array(program.source.utf8)])
        func start() throws -> SandboxSession {
            try SandboxSession(
                profile: profile, interpreter: Self.interpreter, confinement: confinement,
                environment: ProcessInfo.processInfo.environment)
        }
        let key = "\(confinement) \(profile.processes)"
        return try Self.sessions.with(key, orMaking: start, keepingIf: \.isAlive) { try $0.run(request) }
    }

    private typealias OutsideRecord = (output: String, errors: String, termination: RunRecord.Termination)

    private func runOutside(_ program: Program) throws -> OutsideRecord {
        let folder = NSTemporaryDirectory() + "/reprise-outside-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for (name, content) in [
            ("main.py", program.source), ("in.txt", program.input), ("out.txt", ""), ("err.txt", ""),
        ] {
            try Data(content.utf8).write(to: URL(filePath: folder + "/" + name))
        }
        try FileManager.default.createDirectory(atPath: folder + "/work", withIntermediateDirectories: true)
        try FileManager.default.moveItem(atPath: folder + "/main.py", toPath: folder + "/work/main.py")
        let process = Process()
        process.executableURL = URL(filePath: Self.interpreter.executable)
        let words = [Self.interpreter.executable, "main.py"] + program.arguments
        process.arguments = ["-I", "-S", "-c", Self.beginning] + words
        process.currentDirectoryURL = URL(filePath: folder + "/work")
        process.environment = ["LANG": "C.UTF-8", "HOME": folder, "PATH": "/usr/local/bin:/usr/bin:/bin"]
        process.standardInput = FileHandle(forReadingAtPath: folder + "/in.txt")
        process.standardOutput = FileHandle(forWritingAtPath: folder + "/out.txt")
        process.standardError = FileHandle(forWritingAtPath: folder + "/err.txt")
        try Self.withNoSignalBlocked { try process.run() }
        let deadline = ContinuousClock.now + .seconds(60)
        while process.isRunning && ContinuousClock.now < deadline { usleep(1000) }
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        let output = String(decoding: try Data(contentsOf: URL(filePath: folder + "/out.txt")), as: UTF8.self)
        let errors = String(decoding: try Data(contentsOf: URL(filePath: folder + "/err.txt")), as: UTF8.self)
        let work = (FileStatus.realPath(folder) ?? folder) + "/work"
        let status = Int(process.terminationStatus)
        return (
            output, errors.replacingOccurrences(of: work, with: "WORK"),
            process.terminationReason == .uncaughtSignal ? .signaled(status) : .exited(status)
        )
    }

    /// Closes what is open by accident, and becomes the program: what other tests open while a child is started is
    /// inherited by it, as far as Foundation's `Process` had not seen it a moment before.
    private static let beginning = "import os, sys; os.closerange(3, 65536); os.execv(sys.argv[1], sys.argv[1:])"

    /// The test runner's threads block most signals, and a child inherits that from the thread that starts it.
    private static func withNoSignalBlocked(_ body: () throws -> Void) rethrows {
        var none = sigset_t()
        var before = sigset_t()
        sigemptyset(&none)
        pthread_sigmask(SIG_SETMASK, &none, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        try body()
    }
}
