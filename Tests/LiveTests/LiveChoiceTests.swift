import Foundation
import Testing

@testable import Catalog
@testable import Checks
@testable import Coach
@testable import Commands
@testable import Diagnosis
@testable import Grading
@testable import Live
@testable import Page
@testable import Practice
@testable import Presentation
@testable import Sandbox
@testable import System

/// What comes next, editors, links, keys that fit.
@Suite struct LiveChoiceTests {
    private static func id(_ topic: String, _ name: String) -> ExerciseID {
        ExerciseID(track: "t", topic: topic, name: name)
    }

    private static let catalog = ExerciseCatalog(
        root: "/",
        tracks: [
            Track(
                id: "t", title: "T", section: "1",
                topics: [
                    Topic(id: "a", title: "A", exercises: [id("a", "one"), id("a", "two")]),
                    Topic(id: "b", title: "B", exercises: [id("b", "one")]),
                    Topic(id: "c", title: "C", exercises: [id("c", "one")]),
                ])
        ], concepts: [], traps: [])

    private static func attempt(_ id: ExerciseID, _ kind: VerdictKind) -> JournalEntry {
        let exercise = Exercise(
            id: id, title: "", level: 1, minutes: 1, concepts: [], sandbox: "pure", files: ["main.py"], mistakes: [],
            cases: [], contentHash: "")
        let verdict = Verdict(kind: kind, cases: [], notRun: [], missingFiles: [])
        return .attempt(
            Attempt(
                verdict: verdict, exercise: exercise, mode: .solve, at: Date(timeIntervalSince1970: 1e9), seconds: nil,
                hints: 0, peeks: 0))
    }

    private func next(_ entries: [JournalEntry], weak: [String] = []) -> String? {
        let index = CatalogIndex(
            Self.catalog.exerciseIDs.map { id in
                ExerciseSummary(
                    id: id, title: id.name, level: 1, minutes: 1, concepts: id.topic == "b" ? ["weak-one"] : ["other"])
            })
        return NextExercise(
            progress: Practice.Progress(entries), catalog: Self.catalog, index: index, weak: weak
        ).choose()?.description
    }

    @Test func goesByOrderAndFinishesWhatIsBegun() {
        #expect(next([]) == "t/a/one")
        #expect(next([Self.attempt(Self.id("b", "one"), .wrongAnswer)]) == "t/b/one")
        #expect(next([Self.attempt(Self.id("a", "one"), .accepted)]) == "t/a/two")
    }

    @Test func prefersWhatIsWeakWhereItIsWithinReach() {
        let begun = [Self.attempt(Self.id("a", "one"), .accepted)]
        #expect(next(begun, weak: ["weak-one"]) == "t/b/one")
        #expect(next(begun, weak: ["nobody-has-this"]) == "t/a/two")
        // Nothing of the topic before is done: too early.
        #expect(next([], weak: ["weak-one"]) == "t/a/one")
    }

    @Test func nothingIsLeft() {
        let all = Self.catalog.exerciseIDs.map { Self.attempt($0, .accepted) }
        #expect(next(all) == nil)
    }

    @Test(arguments: [
        ("vim", ["vim", "+7", "/w/main.py"], false), ("nano -w", ["nano", "-w", "+7", "/w/main.py"], false),
        ("/usr/bin/code --wait", ["/usr/bin/code", "--wait", "-g", "/w/main.py:7"], true),
        ("subl", ["subl", "/w/main.py:7"], true), ("hx", ["hx", "/w/main.py:7"], false),
        ("pycharm", ["pycharm", "--line", "7", "/w/main.py"], true), ("ed", ["ed", "/w/main.py"], false),
    ])
    func editors(_ row: (String, [String], Bool)) {
        let command = EditorCommand(environment: ["EDITOR": row.0, "PATH": ""], path: "/w/main.py", line: 7)
        #expect(command?.words == row.1 && command?.hasOwnWindow == row.2)
    }

    @Test func visualComesFirstAndNothingIsGuessed() {
        let both = ["VISUAL": "kak", "EDITOR": "vi", "PATH": ""]
        #expect(EditorCommand(environment: both, path: "/m", line: nil)?.words == ["kak", "/m"])
        #expect(EditorCommand(environment: ["PATH": "", "EDITOR": " "], path: "/m", line: nil) == nil)
    }

    @Test(arguments: [
        (["TERM": "xterm-256color"], true), (["TERM": "linux"], false), (["TERM": "screen.xterm"], false),
        (["TERM": "xterm-256color", "TERM_PROGRAM": "vscode"], false),
        (["TERM": "xterm-256color", "TERMINAL_EMULATOR": "JetBrains-JediTerm"], false),
    ])
    func links(_ row: ([String: String], Bool)) { #expect(ScreenFace.showsLinks(row.0) == row.1) }

    @Test func everyKeyIsThereOnce() {
        let letters = LiveCommand.all.map(\.letter)
        #expect(Set(letters).count == letters.count)
        // These scroll.
        #expect(!letters.contains("j") && !letters.contains("k") && !letters.contains(" ") && !letters.contains("-"))
    }

    @Test func completionsKnowEveryCommandAndOption() {
        let commands = CommandTable.commands
        let scripts = [
            CompletionScript.bash(commands), CompletionScript.zsh(commands), CompletionScript.fish(commands),
        ]
        for (index, script) in scripts.enumerated() {
            for spec in commands {
                #expect(spec.name.isEmpty || script.contains(spec.name), "\(spec.name)")
                for option in spec.options {
                    #expect(
                        script.contains(index == 2 ? "-l \(option.name.dropFirst(2))" : option.name), "\(option.name)")
                }
            }
            #expect(script.contains("completions ids"))
        }
    }
}
