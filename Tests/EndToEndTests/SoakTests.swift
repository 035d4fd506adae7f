import Foundation
import Glibc
import Testing

/// A long run, a quarter of it hostile, must leave the process as it was: descriptors, memory, folders, children.
@Suite struct SoakTests {
    private let learner = Learner()
    private static let exercises = 25
    private static let cases = 10

    /// Each of 25 exercises runs its 10 cases on a solution, a starter, three non-answers and three mistakes.
    @Test func twoThousandCasesLeaveNothing() throws {
        Survivors.watch()
        try makeCatalog()
        // One exercise after the other, each on both processors: of two that write to the limit at once the outputs are held
        // together, early or late by chance, which is no leak.
        let started = try learner.start(["check", "--no-cache", "--jobs", "1"])
        let pid = started.process.processIdentifier
        var samples: [(descriptors: Int, children: Int, kilobytes: Int)] = []
        while started.process.isRunning {
            if let sample = sample(pid) { samples.append(sample) }
            usleep(20_000)
        }
        let answer = started.finish()
        #expect(
            answer.output.hasSuffix("\(Self.exercises) of \(Self.exercises) exercises proven.\n"), "\(answer.output)")
        let quarter = samples.count / 4
        #expect(quarter > 5)
        let early = samples[quarter..<(2 * quarter)]
        let late = samples.suffix(quarter)
        func highest(_ part: ArraySlice<(descriptors: Int, children: Int, kilobytes: Int)>) -> (Int, Int, Int) {
            (part.map(\.descriptors).max()!, part.map(\.children).max()!, part.map(\.kilobytes).max()!)
        }
        let (before, after) = (highest(early), highest(late))
        // A file that is being read at the moment of a sample counts, too; a leak would be hundreds.
        #expect(after.0 <= before.0 + 4, "descriptors")
        #expect(after.1 <= before.1 + 1, "children")
        #expect(after.2 <= before.2 + 4096, "memory")
        #expect(Survivors.remaining() == [])
        let folders = (try? FileManager.default.contentsOfDirectory(atPath: "/tmp/reprise-\(geteuid())")) ?? []
        #expect(!folders.contains { $0.hasPrefix("\(pid)-") })
    }

    private func sample(_ pid: Int32) -> (descriptors: Int, children: Int, kilobytes: Int)? {
        guard let descriptors = try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(pid)/fd").count,
            let sessions = sessions(pid),
            let status = try? String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8),
            let children = try? String(contentsOfFile: "/proc/\(pid)/task/\(pid)/children", encoding: .utf8)
        else { return nil }
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        let kilobytes = line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
        return (descriptors - Self.descriptorsOfASession * sessions, children.split(separator: " ").count, kilobytes)
    }

    /// Another session is started whenever both processors want one of the same kind, early or late; each has its own two.
    private static let descriptorsOfASession = 2

    /// The children of all threads.
    private func sessions(_ pid: Int32) -> Int? {
        let threads = try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(pid)/task")
        return threads?.reduce(0) { count, thread in
            let children = try? String(contentsOfFile: "/proc/\(pid)/task/\(thread)/children", encoding: .utf8)
            return count + (children?.split(separator: " ").count ?? 0)
        }
    }

    // MARK: - A catalog to run

    private static let hostile = [
        "import os\nfor n in range(300):\n    try: os.open('/etc/passwd', 0)\n    except OSError: pass",
        "import os\nos.makedirs('d/' * 40)\nos.mkdir('closed', 0)\nos.symlink('/etc/passwd', 'l')",
        "import sys\nsys.stdout.write('x' * 3_000_000)",
        "import threading, time\nfor n in range(8): threading.Thread(target=time.sleep, args=(0.01,)).start()",
        "for n in range(400):\n    try: open(str(n), 'w').close()\n    except OSError: pass",
        "x = []\ndef f(): f()\nf()",
        "import os\nos._exit(7)",
        "import gc\nprint([o for o in gc.get_objects()][:1])",
    ]

    private func makeCatalog() throws {
        let root = learner.home + "/catalog"
        let names = (0..<Self.exercises).map { "e\($0)" }
        try write(
            root + "/Exercises/catalog.json",
            """
            {"format": 1, "tracks": [{"id": "t", "title": "T", "section": "1", "topics": [
              {"id": "u", "title": "U", "exercises": [\(names.map { "\"\($0)\"" }.joined(separator: ","))]}]}],
             "concepts": [{"id": "c", "title": "C"}], "traps": []}
            """)
        try write(root + "/Sandboxes/pure/profile.json", Package.read("Sandboxes/pure/profile.json"))
        for (index, name) in names.enumerated() { try makeExercise(root + "/Exercises/t/u/" + name, index: index) }
        learner.environment["REPRISE_CATALOG"] = root
    }

    private func makeExercise(_ folder: String, index: Int) throws {
        let all = (0..<Self.cases).map { "\"case \($0)\"" }.joined(separator: ",")
        let cases = (0..<Self.cases).map {
            "{\"name\": \"case \($0)\", \"stdin\": [\"\($0)\"], \"expect\": {\"stdout\": [\"\($0 + 1)\"]}}"
        }
        try write(folder + "/checks/cases.json", "{\"cases\": [\(cases.joined(separator: ","))]}")
        try write(
            folder + "/statement.md",
            "# Soak \(index)\n\nPrint the number after the one read, in round \(index).\n")
        try write(folder + "/hints.md", "## One\nx\n\n## Two\ny\n")
        try write(folder + "/solution/main.py", "print(int(input()) + 1)\n")
        try write(folder + "/starter/main.py", Self.hostile[index % Self.hostile.count])
        try write(folder + "/mistakes/same/main.py", "print(int(input()))\n")
        try write(folder + "/mistakes/none/main.py", "print(None)\n")
        try write(
            folder + "/mistakes/attack/main.py", Self.hostile[(index + 1) % Self.hostile.count] + "\nprint('done')\n")
        let attack = [
            "wrong-answer", "output-limit", "wrong-answer", "wrong-answer", "runtime-error", "wrong-answer",
            "wrong-answer", "wrong-answer",
        ]
        let starter =
            index % Self.hostile.count == 2
            ? "output-limit" : index % Self.hostile.count == 5 ? "runtime-error" : "wrong-answer"
        let mistakes = [("same", "wrong-answer"), ("none", "wrong-answer"), ("attack", attack[index % attack.count])]
            .map {
                "{\"name\": \"\($0.0)\", \"verdict\": \"\($0.1)\", \"fails\": [\(all)]}"
            }
        for name in ["same", "none", "attack"] {
            try write(folder + "/mistakes/\(name)/diagnosis.md", "It does what \(name) does. Mend it.\n")
        }
        try write(
            folder + "/exercise.json",
            """
            {"format": 1, "title": "Soak \(index)", "level": 1, "minutes": 5, "starter": "\(starter)", "concepts": ["c"], "sandbox": "pure",
             "files": ["main.py"], "mistakes": [\(mistakes.joined(separator: ","))]}
            """)
    }

    private func write(_ path: String, _ text: String) throws {
        let url = URL(filePath: path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }
}
