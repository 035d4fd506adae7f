import Foundation
import System
import Testing

@testable import Sandbox

/// What five requests to a server cost, beside the same done by hand; run by `ci/bench`, never by `swift test` alone.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["REPRISE_BENCH"] != nil))
struct ServerBenchmarks {
    private static let rounds = 15

    private static let app = """
        from fastapi import FastAPI
        app = FastAPI()
        @app.get("/items/{number}")
        def read(number: int):
            return {"number": number}
        """

    @Test func fiveRequestsToFastAPI() throws {
        let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path(percentEncoded: false)
        var profile = Support.profile(wall: 20, cpu: 10, preload: try preloaded(project))
        profile.network = .loopback
        profile.limits.memoryMiB = 512
        profile.requirements =
            RequirementsReader(try FileContent.read(project + "Sandboxes/web/requirements.txt"))
            .requirements
        let store = PackageStore(profile: profile, interpreter: Support.interpreter, environment: Support.environment)
        do {
            try store.prepare { _ in }
        } catch {
            return print("The packages of the profile web cannot be fetched here, so FastAPI is not measured: \(error)")
        }
        let full = try #require(Support.confinements.first { $0.rung == .full })
        let session = try Support.session(full, profile)
        let packages = try #require(try store.importFolder())
        var (byHand, warm): ([Double], [Double]) = ([], [])
        for round in 0...Self.rounds {
            let first = try milliseconds { try talkByHand(packages) }
            let second = try milliseconds { try talk(session) }
            if round > 0 { (byHand, warm) = (byHand + [first], warm + [second]) }
        }
        report(byHand, warm)
    }

    /// What the profile that ships imports once a session.
    private func preloaded(_ project: String) throws -> [String] {
        let profile = try JSONSerialization.jsonObject(
            with: Data(contentsOf: URL(filePath: project + "Sandboxes/web/profile.json")))
        return try #require((profile as? [String: Any])?["preload"] as? [String])
    }

    private func milliseconds(_ body: () throws -> Void) rethrows -> Double {
        let start = ContinuousClock.now
        try body()
        return Double((ContinuousClock.now - start).components.attoseconds) / 1e15
            + Double((ContinuousClock.now - start).components.seconds) * 1000
    }

    private func talk(_ session: SandboxSession) throws {
        let request = ConversationPlan.Request(
            method: "GET", path: "/items/1", headers: [Header("Host", "localhost"), Header("Connection", "close")],
            body: [], isJSON: false, captures: [])
        let plan = ConversationPlan(
            port: 8000, milliseconds: 5000, endSignal: nil, groups: Array(repeating: [request], count: 5))
        let words = ["-m", "uvicorn", "app:app", "--port", "8000", "--log-level", "warning", "--no-access-log"]
        let record = try session.run(
            RunRequest(kind: .http(run: words, arguments: [], plan), files: ["app.py": Array(Self.app.utf8)]))
        #expect(record.conversation?.groups.map { $0[0].status } == [200, 200, 200, 200, 200], "\(record.errors)")
    }

    /// `uvicorn app:app &`, and `curl` until it answers, and four times more.
    private func talkByHand(_ packages: String) throws {
        let folder = TemporaryFolder()
        folder.write("app.py", Self.app)
        let server = process(
            Support.interpreter.executable,
            ["-m", "uvicorn", "app:app", "--port", "28931", "--log-level", "warning", "--no-access-log"])
        server.currentDirectoryURL = URL(filePath: folder.path)
        server.environment = Support.environment.merging(["PYTHONPATH": packages]) { $1 }
        try server.run()
        defer { server.waitUntilExit() }
        defer { kill(server.processIdentifier, SIGKILL) }
        var answered = 0
        while answered < 5 {
            let curl = process("/usr/bin/env", ["curl", "-sf", "http://127.0.0.1:28931/items/1"])
            try curl.run()
            curl.waitUntilExit()
            if curl.terminationStatus == 0 { answered += 1 }
        }
    }

    private func process(_ executable: String, _ words: [String]) -> Process {
        let process = Process()
        process.executableURL = URL(filePath: executable)
        process.arguments = words
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        return process
    }

    private func report(_ byHand: [Double], _ warm: [Double]) {
        func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
        func row(_ name: String, _ times: [Double], _ ratio: String) -> String {
            let numbers = [median(times), times.min()!, times.max()!].map { String(format: "%.1f", $0) }
            return "| \(name) | \(numbers.joined(separator: " | ")) | \(ratio) |"
        }
        let ratios = zip(warm, byHand).map { $0 / $1 }
        print("| five requests to FastAPI | median ms | min | max | ratio |")
        print("| --- | --- | --- | --- | --- |")
        print(row("`uvicorn` started, and five times `curl`", byHand, ""))
        let spread = String(format: "(%.2f to %.2f)", ratios.min()!, ratios.max()!)
        print(row("warm session", warm, String(format: "%.2f ", median(warm) / median(byHand)) + spread))
    }
}
