import Foundation
import System
import Testing

@testable import Sandbox

/// What mypy costs from a warm session; run by `ci/bench`, never by `swift test` alone.
///
/// Both take turns within each round: read the ratio, not the milliseconds.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["REPRISE_BENCH"] != nil))
struct ToolSpeed {
    private static let rounds = 21
    private static let program = """
        from collections.abc import Iterable
        from dataclasses import dataclass


        @dataclass(frozen=True)
        class Item:
            name: str
            cents: int


        def total(items: Iterable[Item]) -> int:
            return sum(item.cents for item in items)
        """

    @Test func costOfMypy() throws {
        let profile = try typing()
        let store = PackageStore(profile: profile, interpreter: Support.interpreter, environment: Support.environment)
        try store.prepare { _ in }
        let packages = try #require(try store.importFolder())
        let confinement = try #require(Support.confinements.first)
        let session = try SandboxSession(
            profile: profile, interpreter: Support.interpreter, confinement: confinement,
            environment: Support.environment)
        defer { session.close() }
        var request = RunRequest(kind: .sources(["main.py"]), files: ["main.py": Array(Self.program.utf8)])
        request.then = [.init(kind: .mypy(["--strict", "--disallow-any-explicit"], files: ["main.py"]))]
        var (byHand, warm): ([Double], [Double]) = ([], [])
        for _ in 0..<Self.rounds {
            byHand.append(try milliseconds { try startMypy(packages) })
            var record: RunRecord?
            warm.append(try milliseconds { record = try session.run(request) })
            #expect(record?.then.first?.termination == .exited(0) && record?.then.first?.standardOutput == [])
        }
        report([("`mypy --strict` with an empty cache, started", byHand), ("mypy from a warm session", warm)])
    }

    private func typing() throws -> SandboxProfile {
        let path = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sandboxes/typing/requirements.txt").path(percentEncoded: false)
        var profile = Support.profile(wall: 20, cpu: 15, preload: ["ast", "io", "json", "mypy", "re", "tokenize"])
        profile.id = "typing"
        profile.limits.memoryMiB = 1024
        profile.requirements = RequirementsReader(try FileContent.read(path)).requirements
        return profile
    }

    private func startMypy(_ packages: String) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "reprise-mypy-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Self.program.write(to: folder.appending(path: "main.py"), atomically: true, encoding: .utf8)
        let process = Process()
        process.executableURL = URL(filePath: Support.interpreter.executable)
        process.arguments = ["-m", "mypy", "--strict", "main.py"]
        process.currentDirectoryURL = folder
        process.environment = Support.environment.merging(["PYTHONPATH": packages]) { $1 }
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    private func milliseconds(_ body: () throws -> Void) rethrows -> Double {
        let start = ContinuousClock.now
        try body()
        let duration = (ContinuousClock.now - start).components
        return Double(duration.seconds) * 1000 + Double(duration.attoseconds) / 1e15
    }

    private func report(_ results: [(name: String, times: [Double])]) {
        func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
        func text(_ value: Double) -> String { String(format: "%7.2f", value) }
        print("| what | median ms | min | max | ratio |")
        print("| --- | --- | --- | --- | --- |")
        for (name, times) in results {
            let ratio = median(times) / median(results[0].times)
            let columns = [median(times), times.min()!, times.max()!, ratio].map(text)
            print("| \(name) | " + columns.joined(separator: " | ") + " |")
        }
    }
}
