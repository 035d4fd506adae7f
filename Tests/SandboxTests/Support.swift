import Foundation
import TestSupport

@testable import Sandbox

/// The real interpreter and real sessions, for all tests of this target.
enum Support {
    static let environment = ProcessInfo.processInfo.environment

    static let interpreter: PythonInterpreter = try! InterpreterLocator(environment: environment).locate()

    static func profile(processes: Int = 0, wall: Int = 3, cpu: Int = 1, preload: [String] = []) -> SandboxProfile {
        SandboxProfile(
            id: "test", title: "A profile for tests", network: .none, processes: processes, preload: preload,
            limits: ResourceLimits(
                wallSeconds: wall, cpuSeconds: cpu, memoryMiB: 256, threads: 16, outputKiB: 64, fileKiB: 256,
                diskKiB: 2048, files: 128, openFiles: 64))
    }

    /// Every way of confining that this machine and this user can be asked for.
    static let confinements: [Confinement] = Confinement.candidates(for: interpreter)

    /// The lite rung on kernels that have less of Landlock.
    static let confinementsOfOlderKernels: [Confinement] = confinements.flatMap { confinement in
        (confinement.rung == .full ? [] : [1, 2, 3, 5]).map { version in
            var older = confinement
            older.newestLandlock = version
            return older
        }
    }

    static func session(_ confinement: Confinement, _ profile: SandboxProfile = profile()) throws -> SandboxSession {
        try SandboxSession(
            profile: profile, interpreter: interpreter, confinement: confinement, environment: environment)
    }

    private static let sessions = Spares<String, SandboxSession>()

    /// Hands over a session that others have before and after: a start takes longer than most programs.
    static func withSession<Value>(
        _ confinement: Confinement, _ profile: SandboxProfile = profile(), _ body: (SandboxSession) throws -> Value
    ) throws -> Value {
        let key = "\(confinement) \(profile)"
        return try sessions.with(key, orMaking: { try session(confinement, profile) }, keepingIf: \.isAlive, body)
    }

    static func run(_ request: RunRequest, _ confinement: Confinement) throws -> RunRecord {
        try withSession(confinement) { try $0.run(request) }
    }

    static func program(
        _ source: String, arguments: [String] = [], input: String = "", files: [String: String] = [:],
        wanted: [String] = []
    ) -> RunRequest {
        var contents = files.mapValues { Array($0.utf8) }
        contents["main.py"] = Array(source.utf8)
        return RunRequest(
            kind: .program(arguments: arguments, standardInput: Array(input.utf8)), files: contents,
            wantedFiles: wanted)
    }
}

extension RunRecord {
    var output: String { String(decoding: standardOutput, as: UTF8.self) }
    var errors: String { String(decoding: standardError, as: UTF8.self) }
}

/// A folder of the test's own, removed with it.
final class TemporaryFolder {
    let path: String

    /// Open to other users, as a sandbox that has become another user needs it.
    init(below parent: String = NSTemporaryDirectory()) {
        path = parent + "/reprise-tests-" + UUID().uuidString
        try! FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o777])
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    @discardableResult
    func write(_ name: String, _ content: String, mode: Int = 0o644) -> String {
        let file = path + "/" + name
        _ = FileManager.default.createFile(
            atPath: file, contents: Data(content.utf8), attributes: [.posixPermissions: mode])
        return file
    }

    func read(_ name: String) -> String {
        (try? String(contentsOfFile: path + "/" + name, encoding: .utf8)) ?? ""
    }
}

/// Processes of the host, as `/proc` shows them.
enum HostProcesses {
    static func children(of parent: Int32) -> [Int32] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return names.compactMap(Int32.init).filter { pid in
            guard let status = try? String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8) else { return false }
            return status.split(separator: "\n").contains { $0 == "PPid:\t\(parent)" }
        }
    }

    /// Whether a process runs; one that has ended, and that nobody has asked about yet, does not.
    static func exists(_ pid: Int32) -> Bool {
        guard let status = try? String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8) else { return false }
        return !status.contains("State:\tZ")
    }
}
