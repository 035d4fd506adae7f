import Foundation
import Testing

@testable import Sandbox

/// What a case costs, by rung; run by `ci/bench`, never by `swift test` alone.
///
/// All configurations take turns within each round, so that the noise of the machine hits them alike. Read the ratios
/// and the paired differences, not the milliseconds.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["REPRISE_BENCH"] != nil))
struct Benchmarks {
    private struct Contender {
        var name: String
        var run: () throws -> Void
    }

    private static let rounds = 300

    @Test func costOfACase() throws {
        let profile = Support.profile()
        let none = Confinement(rung: .unconfined, identity: .unchanged, usesFilter: false)
        let sessions = try ([none] + Support.confinements).map { try Support.session($0, profile) }
        let request = Support.program("pass")
        var contenders = [Contender(name: "python3 -I -S -c pass, started", run: startPython)]
        for (session, confinement) in zip(sessions, [none] + Support.confinements) {
            let name =
                confinement == none ? "warm case, no layer" : "warm case, \(confinement.rung), \(confinement.identity)"
            contenders.append(Contender(name: name) { _ = try session.run(request) })
        }
        report(try measure(contenders), against: 0, differenceTo: 1)
    }

    /// Sixty seconds of waiting that take no time, against the same program when it does not wait.
    @Test func costOfVirtualTime() throws {
        let session = try Support.session(Support.confinements[0], Support.profile())
        func program(_ seconds: Int) -> RunRequest {
            Support.program(
                """
                import asyncio


                async def main():
                    for _ in range(60):
                        await asyncio.sleep(\(seconds))


                asyncio.run(main())
                """)
        }
        var virtual = program(1)
        virtual.hasVirtualClock = true
        let contenders = [
            Contender(name: "asyncio, sixty times no wait, real clock") { _ = try session.run(program(0)) },
            Contender(name: "asyncio, sixty seconds, virtual clock") { _ = try session.run(virtual) },
        ]
        report(try measure(contenders), against: 0, differenceTo: 0)
    }

    private func startPython() throws {
        let process = Process()
        process.executableURL = URL(filePath: Support.interpreter.executable)
        process.arguments = ["-I", "-S", "-c", "pass"]
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
    }

    private func measure(_ contenders: [Contender]) throws -> [(name: String, milliseconds: [Double])] {
        var results = contenders.map { (name: $0.name, milliseconds: [Double]()) }
        for round in 0..<(Self.rounds + 20) {
            for index in contenders.indices {
                let start = ContinuousClock.now
                try contenders[index].run()
                let duration = (ContinuousClock.now - start).components
                // The first rounds warm caches up.
                if round >= 20 { results[index].milliseconds.append(Double(duration.attoseconds) / 1e15) }
            }
        }
        return results
    }

    private func report(_ results: [(name: String, milliseconds: [Double])], against base: Int, differenceTo other: Int)
    {
        func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
        func text(_ value: Double) -> String { String(format: "%7.2f", value) }
        print("| what | median ms | min | max | ratio | ms more than \(results[other].name) |")
        print("| --- | --- | --- | --- | --- | --- |")
        for result in results {
            let times = result.milliseconds
            let ratio = median(times) / median(results[base].milliseconds)
            let paired = median(zip(times, results[other].milliseconds).map { $0 - $1 })
            print(
                "| \(result.name) | \(text(median(times))) | \(text(times.min()!)) | \(text(times.max()!)) "
                    + "| \(text(ratio)) | \(text(paired)) |")
        }
    }
}
