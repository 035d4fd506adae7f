import Foundation
import TestSupport
import Testing

/// `reprise grade-all`: a class with right, wrong, unusable, hostile and endless answers.
@Suite(.patient) struct GradeAllTests {
    private let learner = Learner()
    private var folder: String { learner.home + "/handed-in" }

    private static let bill = SmallCatalog.root + "/Exercises/basics/variables/split-the-bill/"
    private static let solution = (try? String(contentsOfFile: bill + "solution/main.py", encoding: .utf8)) ?? ""

    init() {
        // What is kept of one test is nothing to another.
        learner.environment["XDG_CACHE_HOME"] = learner.home + "/cache"
        hand("anna", Self.solution)
        hand("bert", "print('nothing')\n")
        hand("carl", "for i range(3):\n    print(i)\n")
        hand("dora", Self.solution)
    }

    private func hand(_ name: String, _ content: String, as file: String = "main.py") {
        let path = folder + "/" + name
        try! FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try! Data(content.utf8).write(to: URL(filePath: path + "/" + file))
    }

    private func grade(_ words: String..., prefix: [String] = []) throws -> Learner.Answer {
        try learner.start(["grade-all", folder] + words, prefix: prefix).finish()
    }

    /// The verdicts of the first exercise by learner.
    private func verdicts(_ json: String) throws -> [String: String] {
        let report = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let answers = try #require(report["answers"] as? [[String: Any]])
        return Dictionary(
            uniqueKeysWithValues: answers.map { answer in
                let task = (answer["tasks"] as? [[String: Any]])?.first ?? [:]
                return (answer["learner"] as? String ?? "", task["verdict"] as? String ?? "ungraded")
            })
    }

