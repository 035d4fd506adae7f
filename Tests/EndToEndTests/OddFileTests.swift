import Foundation
import Glibc
import TestSupport
import Testing

/// Something other than a file of sensible size where a file is read: it is named, and nothing hangs or fills up.
@Suite(.patient) struct OddFileTests {
    private let learner = Learner()

    enum Kind: CaseIterable {
        case pipe, device, socket, folder, huge

        /// Puts one of its kind in the place of whatever is there.
        func put(_ path: String) throws {
            try? FileManager.default.removeItem(atPath: path)
            let folder = URL(filePath: path).deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let result =
                switch self {
                case .pipe: mkfifo(path, 0o644)
                case .device: symlink("/dev/zero", path)
                case .socket: mknod(path, S_IFSOCK | 0o644, 0)
                case .folder: mkdir(path, 0o755)
                case .huge: Self.makeHuge(path)
                }
            guard result == 0 else { throw POSIXError(.EIO) }
        }

        private static func makeHuge(_ path: String) -> Int32 {
            guard FileManager.default.createFile(atPath: path, contents: nil) else { return -1 }
            return truncate(path, 1 << 40) == 0 ? 0 : truncate(path, 100 << 30)
        }
    }

    /// Kills what hangs, and takes the memory away from what would fill it. Whatever ends does so in a second; a machine
    /// that does much else may make it wait for its turn much longer than that.
    private static let bounded = [
        "/usr/bin/env", "timeout", "-s", "KILL", "300", "/bin/sh", "-c", "ulimit -v 4194304; exec \"$@\"", "sh",
    ]

    private func run(_ command: String) throws -> Learner.Answer {
        try learner.start(learner.words(command), prefix: Self.bounded).finish()
    }

    private func expect(
        _ command: String, _ statuses: Set<Int32>, names file: String?, _ kind: Kind,
        at: SourceLocation = #_sourceLocation
    ) throws {
        let answer = try run(command)
        #expect(statuses.contains(answer.status), "\(command), \(kind): \(answer)", sourceLocation: at)
        if let file {
            // A long path is broken into lines by the screen of `check`.
            let words = answer.words.replacing(" ", with: "")
            let found = words.components(separatedBy: file).count - 1
            #expect(found == 1, "\(command), \(kind): \(answer)", sourceLocation: at)
        }
    }

    struct Place: Sendable, CustomTestStringConvertible {
        var file: String
        /// Commands that need the file, with their exit status.
        var needing: [(String, Int32)]
        /// Commands that do without.
        var others: [String] = []
        var testDescription: String { file }
    }

    private static let bill = SmallCatalog.bill
    private static let wrong = SmallCatalog.path(SmallCatalog.bill + "/mistakes/true-division/main.py")
    private static let check = ("check split-the-bill", Int32(1))
    private static let grade = ("grade split-the-bill ANSWER", Int32(70))

    static let places = [
        Place(
            file: bill + "/statement.md", needing: [check, ("show split-the-bill", 70)],
            others: ["list", "grade split-the-bill ANSWER"]),
        Place(file: bill + "/hints.md", needing: [check, ("hint split-the-bill", 70)], others: ["list"]),
        Place(file: bill + "/note.md", needing: [check], others: ["grade split-the-bill ANSWER"]),
        Place(
            file: bill + "/exercise.json", needing: [check, grade, ("list", 0), ("show split-the-bill", 70)],
            others: ["", "report", "completions ids"]),
        Place(file: bill + "/checks/cases.json", needing: [check, grade], others: ["list"]),
        Place(file: bill + "/checks/x.pycon", needing: [check, grade], others: ["list"]),
        Place(file: bill + "/solution/main.py", needing: [check, ("solution split-the-bill --give-up", 70)]),
        Place(file: bill + "/starter/main.py", needing: [check, ("reset split-the-bill --yes", 70)]),
        Place(file: bill + "/mistakes/true-division/main.py", needing: [check]),
        Place(
            file: bill + "/mistakes/true-division/diagnosis.md",
            needing: [check, ("grade split-the-bill \(wrong)", 70)],
            others: ["grade split-the-bill ANSWER"]),
        Place(
            file: "Exercises/catalog.json",
            needing: [("check", 1), grade, ("list", 70), ("", 70), ("sandbox list", 0), ("doctor", 69)],
            others: ["journal list"]),
        Place(
            file: "Sandboxes/pure/profile.json", needing: [grade, ("sandbox list", 70), ("doctor", 69)],
            others: ["list", ""]),
        Place(
            file: "Sandboxes/pure/requirements.txt", needing: [grade, ("sandbox prepare pure", 70), ("doctor", 69)],
            others: ["list", ""]),
    ]

