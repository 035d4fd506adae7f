import Foundation
import Glibc
import Testing

@testable import Sandbox

/// What each kind of profile lets a program do, and what it still does not.
@Suite struct ProfileTests {
    private func full(_ profile: SandboxProfile) throws -> [SandboxSession] {
        try Support.confinements.filter { $0.rung == .full }.map { try Support.session($0, profile) }
    }

    private var loopback: SandboxProfile {
        var profile = Support.profile()
        profile.network = .loopback
        return profile
    }

    @Test func loopbackReachesItself() throws {
        let source = """
            import socket, threading
            server = socket.create_server(("127.0.0.1", 0))
            def serve():
                connection, _ = server.accept()
                connection.sendall(connection.recv(9).upper())
                connection.close()
            threading.Thread(target=serve).start()
            client = socket.create_connection(("localhost", server.getsockname()[1]), timeout=2)
            client.sendall(b"hello")
            print(client.recv(9))
            """
        for session in try full(loopback) {
            let record = try session.run(Support.program(source))
            #expect(record.output == "b'HELLO'\n", "\(record.errors)")
        }
    }

    @Test func loopbackReachesNothingElse() throws {
        let listener = CanaryListener()
        let source = """
            import socket
            def attempt(*arguments, address=None):
                try:
                    made = socket.socket(*arguments)
                    if address: made.settimeout(1); made.connect(address)
                    print("ESCAPED", arguments, address)
                except OSError as error: print("held")
            attempt(socket.AF_INET, socket.SOCK_STREAM, address=("127.0.0.1", \(listener.port)))
            attempt(socket.AF_INET, socket.SOCK_STREAM, address=("192.0.2.1", 80))
            attempt(socket.AF_INET, socket.SOCK_DGRAM)
            attempt(socket.AF_UNIX, socket.SOCK_STREAM)
            attempt(socket.AF_NETLINK, socket.SOCK_RAW)
            """
        for session in try full(loopback) {
            #expect(try session.run(Support.program(source)).output == String(repeating: "held\n", count: 5))
        }
    }

    @Test func processesMayForkAndShare() throws {
        let source = """
            import multiprocessing, os, subprocess, sys
            def square(n): return n * n
            if __name__ == "__main__":
                with multiprocessing.get_context("fork").Pool(2) as pool: print(pool.map(square, range(4)))
                with multiprocessing.get_context("spawn").Pool(1) as pool: print(pool.map(square, range(3)))
                print(subprocess.run([sys.executable, "-c", "print(6 * 7)"], capture_output=True).stdout)
                try: subprocess.run(["/bin/sh", "-c", "true"])
                except OSError as error: print(type(error).__name__)
            """
        for session in try full(Support.profile(processes: 8, wall: 10, cpu: 5)) {
            let record = try session.run(Support.program(source))
            #expect(record.output.hasPrefix("[0, 1, 4, 9]\n[0, 1, 4]\nb'42\\n'\n"), "\(record.output) \(record.errors)")
            #expect(["FileNotFoundError\n", "PermissionError\n"].contains { record.output.hasSuffix($0) })
        }
    }

    /// The weaker rung cannot carry these, and says so.
    @Test func needTheFullRung() {
        #expect(!Rung.lite.carries(loopback))
        #expect(!Rung.lite.carries(Support.profile(processes: 1)))
        #expect(Rung.lite.carries(Support.profile()))
        #expect(Rung.full.carries(loopback))
    }
}

/// A session finds out for itself whether it holds.
@Suite struct CanaryTests {
    @Test(arguments: Support.confinements)
    func findNothingWhereItHolds(_ confinement: Confinement) throws {
        #expect(try Support.session(confinement).awaitReadiness() == [])
    }

    @Test func findEverythingWithoutASandbox() throws {
        let bare = Confinement(rung: .unconfined, identity: .unchanged, usesFilter: false)
        #expect(try Support.session(bare).awaitReadiness() == [.file, .network, .process, .signal])
    }

    @Test func findFilesWhereOnlyCallsAreFiltered() throws {
        let filtered = Confinement(rung: .unconfined, identity: .unchanged)
        #expect(try Support.session(filtered).awaitReadiness() == [.file])
    }

    /// Landlock by itself, version by version: what another layer would stop, too, is seen here alone.
    @Test(
        .enabled(if: LandlockRights.kernelVersion >= 6),
        arguments: [(3, [.network, .process, .signal]), (4, [.process, .signal]), (6, [.process])] as [(Int, [Canary])])
    func findWhatLandlockAloneLeavesOpen(_ version: Int, _ open: [Canary]) throws {
        let alone = Confinement(rung: .lite, identity: .unchanged, usesFilter: false, newestLandlock: version)
        #expect(try Support.session(alone).awaitReadiness() == open)
    }

    @Test func runAllTheSameWhereThatWasAskedFor() throws {
        let bare = Confinement(rung: .unconfined, identity: .unchanged, usesFilter: false)
        let session = try Support.session(bare)
        #expect(try session.run(Support.program("print('ran')")).output == "ran\n")
        #expect(session.layers.filter(\.isActive).map(\.kind).contains(.filter) == false)
    }
}
