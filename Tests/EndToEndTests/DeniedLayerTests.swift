import Foundation
import Glibc
import TestSupport
import Testing

/// Machines that deny one layer of the sandbox or another: what is left must hold, or nothing is run.
///
/// The denial is real: the binary is started under a seccomp filter of the test's own.
#if arch(x86_64)
    @Suite(.patient) struct DeniedLayerTests {
        private let learner = Learner()
        private let solution = SmallCatalog.billSolution

        struct Machine: Sendable, CustomTestStringConvertible {
            var name: String
            var denied: [String]
            /// Nothing where nothing may be run.
            var rung: String?
            var missing: [String] = []
            var testDescription: String { name }
        }

        private static let noNamespaces = DeniedCalls.namespaces
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
            try learner.start(words, prefix: DeniedCalls.prefix(machine.denied)).finish()
        }

        /// On the weaker rung most exercises can be graded; those that need more are told, and are no reason to despair.
        @Test func doctorIsContentWithTheLiteRung() throws {
            let catalog = try Project.wholeCatalog("doctor-lite", exercises: "Tests/KindTests/Catalog/Exercises")
            defer { try? FileManager.default.removeItem(atPath: catalog) }
            learner.environment["REPRISE_CATALOG"] = catalog
            let machine = Machine(name: "no namespaces", denied: Self.noNamespaces, rung: "lite")
            let doctor = try run(machine, ["doctor"])
            #expect(doctor.status == 0, "\(doctor)")
            #expect(doctor.output.contains("skipped  sandbox loopback "), "\(doctor.output)")
            #expect(doctor.output.contains("Everything is ready; exercises that need the full rung"))
            // Where nothing else is in use, there is nothing to be graded.
            for kind in try FileManager.default.contentsOfDirectory(atPath: catalog + "/Exercises/kinds")
            where kind != "http" {
                try FileManager.default.removeItem(atPath: catalog + "/Exercises/kinds/" + kind)
            }
            #expect(try run(machine, ["doctor"]).status == 69)
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
