import Foundation
import Glibc
import Testing

/// Machines that deny one layer of the sandbox or another: what is left must hold, or nothing is run.
///
/// The denial is real: the binary is started under a seccomp filter of the test's own.
#if arch(x86_64)
    @Suite struct DeniedLayerTests {
        private let learner = Learner()
        private let solution = Package.root + "Exercises/basics/variables/split-the-bill/solution/main.py"

        /// `deny.py NUMBER[:MASK]=ERRNO… -- COMMAND…`: the calls fail, or only those with a bit of the mask in their first
        /// argument.
        private static let deny = """
            import ctypes, os, struct, sys
            split = sys.argv.index("--")
            program = struct.pack("HBBI", 0x20, 0, 0, 0)
            for rule in sys.argv[1:split]:
                call, errno = rule.split("=")
                number, _, mask = call.partition(":")
                fail = struct.pack("HBBI", 0x06, 0, 0, 0x50000 | int(errno))
                if mask:
                    body = struct.pack("HBBI", 0x20, 0, 0, 16) + struct.pack("HBBI", 0x45, 0, 1, int(mask, 16)) + fail
                    body += struct.pack("HBBI", 0x20, 0, 0, 0)
                else:
                    body = fail
                program += struct.pack("HBBI", 0x15, 0, len(body) // 8, int(number)) + body
            program += struct.pack("HBBI", 0x06, 0, 0, 0x7FFF0000)
            libc = ctypes.CDLL(None)
            buffer = ctypes.create_string_buffer(program)
            header = struct.pack("HxxxxxxQ", len(program) // 8, ctypes.addressof(buffer))
            libc.prctl(38, 1, 0, 0, 0)
            assert libc.prctl(22, 2, header, 0, 0) == 0
            os.execv(sys.argv[split + 1], sys.argv[split + 1:])
            """

        struct Machine: Sendable, CustomTestStringConvertible {
            var name: String
            var denied: [String]
            /// Nothing where nothing may be run.
            var rung: String?
            var missing: [String] = []
            var testDescription: String { name }
        }

        /// clone with each of the kernel's CLONE_NEW… flags, by itself or together.
        private static let noNamespaces = ["56:7e020000=1"]
        private static let noLandlock = ["444=38"]

        /// Root needs none to get the other namespaces; everybody else does.
        private static let noUserNamespaces = Machine(
            name: "no user namespaces", denied: ["56:10000000=28"], rung: geteuid() == 0 ? "full" : "lite",
            missing: geteuid() == 0 ? [] : ["namespaces", "private root"])

        static let machines: [Machine] = [
            Machine(name: "everything", denied: [], rung: "full"),
            Machine(
                name: "no namespaces", denied: noNamespaces, rung: "lite", missing: ["namespaces", "private root"]),
            noUserNamespaces,
            Machine(name: "no network namespaces", denied: ["56:40000000=1"], rung: "lite", missing: ["namespaces"]),
            Machine(name: "no process namespaces", denied: ["56:20000000=1"], rung: "lite", missing: ["namespaces"]),
            Machine(name: "no mount namespaces", denied: ["56:00020000=1"], rung: "lite", missing: ["private root"]),
            Machine(name: "no mounts", denied: ["165=1"], rung: "lite", missing: ["private root"]),
            Machine(name: "no pivot_root", denied: ["155=1"], rung: "lite", missing: ["private root"]),
            Machine(name: "no mount_setattr", denied: ["442=38"], rung: "full"),
            Machine(name: "no close_range", denied: ["436=38"], rung: "full"),
            Machine(name: "no pidfd_open", denied: ["434=38"], rung: "full"),
            Machine(name: "no Landlock", denied: noLandlock, rung: "full", missing: ["landlock"]),
            Machine(name: "Landlock that cannot be entered", denied: ["446=1"], rung: "full", missing: ["landlock"]),
            Machine(name: "no Landlock, no namespaces", denied: noLandlock + noNamespaces, rung: nil),
            Machine(name: "Landlock in name only, no namespaces", denied: ["446=1"] + noNamespaces, rung: nil),
            // prctl(PR_SET_SECCOMP) is 22 and seccomp(2) 317; prctl itself is needed for other things, so by its option.
            Machine(name: "no change of user", denied: ["117=1", "119=1"], rung: "full"),
        ]

        private func run(_ machine: Machine, _ words: [String]) throws -> Learner.Answer {
            let script = learner.file("deny.py", Self.deny)
            return try learner.start(words, prefix: ["/usr/bin/python3", script] + machine.denied + ["--"]).finish()
        }

        @Test(.enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/python3")), arguments: machines)
        func holdsOrRefuses(_ machine: Machine) throws {
            let answer = try run(machine, ["grade", "split-the-bill", solution])
            let doctor = try run(machine, ["doctor", "--json"])
            let value = try #require(JSONSerialization.jsonObject(with: Data(doctor.output.utf8)) as? [String: Any])
            let findings = try #require(value["findings"] as? [[String: Any]])
            let pure = try #require(findings.first { $0["what"] as? String == "sandbox pure" })
            guard let rung = machine.rung else {
                #expect(answer.status == 69 && answer.output == "")
                #expect(answer.errors.contains("--allow-unconfined"), "\(answer.errors)")
                #expect(doctor.status == 69 && pure["works"] as? Bool == false)
                #expect(learner.journalLines == [])
                return
            }
            #expect(answer.status == 0, "\(answer.errors)")
            #expect(doctor.status == 0)
            #expect((pure["found"] as? String)?.hasPrefix(rung) == true, "\(pure)")
            let layers = try #require(pure["layers"] as? [[String: Any]])
            for name in machine.missing {
                let layer = try #require(layers.first { $0["name"] as? String == name })
                #expect(layer["active"] as? Bool == false)
                #expect((layer["why"] as? String)?.isEmpty == false && (layer["remedy"] as? String)?.isEmpty == false)
            }
            // What must not be possible is not, whichever layers are left.
            let secret = learner.file("secret.txt", "secret")
            let spy = learner.file("spy.py", "print(open('\(secret)').read())")
            let spied = try run(machine, ["grade", "split-the-bill", spy, "--json"])
            #expect(spied.status == 1)
            #expect(spied.output.contains("FileNotFoundError") || spied.output.contains("PermissionError"))
        }

        @Test(.enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/python3")))
        func runsUnconfinedOnlyWhenAsked() throws {
            let machine = try #require(Self.machines.first { $0.rung == nil })
            let answer = try run(machine, ["grade", "split-the-bill", solution, "--allow-unconfined"])
            #expect(answer.status == 0, "\(answer.errors)")
            #expect(learner.journalLines.count == 1)
            #expect(learner.journalLines.first?.contains("\"unconfined\":true") == true)
            let confined = try learner.run("grade", "split-the-bill", solution, "--allow-unconfined")
            #expect(confined.status == 0)
            #expect(learner.journalLines.last?.contains("unconfined") == false)
        }
    }
#endif
