import Foundation
import Glibc
import Testing

@testable import Sandbox
@testable import System

/// What becomes of sessions: lost ones are replaced, ended ones leave nothing.
@Suite struct SessionLifeTests {
    @Test(arguments: Support.confinements)
    func endsWithItsDriver(_ confinement: Confinement) throws {
        let session = try Support.session(confinement)
        _ = try session.run(Support.program("pass"))
        let driver = try #require(session.driverProcess)
        session.close()
        #expect(!HostProcesses.exists(driver))
        #expect(!session.isAlive)
    }

    @Test(arguments: Support.confinements)
    func givesALostCaseARecord(_ confinement: Confinement) throws {
        let session = try Support.session(confinement)
        _ = try session.run(Support.program("pass"))
        kill(try #require(session.driverProcess), SIGKILL)
        #expect(try session.run(Support.program("pass")).termination == .lost)
        #expect(!session.isAlive)
    }

    /// A session that is closed in the middle of a case takes the program with it.
    @Test(arguments: Support.confinements)
    func endsTheRunningCase(_ confinement: Confinement) throws {
        let session = try Support.session(confinement, Support.profile(wall: 10))
        _ = try session.run(Support.program("pass"))
        let driver = try #require(session.driverProcess)
        let ended = DispatchSemaphore(value: 0)
        Thread.detachNewThread {
            _ = try? session.run(Support.program("import time; time.sleep(9)"))
            ended.signal()
        }
        var program: Int32?
        while program == nil { program = HostProcesses.children(of: driver).first }
        usleep(100_000)
        session.close()
        ended.wait()
        // An orphan stays in the table until the system's first process has looked at it.
        for _ in 0..<300 where HostProcesses.exists(try #require(program)) { usleep(10_000) }
        #expect(!HostProcesses.exists(try #require(program)))
    }

    @Test func replacesALostSession() throws {
        let pool = SandboxPool(
            profile: Support.profile(), caps: .builtIn, interpreter: Support.interpreter,
            environment: Support.environment, workers: 1)
        defer { pool.close() }
        #expect(try pool.run([Support.program("print(1)")])[0]?.output == "1\n")
        pool.withIdleSessions { sessions in
            for session in sessions { kill(session.driverProcess ?? 0, SIGKILL) }
        }
        let records = try pool.run([Support.program("print(2)"), Support.program("print(3)")])
        #expect(records.map { $0?.termination } == [.lost, .exited(0)])
        #expect(records[1]?.output == "3\n")
    }

    @Test func keepsTheOrderOfRequests() throws {
        let pool = SandboxPool(
            profile: Support.profile(), caps: .builtIn, interpreter: Support.interpreter,
            environment: Support.environment, workers: 3)
        defer { pool.close() }
        let records = try pool.run((0..<20).map { Support.program("print(\($0))") })
        #expect(records.map { $0?.output } == (0..<20).map { "\($0)\n" })
    }

    @Test func beginsNoMoreAfterTimeouts() throws {
        let pool = SandboxPool(
            profile: Support.profile(wall: 1), caps: .builtIn, interpreter: Support.interpreter,
            environment: Support.environment,
            workers: 1)
        defer { pool.close() }
        let records = try pool.run(
            Array(repeating: Support.program("import time; time.sleep(9)"), count: 5), stoppingAfterTimeouts: 2)
        #expect(records.map { $0 != nil } == [true, true, false, false, false])
    }

    /// Two runs never take the same time, processor time and memory, as the copy of a record does.
    @Test(arguments: [
        ("for i range(3):\n    pass\n", true), ("print(1)\n  print(2)\n", true),
        ("import broken\n", false), ("exec('for i range(3): pass')\n", false), ("print(1 / 0)\n", false),
        ("print(1)\n", false),
    ])
    func beginsAProgramThatPythonCannotReadOnce(_ source: String, _ isOnce: Bool) throws {
        let pool = SandboxPool(
            profile: Support.profile(), caps: .builtIn, interpreter: Support.interpreter,
            environment: Support.environment, workers: 1)
        defer { pool.close() }
        let files = ["broken.py": "for i range(3): pass\n"]
        var requests = (0..<4).map { Support.program(source, input: "\($0)", files: files) }
        requests.append(Support.program("print('another')"))
        requests.append(Support.program(source, files: files, wanted: ["left.txt"]))
        let records = try pool.run(requests).map { try #require($0) }
        #expect(records[4].output == "another\n")
        #expect(records[5].files == ["left.txt": .missing])
        #expect(records.prefix(4).allSatisfy { $0.errors == records[0].errors })
        #expect(records.prefix(4).allSatisfy { $0 == records[0] } == isOnce)
    }

    /// A process that a case has left behind is gone before the next one starts; the full rung can see to that.
    @Test func endsWhatACaseLeavesBehind() throws {
        let full = try #require(Support.confinements.first { $0.rung == .full })
        let session = try Support.session(full, Support.profile(processes: 8))
        let daemon = """
            import os, sys, time
            if os.fork() == 0:
                os.setsid()
                if os.fork() == 0:
                    time.sleep(60)
                os._exit(0)
            print("started")
            """
        let record = try session.run(Support.program(daemon))
        #expect(record.output == "started\n" && record.reachedLimit == nil)
        #expect(HostProcesses.children(of: try #require(session.driverProcess)) == [])
    }

    @Test func boundsAForkBomb() throws {
        let full = try #require(Support.confinements.first { $0.rung == .full })
        let session = try Support.session(full, Support.profile(processes: 8, wall: 2))
        let bomb = "import os\nwhile True:\n    try: os.fork()\n    except OSError: pass"
        _ = try session.run(Support.program(bomb))
        #expect(HostProcesses.children(of: try #require(session.driverProcess)) == [])
        #expect(try session.run(Support.program("print('next')")).output == "next\n")
    }

    /// Nothing of the lite rung's folders stays, not even after a session whose owner was killed.
    @Test func tidiesTheHost() throws {
        let lite = try #require(Support.confinements.last { $0.rung == .lite })
        let folder = TemporaryFolder()
        let environment = Support.environment.merging(["TMPDIR": folder.path]) { $1 }
        let parent = folder.path + "/reprise-\(geteuid())"
        // The number of a process that cannot exist.
        let leftover = parent + "/4194305-abcdef"
        try FileManager.default.createDirectory(atPath: leftover + "/box/work", withIntermediateDirectories: true)
        let session = try SandboxSession(
            profile: Support.profile(), interpreter: Support.interpreter, confinement: lite, environment: environment)
        #expect(try session.run(Support.program("print(1)")).output == "1\n")
        #expect(!FileManager.default.fileExists(atPath: leftover))
        session.close()
        #expect(try FileManager.default.contentsOfDirectory(atPath: parent) == [])
    }

    /// Whenever all are ended, while sessions start on several threads, nothing of them is left.
    @Test func leavesNothingOfSessionsThatWereBeingStarted() throws {
        let lite = try #require(Support.confinements.last { $0.rung == .lite })
        let folder = TemporaryFolder()
        let environment = Support.environment.merging(["TMPDIR": folder.path]) { $1 }
        let parent = folder.path + "/reprise-\(geteuid())"
        for round in 0..<12 {
            let children = RunningChildren()
            let starting = DispatchGroup()
            for _ in 0..<3 {
                DispatchQueue.global().async(group: starting) {
                    while let session = try? SandboxSession(
                        profile: Support.profile(), interpreter: Support.interpreter, confinement: lite,
                        environment: environment, children: children)
                    { _ = session.isAlive }
                }
            }
            usleep(useconds_t(round * 1500))
            children.endAll()
            let left = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
            #expect(left == [])
            starting.wait()
        }
    }

    /// What a killed session has left is known by its lock, not by a number that another process may have by now.
    @Test func sweepsWhatNobodyHolds() throws {
        let folder = TemporaryFolder()
        let held = try HostFolder(below: folder.path + "/held")
        let left = folder.path + "/held/\(getpid())-abcdef"
        try FileManager.default.createDirectory(atPath: left + "/box/work", withIntermediateDirectories: true)
        let next = try HostFolder(below: folder.path + "/held")
        #expect(!FileManager.default.fileExists(atPath: left))
        #expect(FileManager.default.fileExists(atPath: held.path))
        for folder in [held, next] { folder.remove() }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/held") == [])
    }

    /// Names that are not UTF-8, folders that nobody may enter, and more of them inside each other than a path can name.
    @Test func removesWhateverAProgramLeaves() throws {
        let folder = TemporaryFolder()
        mkdir(folder.path + "/tree", 0o755)
        let outer = folder.write("kept", "outside")
        let source = """
            import os
            os.chdir('\(folder.path)/tree')
            open(b'\\xff\\xfe', 'w').close()
            os.symlink('\(outer)', 'link')
            os.symlink('\(folder.path)', 'folder')
            for name in 'ab':
                os.mkdir(name); os.mkdir(name + '/inner'); open(name + '/inner/file', 'w').close(); os.chmod(name, 0)
            for i in range(3000):
                os.mkdir('deep'); os.chdir('deep')
            """
        let process = Process()
        process.executableURL = URL(filePath: Support.interpreter.executable)
        process.arguments = ["-c", source]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        FileTree.remove(folder.path + "/tree")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["kept"])
    }

    @Test func refusesAnInterpreterThatIsNotThere() {
        var interpreter = Support.interpreter
        interpreter.executable = "/nonexistent/python3"
        #expect(throws: SandboxFault.self) {
            try SandboxSession.start(
                profile: Support.profile(), caps: .builtIn, interpreter: interpreter, environment: Support.environment)
        }
    }
}