    @Test(arguments: places)
    func ofTheCatalog(_ place: Place) throws {
        try learner.copyCatalog()
        for kind in Kind.allCases {
            try kind.put(learner.catalog + "/" + place.file)
            for (command, status) in place.needing {
                try expect(command, [status], names: status == 0 && command != "list" ? nil : place.file, kind)
            }
            for command in place.others { try expect(command, [0], names: nil, kind) }
        }
    }

    /// A service is read only under a profile with a network of its own, which this exercise then has.
    @Test(arguments: Kind.allCases)
    func ofAService(_ kind: Kind) throws {
        try learner.copyCatalog()
        try learner.editCatalog(Self.bill + "/exercise.json", "\"pure\"", "\"loopback\"")
        try kind.put(learner.catalog + "/" + Self.bill + "/checks/services/web.py")
        try expect("check split-the-bill", [1], names: Self.bill + "/checks/services/web.py", kind)
        try expect("grade split-the-bill ANSWER", [70], names: Self.bill + "/checks/services/web.py", kind)
    }

    static let journalCommands = [
        "list", "", "report", "journal list", "journal verify", "journal export", "journal add forgotten",
        "grade split-the-bill ANSWER", "hint split-the-bill", "doctor", "report WORK/journal.jsonl",
        "journal merge WORK/other.jsonl",
    ]

    @Test(arguments: Kind.allCases)
    func ofTheJournal(_ kind: Kind) throws {
        try kind.put(learner.journal)
        try Data().write(to: URL(filePath: learner.workspace + "/other.jsonl"))
        for command in Self.journalCommands {
            try expect(command, [69], names: "/work/journal.jsonl", kind)
        }
        if kind == .huge { #expect(try run("list").errors.contains(" GiB, and may have at most 1 GiB")) }
        try expect("check split-the-bill", [0], names: nil, kind)
    }

    @Test(arguments: Kind.allCases)
    func ofAnotherJournal(_ kind: Kind) throws {
        _ = try learner.run("grade", "split-the-bill", SmallCatalog.billSolution)
        try kind.put(learner.workspace + "/other.jsonl")
        for command in ["journal merge", "journal verify", "report", "report WORK/journal.jsonl"] {
            try expect(command + " WORK/other.jsonl", [69], names: "/work/other.jsonl", kind)
        }
        #expect(learner.journalLines.count == 1)
    }

    /// Marks and caches can be lost: nothing is said of them, and nothing but time.
    @Test(arguments: Kind.allCases)
    func ofMarksAndCaches(_ kind: Kind) throws {
        learner.environment["XDG_CACHE_HOME"] = learner.home + "/cache"
        _ = try learner.run()
        _ = try learner.run("doctor")
        let cache = learner.home + "/cache/reprise"
        let names = try FileManager.default.contentsOfDirectory(atPath: cache)
        let kept = names.filter { $0.hasPrefix("catalog-") || $0.hasPrefix("python-") }.map { cache + "/" + $0 }
        // The catalog's index, the interpreter, and what few requests need of the driver.
        #expect(kept.count == 5, "\(names)")
        let mark = learner.workspace + "/.reprise/clock.json"
        #expect(FileManager.default.fileExists(atPath: mark))
        for command in ["list", "", "grade split-the-bill ANSWER", "report", "rebuild split-the-bill"] {
            for path in kept { try kind.put(path) }
            if command != "rebuild split-the-bill" { try kind.put(mark) }
            try expect(command, [0], names: nil, kind)
        }
        #expect(learner.journalLines.count == 1)
    }

    /// The mark of a rebuild says by being there that one is under way, whatever it is.
    @Test(arguments: Kind.allCases)
    func ofTheMarkOfARebuild(_ kind: Kind) throws {
        _ = try learner.run("grade", "split-the-bill", SmallCatalog.billSolution)
        try kind.put(learner.workspace + "/.reprise/rebuilding/basics.variables.split-the-bill")
        #expect(try run("").output.contains("split-the-bill"))
        try expect("rebuild split-the-bill", [64], names: nil, kind)
    }
}
