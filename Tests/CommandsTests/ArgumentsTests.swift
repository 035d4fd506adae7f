import Testing

@testable import Commands
@testable import Presentation

/// Command lines, and what they mean.
@Suite struct ArgumentsTests {
    private static let spec = CommandSpec(
        name: "try", arguments: "ID [FILE]", argumentCount: 1...2, summary: "try something",
        options: [.json, .catalog, .workspace, .help], command: ListCommand.init)

    struct Row: Sendable, CustomTestStringConvertible {
        var words: [String]
        var positional: [String] = []
        var switches: Set<String> = []
        var values: [String: String] = [:]

        var testDescription: String { words.joined(separator: " ") }
    }

    /// A number that follows belongs to the option, any other word does not.
    @Test(arguments: [
        Row(words: ["--timed", "a"], positional: ["a"], switches: ["--timed"]),
        Row(words: ["a", "--timed"], positional: ["a"], switches: ["--timed"]),
        Row(words: ["--timed", "15", "a"], positional: ["a"], switches: ["--timed"], values: ["--timed": "15"]),
        Row(words: ["a", "--timed=x"], positional: ["a"], switches: ["--timed"], values: ["--timed": "x"]),
        Row(words: ["--timed", "--json", "a"], positional: ["a"], switches: ["--timed", "--json"]),
    ])
    func aNumberMayBeLeftOut(_ row: Row) throws {
        let arguments = try Arguments(row.words, for: RebuildCommand.spec)
        #expect(arguments.positional == row.positional && arguments.switches == row.switches)
        #expect(arguments.values == row.values)
    }

    @Test(arguments: [
        Row(words: ["a"], positional: ["a"]),
        Row(words: ["a", "b"], positional: ["a", "b"]),
        Row(words: ["a", "--json"], positional: ["a"], switches: ["--json"]),
        Row(words: ["--json", "a", "--json"], positional: ["a"], switches: ["--json"]),
        Row(words: ["a", "--catalog", "/c"], positional: ["a"], values: ["--catalog": "/c"]),
        Row(words: ["--catalog=/c", "a"], positional: ["a"], values: ["--catalog": "/c"]),
        Row(words: ["--catalog=a=b", "a"], positional: ["a"], values: ["--catalog": "a=b"]),
        Row(words: ["--catalog", "-c", "a"], positional: ["a"], values: ["--catalog": "-c"]),
        Row(words: ["--catalog", "/c", "--catalog", "/d", "a"], positional: ["a"], values: ["--catalog": "/d"]),
        Row(
            words: ["--workspace", "w", "a", "--catalog=c"], positional: ["a"],
            values: ["--workspace": "w", "--catalog": "c"]),
        Row(words: ["-"], positional: ["-"]),
        Row(words: ["--", "a"], positional: ["a"]),
        Row(words: ["--json", "--", "--json"], positional: ["--json"], switches: ["--json"]),
        Row(words: ["a", "--", "--"], positional: ["a", "--"]),
        Row(words: [""], positional: [""]),
        Row(words: ["a=b"], positional: ["a=b"]),
        // Help is given to whoever asks, whatever else is missing.
        Row(words: ["--help"], switches: ["--help"]),
        Row(words: ["-h"], switches: ["--help"]),
        Row(words: ["a", "b", "c", "--help"], positional: ["a", "b", "c"], switches: ["--help"]),
    ])
    func parses(_ row: Row) throws {
        let arguments = try Arguments(row.words, for: Self.spec)
        #expect(arguments.positional == row.positional)
        #expect(arguments.switches == row.switches)
        #expect(arguments.values == row.values)
        #expect(arguments.wantsJSON == row.switches.contains("--json"))
    }

    @Test(arguments: [
        (["a", "--jsno"], "reprise try has no option --jsno. Did you mean --json? `reprise try --help` lists them."),
        (["a", "--quick"], "reprise try has no option --quick. `reprise try --help` lists them."),
        (
            ["a", "--worspace=w"],
            "reprise try has no option --worspace. Did you mean --workspace? `reprise try --help` lists them."
        ),
        (["a", "-x"], "reprise try has no option -x. `reprise try --help` lists them."),
        (
            ["--jsno", "--help"],
            "reprise try has no option --jsno. Did you mean --json? `reprise try --help` lists them."
        ),
        (["a", "--json=yes"], "--json takes no value. Leave out what follows the =."),
        (["a", "--json="], "--json takes no value. Leave out what follows the =."),
        (["a", "--catalog"], "--catalog needs a value: reprise try --catalog DIR."),
        (["a", "--catalog="], "--catalog needs a value: reprise try --catalog DIR."),
        (["a", "--catalog", ""], "--catalog needs a value: reprise try --catalog DIR."),
        ([], "`reprise try` needs more than that. Type: reprise try ID [FILE]"),
        (["--json"], "`reprise try` needs more than that. Type: reprise try ID [FILE]"),
        (["a", "b", "c"], "`reprise try` does not know what to do with \"c\". Type: reprise try ID [FILE]"),
        (
            ["a", "--", "-b", "--json"],
            "`reprise try` does not know what to do with \"--json\". Type: reprise try ID [FILE]"
        ),
    ])
    func refuses(_ words: [String], _ message: String) {
        let fault = #expect(throws: UsageFault.self) { try Arguments(words, for: Self.spec) }
        #expect(fault?.message == message)
    }

    @Test func theCommandWithoutANameTakesNoWords() {
        let fault = #expect(throws: UsageFault.self) { try Arguments(["a"], for: TodayCommand.spec) }
        #expect(fault?.message == "`reprise` does not know what to do with \"a\". Type: reprise")
    }

    @Test(arguments: [
        ("grad", "there is no command \"grad\". Did you mean `reprise grade`? `reprise --help` lists them."),
        ("solve", "there is no command \"solve\". `reprise --help` lists them."),
        ("", "there is no command \"\". `reprise --help` lists them."),
    ])
    func unknownCommands(_ name: String, _ message: String) {
        #expect(Wording.unknownCommand(name, among: CommandTable.commands) == message)
    }

    @Test func everyCommandHasItsOwnNameAndSaysWhatItDoes() {
        let commands = CommandTable.commands
        #expect(Set(commands.map(\.name)).count == commands.count)
        for spec in commands {
            #expect(CommandTable.command(named: spec.name)?.summary == spec.summary)
            #expect(!spec.summary.isEmpty && !spec.summary.hasSuffix("."), "\(spec.name)")
            #expect(spec.options.contains { $0.name == "--help" }, "\(spec.name)")
            // Examples are command lines that can be typed, perhaps behind another program.
            for example in spec.examples {
                let words = example.split(separator: "|").last?.split(separator: " ").map(String.init) ?? []
                #expect(words.prefix(2) == ["reprise", spec.name])
                #expect(throws: Never.self) { try Arguments(words.dropFirst(2), for: spec) }
            }
        }
    }
}
