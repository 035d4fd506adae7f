import Foundation
import Glibc
import TestSupport
import Testing

/// A standard output that takes nothing: one sentence and the right exit status, and what was recorded stays.
@Suite struct UnwritableOutputTests {
    private let learner = Learner()
    private static let full = ["/bin/sh", "-c", "exec \"$@\" > /dev/full", "sh"]

    /// What is written is the same for these at any time.
    static let commands = [
        "list", "list --json", "show split-the-bill", "show split-the-bill --json", "report", "report --json",
        "report --format text", "report --format markdown", "report --format html", "journal list",
        "journal list --json", "journal export", "journal export --format csv", "journal export --format jsonl",
        "journal verify", "journal verify --json", "check split-the-bill", "check split-the-bill --json", "doctor",
        "doctor --json", "explain", "explain --json", "explain KeyError", "explain KeyError --json",
        "completions bash", "completions zsh", "completions fish", "completions ids", "man", "man grade",
        "sandbox list",
        "sandbox list --json", "sandbox prepare pure", "sandbox remove pure", "", "--json", "--plain", "--help", "-h",
        "help", "help grade", "grade --help", "--version",
    ]

    /// Each with how many lines it adds to the journal all the same.
    static let changes = [
        ("grade split-the-bill ANSWER", 1), ("grade split-the-bill ANSWER --json", 1), ("hint split-the-bill", 1),
        ("hint split-the-bill --json", 1), ("solution split-the-bill --give-up", 1),
        ("solution split-the-bill --give-up --json", 1), ("journal add forgotten", 1),
        ("reset split-the-bill --yes", 0),
        ("reset split-the-bill --yes --json", 0),
    ]

    private func expectFull(_ command: String, at: SourceLocation = #_sourceLocation) throws {
        let answer = try learner.start(learner.words(command), prefix: Self.full).finish()
        #expect(answer.status == 69, "\(command)", sourceLocation: at)
        let sentence = "reprise: the output could not be written (the disk is full).\n"
        #expect(answer.errors == sentence, "\(command)", sourceLocation: at)
    }

    @Test(arguments: commands)
    func isSaid(_ command: String) throws {
        #expect(try learner.run("journal", "add", "there is something to write").status == 0)
        try expectFull(command)
    }

    @Test(arguments: changes)
    func whatIsRecordedStays(_ command: String, _ lines: Int) throws {
        try expectFull(command)
        #expect(learner.journalLines.count == lines)
        #expect(try learner.run("journal", "verify").status == 0)
    }

    @Test func aRebuildHasBegun() throws {
        #expect(try learner.run("grade", "split-the-bill", SmallCatalog.billSolution).status == 0)
        try expectFull("rebuild split-the-bill")
        #expect(try learner.run("solution", "split-the-bill").errors.contains("--give-up"))
    }

    /// That an attempt is not kept is worse than that its verdict is not seen.
    @Test func theJournalCannotBeWrittenEither() throws {
        try Data().write(to: URL(filePath: learner.workspace))
        let answer = try learner.start(learner.words("grade split-the-bill ANSWER"), prefix: Self.full).finish()
        #expect(answer.status == 69)
        #expect(answer.errors.contains(learner.workspace), "\(answer.errors)")
        #expect(answer.errors.split(separator: "\n").count == 1)
    }
}