    @Test func gradesAClass() throws {
        let answer = try grade("--exercise", "split-the-bill")
        #expect(answer.status == 0 && answer.errors.isEmpty, "\(answer)")
        for words in ["4 answers handed in", "syntax error missing-in", "byte for byte"] {
            #expect(answer.output.contains(words), "\(answer.output)")
        }
        #expect(!answer.output.contains("anna"), "nobody is named unless it is asked")
        let json = try grade("--exercise", "split-the-bill", "--json", "--names")
        #expect(
            try verdicts(json.output) == [
                "anna": "accepted", "bert": "wrong-answer", "carl": "syntax-error", "dora": "accepted",
            ])
    }

    /// What one does reaches no other, and what cannot be taken is nobody else's matter.
    @Test func hostileAnswersHarmNoOther() throws {
        let alone = try verdicts(try grade("--exercise", "split-the-bill", "--json", "--names").output)
        let hostile = [
            "kill": "import os, signal\nos.kill(-1, signal.SIGKILL)\n",
            "parent": "import os, signal\nos.kill(os.getppid(), signal.SIGKILL)\n",
            "steal": "import glob\nprint([open(p).read() for p in glob.glob('\(folder)/*/main.py')])\n",
            "overwrite": "open('\(folder)/anna/main.py', 'w').write('x')\n",
            "fork": "import os\nwhile True:\n    os.fork()\n",
            "memory": "x = b'x' * (1 << 40)\n",
            "flood": "while True:\n    print('x' * 100000)\n",
            "quiet": "import os\nos._exit(0)\n",
            "endless": "while True:\n    pass\n",
        ]
        for (name, program) in hostile { hand(name, program) }
        try FileManager.default.createDirectory(atPath: folder + "/link", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: folder + "/link/main.py", withDestinationPath: "../anna/main.py")
        mkfifo(folder + "/link.py", 0o600)
        Survivors.watch()
        let answer = try grade("--exercise", "split-the-bill", "--json", "--names", "--seconds", "1", "--no-cache")
        #expect(answer.status == 0, "\(answer.errors)")
        let found = try verdicts(answer.output)
        for (name, verdict) in alone { #expect(found[name] == verdict, "\(name)") }
        for name in hostile.keys { #expect(found[name] != nil && found[name] != "accepted", "\(name)") }
        #expect(found["link"] == "unusable" && found["endless"] == "time-limit")
        #expect(answer.errors.contains("link.py"))
        #expect(try String(contentsOfFile: folder + "/anna/main.py", encoding: .utf8) == Self.solution)
        #expect(Survivors.remaining().isEmpty)
    }

    /// Killed in the middle, it goes on where it was: what was graded before is not run again.
    @Test func goesOnAfterAKill() throws {
        for number in 0..<12 { hand("late-\(number)", Self.solution + "# \(number)\nimport time\ntime.sleep(0.4)\n") }
        let words = ["grade-all", folder, "--exercise", "split-the-bill", "--json", "--names", "--no-causes"]
        let kept = learner.home + "/cache/reprise/grades"
        // What was being written when it was killed has the number of a process behind a dot.
        func count() -> Int {
            ((try? FileManager.default.contentsOfDirectory(atPath: kept)) ?? []).count { !$0.contains(".") }
        }
        let first = try learner.start(words)
        while count() < 5, first.process.isRunning { usleep(20_000) }
        kill(first.process.processIdentifier, SIGKILL)
        _ = first.finish()
        let before = count()
        #expect(before >= 5 && before < 15, "\(before)")
        let second = try learner.start(words).finish()
        #expect(second.status == 0 && count() == 15, "\(count())")
        let third = try grade("--exercise", "split-the-bill", "--json", "--names", "--no-causes", "--no-cache")
        #expect(try verdicts(second.output) == verdicts(third.output))
    }

    @Test func sharesArePutTogether() throws {
        let parts = (1...3).map { learner.home + "/part-\($0).json" }
        for (at, part) in parts.enumerated() {
            let share = try grade(
                "--exercise", "split-the-bill", "--names", "--shard", "\(at + 1)/3", "--format", "json=\(part)")
            #expect(share.status == 0, "\(share)")
        }
        let whole = try grade("--exercise", "split-the-bill", "--names", "--format", "csv")
        let merged = try learner.start(["grade-all", "merge"] + parts.reversed() + ["--format", "csv"]).finish()
        #expect(merged.status == 0 && merged.output == whole.output, "\(merged)")
        let missing = try learner.run("grade-all", "merge", parts[0], parts[1])
        #expect(missing.status == 64 && missing.errors.contains("share 3/3 is missing"))
        learner.environment.merge(["SLURM_ARRAY_TASK_ID": "4", "SLURM_ARRAY_TASK_COUNT": "3"]) { $1 }
        learner.environment.merge(["SLURM_ARRAY_TASK_MIN": "3", "SLURM_ARRAY_TASK_MAX": "5"]) { $1 }
        learner.environment["SLURM_ARRAY_TASK_STEP"] = "1"
        let array = try grade("--exercise", "split-the-bill", "--names", "--shard", "auto", "--json")
        #expect(try verdicts(array.output) == ["bert": "wrong-answer"], "\(array.errors)")
    }

    @Test func oneReportForEachLearnerAndOneForOne() throws {
        let results = learner.home + "/results"
        let all = try grade("--exercise", "split-the-bill", "--names", "--format", "gradescope=\(results)")
        #expect(all.status == 0, "\(all.errors)")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: results).sorted()
                == ["anna.json", "bert.json", "carl.json", "dora.json"])
        let one = try learner.run(
            "grade-all", folder + "/bert", "--one", "--exercise", "split-the-bill", "--format", "exercism")
        #expect(one.status == 1 && one.output.contains("\"version\" : 3"))
        // What is in the way and no report of ours is kept.
        try Data("mine".utf8).write(to: URL(filePath: results + "/anna.json"))
        let again = try grade("--exercise", "split-the-bill", "--names", "--format", "gradescope=\(results)")
        #expect(again.errors.contains("kept as anna.json~") && !again.errors.contains("bert"))
        #expect(try String(contentsOfFile: results + "/anna.json~", encoding: .utf8) == "mine")
    }

    /// An assignment of two exercises, of which one is hidden.
    @Test func anAssignmentSaysWhatCounts() throws {
        let assignment = learner.file(
            "week.json",
            """
            {"format": 1, "title": "Week 3", "exercises": [
              {"id": "split-the-bill", "points": 6, "folder": ".."}, {"id": "guest-list"}]}
            """)
        let wrong = try grade("--assignment", assignment)
        #expect(wrong.status == 64 && wrong.errors.contains("exercises[0].folder"), "\(wrong.errors)")
        let right = learner.file(
            "week-3.json",
            """
            {"format": 1, "title": "Week 3", "exercises": [
              {"id": "split-the-bill", "points": 6}, {"id": "guest-list", "points": 2, "hidden": true}]}
            """)
        hand("emil/split-the-bill", Self.solution)
        let answer = try grade("--assignment", right, "--names")
        #expect(answer.status == 0 && answer.output.contains("Week 3"), "\(answer)")
        #expect(answer.output.contains("emil     6 of 8  accepted, missing-file"), "\(answer.output)")
    }

    struct Wrong: Sendable, CustomTestStringConvertible {
        var words: [String]
        var says: String
        var testDescription: String { words.joined(separator: " ") }
    }

    @Test(arguments: [
        Wrong(words: ["."], says: "--exercise ID, or --assignment FILE"),
        Wrong(words: [".", "--exercise", "split-the-bil"], says: "split-the-bill"),
        Wrong(words: ["nowhere", "--exercise", "split-the-bill"], says: "nowhere is no folder"),
        Wrong(words: [".config/reprise", "--exercise", "split-the-bill"], says: "add --one"),
        Wrong(words: [".", "x", "--exercise", "split-the-bill"], says: "one folder"),
        Wrong(words: [".", "--exercise", "a", "--assignment", "b"], says: "--assignment FILE"),
        Wrong(words: [".", "--assignment", "nowhere.json"], says: "nowhere.json"),
        Wrong(words: [".", "--exercise", "split-the-bill", "--format", "gradescop"], says: "gradescope"),
        Wrong(words: [".", "--exercise", "split-the-bill", "--format", "gradescope"], says: "=DIR"),
        Wrong(words: [".", "--exercise", "split-the-bill", "--seconds", "0"], says: "no number"),
        Wrong(words: [".", "--exercise", "split-the-bill", "--one", "--shard", "1/2"], says: "--shard"),
        Wrong(words: [".", "--exercise", "split-the-bill", "--format", "csv=nowhere/x.csv"], says: "nowhere/x.csv"),
        Wrong(words: ["merge"], says: "which reports?"),
        Wrong(words: ["merge", ".config/reprise/settings"], says: "is no report"),
        Wrong(words: ["merge", "x.json", "--names"], says: "--names"),
    ])
    func wrongWordsAreNamed(_ row: Wrong) throws {
        let answer = try learner.start(["grade-all"] + row.words).finish()
        #expect([64, 69].contains(answer.status) && answer.output.isEmpty)
        #expect(answer.errors.contains(row.says), "\(answer.errors)")
        #expect(answer.errors.split(separator: "\n").count == 1, "\(answer.errors)")
    }

    #if arch(x86_64)
        /// In most containers nobody gets namespaces: what needs them is skipped, and costs no points.
        @Test func whatCannotRunHereIsSkipped() throws {
            let catalog = try Project.wholeCatalog("class-lite", exercises: "Tests/KindTests/Catalog/Exercises")
            defer { try? FileManager.default.removeItem(atPath: catalog) }
            learner.environment["REPRISE_CATALOG"] = catalog
            let exercise = catalog + "/Exercises/kinds/http/notes-server"
            let one = learner.home + "/one"
            try FileManager.default.copyItem(atPath: exercise + "/solution", toPath: one)
            let words = ["grade-all", one, "--one", "--exercise", "notes-server", "--format", "gradescope"]
            let lite = try learner.start(words, prefix: DeniedCalls.prefix(DeniedCalls.namespaces)).finish()
            #expect(lite.status == 69, "\(lite)")
            #expect(lite.output.contains("needs full") && !lite.output.contains("\"score\""), "\(lite.output)")
            let full = try learner.start(words).finish()
            #expect(full.status == 0 && full.output.contains("\"score\""), "what was skipped is not kept: \(full)")
        }

        /// What needs none is graded as ever.
        @Test func theRestIsGradedOnTheLiteRung() throws {
            let words = ["--exercise", "split-the-bill", "--json", "--names", "--no-cache"]
            let full = try learner.start(["grade-all", folder] + words).finish()
            let lite = try learner.start(
                ["grade-all", folder] + words, prefix: DeniedCalls.prefix(DeniedCalls.namespaces)
            ).finish()
            #expect(lite.status == 0)
            #expect(try verdicts(lite.output) == verdicts(full.output))
        }
    #endif
}
