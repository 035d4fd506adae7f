import Foundation
import Testing

@testable import Sandbox

/// Programs that try to get out, on every rung: each must fail, and say so in an ordinary exception.
@Suite struct IsolationTests {
    struct Attempt: Sendable, CustomTestStringConvertible {
        var name: String
        /// Raises when the sandbox holds.
        var source: String
        var testDescription: String { name }
    }

    static let attempts: [Attempt] = [
        Attempt(name: "read a file outside", source: "open('OUTSIDE/secret').read()"),
        Attempt(name: "write a file outside", source: "open('OUTSIDE/secret', 'w').write('x')"),
        Attempt(name: "make a file outside", source: "open('OUTSIDE/made', 'x')"),
        Attempt(name: "list a folder outside", source: "os.listdir('OUTSIDE')"),
        Attempt(name: "cut a file outside", source: "os.truncate('OUTSIDE/secret', 0)"),
        Attempt(name: "cut a file outside by reading", source: "os.open('OUTSIDE/secret', os.O_RDONLY | os.O_TRUNC)"),
        Attempt(name: "change a mode outside", source: "os.chmod('OUTSIDE/secret', 0o600)"),
        Attempt(name: "change times outside", source: "os.utime('OUTSIDE/secret', (0, 0))"),
        Attempt(name: "link a file in", source: "os.link('OUTSIDE/secret', 'link'); open('link').read()"),
        Attempt(name: "follow a link out", source: "os.symlink('OUTSIDE/secret', 'link'); open('link').read()"),
        Attempt(name: "empty a file outside", source: "os.truncate('OUTSIDE/secret', 0)"),
        Attempt(name: "remove a file outside", source: "os.remove('OUTSIDE/secret')"),
        Attempt(name: "see processes", source: "open('/proc/self/status').read()"),
        Attempt(name: "write into the library", source: "open(os.__file__, 'a')"),
        Attempt(name: "replace the driver", source: "open('/driver/x', 'w')"),
        Attempt(name: "make a TCP socket", source: "socket.socket()"),
        Attempt(name: "make a UDP socket", source: "socket.socket(type=socket.SOCK_DGRAM)"),
        Attempt(name: "make a unix socket", source: "socket.socket(socket.AF_UNIX)"),
        Attempt(name: "make a datagram pair", source: "socket.socketpair(type=socket.SOCK_DGRAM)"),
        Attempt(name: "make a netlink socket", source: "socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)"),
        Attempt(name: "fork", source: "os.fork()"),
        Attempt(name: "run a program", source: "subprocess.run(['/bin/sh', '-c', 'true'])"),
        Attempt(name: "replace itself", source: "os.execv(sys.executable, ['python3'])"),
        Attempt(name: "signal the driver", source: "os.kill(os.getppid(), signal.SIGTERM)"),
        Attempt(name: "signal everybody", source: "os.kill(-1, 0)"),
        Attempt(name: "make a memory file", source: "os.memfd_create('x')"),
        Attempt(name: "make a named pipe", source: "os.mkfifo('pipe')"),
        Attempt(name: "raise a limit", source: "resource.setrlimit(resource.RLIMIT_AS, (-1, -1))"),
        Attempt(name: "become another user", source: "os.setuid(0 if os.getuid() else 1)"),
        Attempt(name: "signal by proxy", source: "fcntl.fcntl(0, fcntl.F_SETOWN, os.getppid())"),
        Attempt(name: "use the driver's descriptor", source: "os.write(3, b'forged')"),
        Attempt(name: "change its priority", source: "os.setpriority(os.PRIO_PROCESS, 0, -5)"),
    ]

    @Test(arguments: Support.confinements + Support.confinementsOfOlderKernels, attempts)
    func holds(_ confinement: Confinement, _ attempt: Attempt) throws {
        let outside = TemporaryFolder(below: "/var/tmp")
        outside.write("secret", "secret", mode: 0o666)
        let source = """
            import fcntl, os, resource, signal, socket, subprocess, sys
            try:
                \(attempt.source.replacingOccurrences(of: "OUTSIDE", with: outside.path))
            except (OSError, ValueError) as error:
                print("held:", type(error).__name__)
            else:
                print("ESCAPED")
            """
        let record = try Support.run(Support.program(source), confinement)
        #expect(record.output.hasPrefix("held:"), "\(record.output) \(record.errors) \(record.termination)")
        #expect(record.termination != .lost)
        #expect(outside.read("secret") == "secret")
        #expect(!FileManager.default.fileExists(atPath: outside.path + "/made"))
        let attributes = try FileManager.default.attributesOfItem(atPath: outside.path + "/secret")
        #expect(attributes[.posixPermissions] as? Int == 0o666)
    }

    /// Kernel interfaces that Python has no function for, called by number: x86-64 only, as the numbers are.
    #if arch(x86_64)
        @Test(
            arguments: Support.confinements,
            [
                ("ptrace", 101), ("process_vm_readv", 310), ("unshare", 272), ("mount", 165), ("keyctl", 250),
                ("bpf", 321), ("perf_event_open", 298), ("userfaultfd", 323), ("io_uring_setup", 425), ("setns", 308),
                ("name_to_handle_at", 303), ("shmget", 29), ("mq_open", 240), ("add_key", 248), ("clone3", 435),
                ("pidfd_getfd", 438), ("sched_setaffinity", 203), ("personality", 135), ("execveat", 322),
            ])
        func refusesKernelCalls(_ confinement: Confinement, _ call: (String, Int)) throws {
            let source = """
                import ctypes
                libc = ctypes.CDLL(None, use_errno=True)
                result = libc.syscall(\(call.1), 0, 0, 0, 0, 0, 0)
                print(result, ctypes.get_errno())
                """
            let record = try Support.run(Support.program(source), confinement)
            #expect(["-1 1\n", "-1 38\n"].contains(record.output), "\(call.0): \(record.output) \(record.errors)")
        }
    #endif

    @Test(arguments: Support.confinements)
    func showsNothingOfOurEnvironment(_ confinement: Confinement) throws {
        let record = try Support.run(Support.program("import os; print(*sorted(os.environ))"), confinement)
        let expected = "HOME LANG PATH" + (confinement.rung == .lite ? " TMPDIR" : "")
        #expect(record.output == expected + "\n")
    }
}
