import Foundation
import Glibc
import TestSupport
import Testing

/// What `reprise check` does not prove twice, and `--watch`.
@Suite(.patient) struct CheckCacheTests {
    private let learner = Learner()
    private static let solution = SmallCatalog.bill + "/solution/main.py"

    init() throws {
        learner.environment["XDG_CACHE_HOME"] = learner.home + "/cache"
        try learner.copyCatalog()
    }

    private var proofs: [String] {
        get throws {
            let folder = learner.home + "/cache/reprise/proofs"
            return try FileManager.default.contentsOfDirectory(atPath: folder).map { folder + "/" + $0 }
        }
    }

    private func check(_ more: String...) throws -> String {
        try learner.start(["check", "split-the-bill"] + more).finish().output
    }

    @Test func provesOnceWhatDoesNotChange() throws {
        let once = "ok     basics/variables/split-the-bill  8 cases, 12 of 12 mutants\n"
        let again = "  8 cases, 12 of 12 mutants  as before\n"
        #expect(try check().contains(once))
        #expect(try check().contains(again))
        #expect(try check("--no-cache").contains(once))
        // A fault is seen, and never kept.
        try learner.editCatalog(Self.solution, ":02d", "")
        for _ in 0..<2 { #expect(try check().contains("FAULT  basics/variables/split-the-bill")) }
        #expect(try proofs.count == 1)
    }

    @Test func aSpoiltCacheProvesNothing() throws {
        _ = try learner.start(["check", "--only", "basics/variables"]).finish()
        let files = try proofs
        try #require(files.count == 2)
        // One in the place of the other, and one with another ending.
        let contents = try files.map { try Data(contentsOf: URL(filePath: $0)) }
        try contents[1].write(to: URL(filePath: files[0]))
        try (contents[1].dropLast() + [0xFF]).write(to: URL(filePath: files[1]))
        let answer = try learner.start(["check", "--only", "basics/variables"]).finish()
        #expect(answer.status == 0 && !answer.output.contains("as before"), "\(answer.output)")
        #expect(try learner.start(["check", "--only", "basics/variables"]).finish().output.contains("as before"))
    }

    @Test func watchesWhatIsSaved() throws {
        let shown = learner.home + "/shown"
        let running = try learner.start(
            ["check", "split-the-bill", "--watch"], prefix: ["/bin/sh", "-c", "exec \"$@\" > \(shown)", "sh"])
        defer { running.process.terminate() }
        func waits(for words: String) -> Bool {
            for _ in 0..<300 {
                if (try? String(contentsOfFile: shown, encoding: .utf8))?.contains(words) == true { return true }
                usleep(100_000)
            }
            return false
        }
        #expect(waits(for: "Watching. ^C ends it."))
        try learner.editCatalog(Self.solution, ":02d", "")
        #expect(waits(for: "FAULT  basics/variables/split-the-bill"))
        kill(running.process.processIdentifier, SIGINT)
        let answer = running.finish()
        #expect(answer.signal == SIGINT)
        #expect(answer.errors.contains("stopped. The rest of the catalog was not checked."))
    }
}
