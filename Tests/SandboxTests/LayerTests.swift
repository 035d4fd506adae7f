import Foundation
import Glibc
import Testing

@testable import Sandbox

/// Each layer by itself, as the host sees the driver: a program could not tell whether another layer has stopped it.
@Suite struct LayerTests {
    private func status(_ session: SandboxSession) throws -> [String: String] {
        let text = try String(contentsOfFile: "/proc/\(try #require(session.driverProcess))/status", encoding: .utf8)
        var fields: [String: String] = [:]
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            if parts.count == 2 { fields[String(parts[0])] = parts[1].trimmingCharacters(in: .whitespaces) }
        }
        return fields
    }

    @Test(arguments: Support.confinements)
    func takesPrivilegesAway(_ confinement: Confinement) throws {
        let session = try Support.session(confinement)
        _ = try session.run(Support.program("pass"))
        let status = try status(session)
        // The bounding set needs a capability to be emptied; without one, no_new_privs says the same.
        let boundingSet = geteuid() == 0 || confinement.rung == .full ? ["CapBnd"] : []
        for name in ["CapInh", "CapPrm", "CapEff", "CapAmb"] + boundingSet {
            #expect(status[name].flatMap { UInt64($0, radix: 16) } == 0, "\(name)")
        }
        #expect(status["NoNewPrivs"] == "1")
        #expect(status["Seccomp"] == "2")
        let user = status["Uid"]?.split(separator: "\t").first.flatMap { UInt32($0) }
        if confinement.identity == .unprivileged { #expect((user ?? 0) >= 200_000) }
        let groups = status["Groups"]?.split(separator: " ") ?? []
        if confinement.identity == .unprivileged { #expect(groups.isEmpty) }
        // A session of its own, so that no terminal is within reach.
        #expect(getsid(try #require(session.driverProcess)) == session.driverProcess)
    }

    @Test(arguments: Support.confinements)
    func inheritsNoDescriptor(_ confinement: Confinement) throws {
        // Open without "close on exec", as a library might leave it.
        let leak = open("/dev/null", O_RDONLY)
        defer { close(leak) }
        let session = try Support.session(confinement)
        _ = try session.run(Support.program("pass"))
        let folder = "/proc/\(try #require(session.driverProcess))/fd"
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        let targets = names.compactMap { try? FileManager.default.destinationOfSymbolicLink(atPath: folder + "/" + $0) }
        #expect(!targets.contains { $0.hasSuffix("/dev/null") }, "\(targets)")
        #expect(names.count <= 6, "\(targets)")
    }

    @Test(arguments: Support.confinements)
    func hasNamespacesOfItsOwn(_ confinement: Confinement) throws {
        let session = try Support.session(confinement)
        _ = try session.run(Support.program("pass"))
        let driver = try #require(session.driverProcess)
        for name in ["pid", "net", "ipc", "uts", "mnt"] {
            let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/ns/\(name)")
            let its = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(driver)/ns/\(name)")
            #expect((own != its) == (confinement.rung == .full), "\(name)")
        }
    }

    /// Without Landlock, so that nothing but the root itself decides what is there.
    @Test func hasARootWithNothingInIt() throws {
        let bare = Support.confinements.filter { $0.rung == .full && $0.landlockVersion == 0 }
        try #require(!bare.isEmpty)
        let source = """
            import os
            print([name for name in os.listdir("/") if name not in ("lib", "lib32", "lib64")])
            print(sorted(os.listdir("/etc")), sorted(os.listdir("/dev")))
            try: open("/made", "w")
            except OSError as error: print(error.strerror)
            try: open(os.__file__, "a")
            except OSError as error: print(error.strerror)
            """
        for confinement in bare {
            let record = try Support.session(confinement).run(Support.program(source))
            let lines = record.output.split(separator: "\n").map(String.init)
            let top = Set(
                Support.interpreter.standardLibrary.compactMap { $0.split(separator: "/").first.map(String.init) })
            let expected = top.union(["etc", "dev", "tmp", "usr", "driver"]).sorted()
            #expect(
                lines.first.map { $0.filter { !"[]' ".contains($0) }.split(separator: ",").map(String.init).sorted() }
                    == expected)
            #expect(
                lines.dropFirst().first?.hasSuffix("['full', 'null', 'random', 'urandom', 'zero']") == true, "\(lines)")
            let refusals = ["Read-only file system", "Permission denied"]
            #expect(lines.suffix(2).allSatisfy(refusals.contains) && lines.count == 4, "\(record.errors)")
        }
    }

    @Test(arguments: Support.confinements)
    func setsEveryLimit(_ confinement: Confinement) throws {
        let source = """
            import resource
            for name in ("AS", "FSIZE", "NOFILE", "CORE", "MEMLOCK", "MSGQUEUE", "CPU", "NPROC"):
                number = getattr(resource, "RLIMIT_" + name, 12)
                print(name, *resource.getrlimit(number))
            """
        let record = try Support.session(confinement).run(Support.program(source))
        var expected = [
            "AS 268435456 268435456", "FSIZE 262144 262144", "NOFILE 64 64", "CORE 0 0", "MEMLOCK 0 0", "MSGQUEUE 0 0",
            "CPU 1 2",
        ]
        if confinement.countsOwnProcesses { expected.append("NPROC 18 18") }
        let lines = record.output.split(separator: "\n").map(String.init)
        #expect(Array(lines.prefix(expected.count)) == expected, "\(record.errors)")
    }
}
