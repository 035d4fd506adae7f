import Foundation
import TestSupport
import Testing

/// Completion in a real shell, and the names that its script asks for.
@Suite(.patient) struct CompletionTests {
    private let learner = Learner()

    /// Bash alone, which is everywhere; `ci/shells` tries zsh and fish as well.
    @Test func bashCompletesEveryLineOfTheTable() throws {
        let answer = try learner.start(
            [Package.root + "ci/shells", "--reprise", Package.binary, "bash"], binary: "python3",
            prefix: ["/usr/bin/env"]
        ).finish()
        #expect(answer.status == 0, "\(answer.output)\(answer.errors)")
        #expect(answer.output.contains(/bash: [0-9]{3} lines, 0 faults/))
    }

    @Test func aNameIsALineWhateverIsInIt() throws {
        try learner.copyCatalog()
        let profiles = learner.catalog + "/Sandboxes/"
        for name in ["$(touch owned)", "two\nlines", "\u{1B}[2J"] {
            try FileManager.default.createDirectory(atPath: profiles + name, withIntermediateDirectories: true)
        }
        let names = try learner.run("completions", "profiles").output.split(separator: "\n")
        #expect(names.contains("web") && names.contains("$(touch owned)"))
        #expect(!names.contains { $0.contains("lines") || $0.contains("2J") })
    }

    /// Who presses a key would not see that a catalog was found, so it is told where somebody does.
    @Test func aCatalogThatWasFoundIsToldLater() throws {
        try learner.copyCatalog()
        learner.environment["REPRISE_CATALOG"] = nil
        learner.environment["XDG_CACHE_HOME"] = learner.home + "/cache"
        let shell = ["/bin/sh", "-c", #"cd "$1" && shift && exec "$@""#, "sh", learner.catalog]
        let asked = try learner.start(["completions", "ids"], prefix: shell).finish()
        #expect(asked.status == 0 && asked.output.contains("split-the-bill") && asked.errors == "")
        #expect(try learner.start(["list"], prefix: shell).finish().errors.contains("found"))
    }

    @Test(arguments: ["exceptions", "traps", "topics", "templates"])
    func whatIsBuiltInNeedsNoCatalog(_ names: String) throws {
        learner.environment["REPRISE_CATALOG"] = "/nowhere"
        let answer = try learner.run("completions", names)
        #expect(answer.status == 0 && answer.output.split(separator: "\n").count > 5 && answer.errors == "")
    }
}
