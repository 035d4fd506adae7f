import Testing

@testable import Sandbox

/// No session starts for a profile that asks for more than is given.
@Suite struct CapTests {
    @Test(arguments: ProfileLimit.allCases)
    func refusesMoreThanIsBuiltIn(_ limit: ProfileLimit) throws {
        let most = limit.range.upperBound
        #expect(throws: Never.self) { try SandboxCaps.builtIn.check(Self.profile(limit, most)) }
        #expect(fault(.builtIn, Self.profile(limit, most + 1)) == Self.beyond(limit, most + 1, most, nil))
    }

    @Test(arguments: ProfileLimit.allCases)
    func refusesMoreThanTheUserAllows(_ limit: ProfileLimit) throws {
        let least = limit.range.lowerBound
        let caps = SandboxCaps(lowered: [limit: least], settings: "/l")
        #expect(throws: Never.self) { try caps.check(Self.profile(limit, least)) }
        #expect(fault(caps, Self.profile(limit, least + 1)) == Self.beyond(limit, least + 1, least, "/l"))
    }

    /// Whatever is asked to run something.
    @Test func nothingIsStarted() throws {
        let caps = SandboxCaps(lowered: [.memoryMiB: 64], settings: "/l")
        let expected = Self.beyond(.memoryMiB, 256, 64, "/l")
        #expect(throws: expected) {
            try SandboxSession.start(
                profile: Support.profile(), caps: caps, interpreter: Support.interpreter,
                environment: Support.environment)
        }
        let pool = SandboxPool(
            profile: Support.profile(), caps: caps, interpreter: Support.interpreter,
            environment: Support.environment, workers: 1, allowingUnconfined: true)
        #expect(throws: expected) { try pool.run([Support.program("pass")]) }
        #expect(throws: expected) {
            try TerminalRun(
                profile: Support.profile(), caps: caps, interpreter: Support.interpreter,
                environment: Support.environment, allowingUnconfined: true, columns: 80, rows: 24)
        }
    }

    private func fault(_ caps: SandboxCaps, _ profile: SandboxProfile) -> SandboxFault? {
        #expect(throws: SandboxFault.self) { try caps.check(profile) }
    }

    private static func beyond(_ limit: ProfileLimit, _ asked: Int, _ most: Int, _ settings: String?) -> SandboxFault {
        .beyondCap(profile: "test", limit: limit, asked: asked, most: most, settings: settings)
    }

    /// All other limits are as low as can be.
    private static func profile(_ limit: ProfileLimit, _ value: Int) -> SandboxProfile {
        func number(_ other: ProfileLimit) -> Int { other == limit ? value : other.range.lowerBound }
        return SandboxProfile(
            id: "test", title: "", network: .none, processes: number(.processes), preload: [],
            limits: ResourceLimits(
                wallSeconds: number(.wallSeconds), cpuSeconds: number(.cpuSeconds), memoryMiB: number(.memoryMiB),
                threads: number(.threads), outputKiB: number(.outputKiB), fileKiB: number(.fileKiB),
                diskKiB: number(.diskKiB), files: number(.files), openFiles: number(.openFiles)))
    }
}
