import Testing

@testable import Sandbox

/// A limit on processor time that is finer than seconds, and that nothing else on the machine can use up.
@Suite struct ProcessorClockTests {
    private func record(_ source: String, microseconds: Int) throws -> RunRecord {
        var request = RunRequest(
            kind: .program(arguments: [], standardInput: []), files: ["main.py": Array(source.utf8)])
        return try MutantSupport.withPool { pool in
            request.limits = pool.profile.limits
            request.cpuMicroseconds = microseconds
            return try #require(try pool.run([request])[0])
        }
    }

    @Test func whoComputesForLongerIsEnded() throws {
        let found = try record("while True: pass\n", microseconds: 150_000)
        #expect(found.reachedLimit == .cpu)
        #expect((150_000..<900_000).contains(found.cpuMicroseconds))
    }

    @Test func whoWaitsUsesNothingUp() throws {
        let found = try record("import time\ntime.sleep(0.4)\nprint(1)\n", microseconds: 300_000)
        #expect(found.reachedLimit == nil && found.standardOutput == Array("1\n".utf8))
    }
}
