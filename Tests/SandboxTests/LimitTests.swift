import Foundation
import Testing

@testable import Sandbox

/// Each limit is reached by a program that asks for it, named, and leaves nothing running.
@Suite struct LimitTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var source: String
        var limit: RunRecord.ReachedLimit?
        var error: String = ""
        /// Far away where it is not the one to be reached: machines are slow at times.
        var wall = 30
        var cpu = 1
        var testDescription: String { source }
    }

    private static let busy = "import time\nwhile time.process_time() < 0.4: pass\n"

    static let rows = [
        Row(source: "while True: pass", limit: .cpu),
        Row(source: "import signal; signal.signal(signal.SIGXCPU, signal.SIG_IGN)\nwhile True: pass", limit: .cpu),
        Row(source: "import time; time.sleep(60)", limit: .wall, wall: 1),
        // Who has computed much of the time may only be late, on a machine that is busy with others.
        Row(source: busy + "time.sleep(1)", wall: 1),
        Row(source: busy + "time.sleep(60)", limit: .wall, wall: 1),
        Row(source: "while True: pass", limit: .wall, wall: 1, cpu: 3),
        Row(source: "while True: print('x' * 60)", limit: .output),
        Row(source: "import sys\nwhile True: print('x' * 60, file=sys.stderr)", limit: .output),
        Row(source: "print('x' * 2_000_000)", limit: .output),
        Row(source: "[0] * 10 ** 10", error: "MemoryError"),
        Row(source: "data = []\nwhile True: data.append(bytearray(1 << 20))", error: "MemoryError"),
        Row(source: "open('big', 'wb').write(bytes(1 << 20))", error: "[Errno 27]"),
        Row(source: "files = [open(str(i), 'w') for i in range(100)]", error: "[Errno 24]"),
    ]

    @Test(arguments: Support.confinements, rows)
    func isReached(_ confinement: Confinement, _ row: Row) throws {
        try Support.withSession(confinement, Support.profile(wall: row.wall, cpu: row.cpu)) { session in
            let record = try session.run(Support.program(row.source))
            #expect(record.reachedLimit == row.limit)
            #expect(row.error.isEmpty || record.errors.contains(row.error), "\(record.errors)")
            #expect(record.standardOutput.count <= 64 << 10)
            #expect(HostProcesses.children(of: try #require(session.driverProcess)) == [])
            #expect(try session.run(Support.program("print('next')")).output == "next\n")
        }
    }

    /// The size and number of all files together, which only a file system of its own can limit.
    @Test(arguments: [
        ("for i in range(20): open(str(i), 'wb').write(bytes(200_000))", "[Errno 28]"),
        ("for i in range(500): open(str(i), 'w').close()", "[Errno 28]"),
    ])
    func boundsTheDiskOnTheFullRung(_ source: String, _ error: String) throws {
        let full = try #require(Support.confinements.first { $0.rung == .full })
        let session = try Support.session(full)
        #expect(try session.run(Support.program(source)).errors.contains(error))
        #expect(try session.run(Support.program("print('next')")).output == "next\n")
    }

    @Test func boundsThreads() throws {
        let source = """
            import threading, time
            started = []
            try:
                for _ in range(64):
                    thread = threading.Thread(target=time.sleep, args=(0.2,)); thread.start(); started.append(thread)
            except RuntimeError as error: print(error)
            """
        let record = try Support.session(Support.confinements[0]).run(Support.program(source))
        #expect(record.output == "can't start new thread\n")
    }
}
