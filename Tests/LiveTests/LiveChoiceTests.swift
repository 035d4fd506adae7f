import TestSupport
import Testing

@testable import Live

/// Editors, links, keys that fit.
@Suite struct LiveChoiceTests {
    @Test(arguments: [
        ("vim", ["vim", "+7", "/w/main.py"], false), ("nano -w", ["nano", "-w", "+7", "/w/main.py"], false),
        ("/usr/bin/code --wait", ["/usr/bin/code", "--wait", "-g", "/w/main.py:7"], true),
        ("subl", ["subl", "/w/main.py:7"], true), ("hx", ["hx", "/w/main.py:7"], false),
        ("pycharm", ["pycharm", "--line", "7", "/w/main.py"], true), ("ed", ["ed", "/w/main.py"], false),
        ("emacsclient -nw -a ''", ["emacsclient", "-nw", "-a", "", "+7", "/w/main.py"], false),
        ("'/opt/My Editor/vim' -n", ["/opt/My Editor/vim", "-n", "+7", "/w/main.py"], false),
        ("/opt/My\\ Editor/code --wait", ["/opt/My Editor/code", "--wait", "-g", "/w/main.py:7"], true),
        ("vim -c \"set nu\"  -c 'syntax on'", ["vim", "-c", "set nu", "-c", "syntax on", "+7", "/w/main.py"], false),
        ("~/bin/micro", ["/h/bin/micro", "+7", "/w/main.py"], false),
    ])
    func editors(_ row: (String, [String], Bool)) throws {
        let environment = ["EDITOR": row.0, "PATH": "", "HOME": "/h"]
        let command = try EditorCommand(environment: environment, path: "/w/main.py", line: 7)
        #expect(command.words == row.1 && command.hasOwnWindow == row.2 && command.variable == "EDITOR")
    }

    /// What has spaces and no quotes, and is a program as it stands.
    @Test func aPathWithSpacesIsOne() throws {
        try TemporaryFolder.with { folder in
            let path = folder.path() + "/my editor"
            try ExecutableScript.write("#!/bin/sh\n", to: path)
            let command = try EditorCommand(environment: ["VISUAL": path], path: "/m", line: nil)
            #expect(command.words == [path, "/m"] && command.variable == "VISUAL")
        }
    }

    @Test(
        arguments: [
            ("", []), ("a b\tc", ["a", "b", "c"]), ("a\\ b 'c d'\"e f\"", ["a b", "c de f"]), ("'' \"\"", ["", ""]),
            (#""a\"b\\c\d" '\'"#, [#"a"b\c\d"#, #"\"#]), ("-x=\"1 2\"y", ["-x=1 2y"]), ("'open", nil), ("a \"b", nil),
            ("\"$HOME\" `ls`", ["$HOME", "`ls`"]),
        ] as [(String, [String]?)])
    func words(_ row: (String, [String]?)) { #expect(ShellWords.split(row.0) == row.1) }

    @Test func editorsThatFailAreToldInASentence() throws {
        let command = try EditorCommand(environment: ["EDITOR": "nanno -w"], path: "/m", line: nil)
        #expect(
            SessionWording.notStarted(command, 2)
                == "There is no program nanno, which EDITOR names. For another editor leave with q and type: export EDITOR=nano"
        )
        #expect(SessionWording.editorFailed(command, .exited(3)).hasPrefix("nanno ended with exit status 3."))
    }

    @Test func visualComesFirstAndNothingIsGuessed() throws {
        let both = ["VISUAL": "kak", "EDITOR": "vi", "PATH": ""]
        #expect(try EditorCommand(environment: both, path: "/m", line: nil).words == ["kak", "/m"])
        #expect(throws: EditorCommand.Fault.noneNamed) {
            try EditorCommand(environment: ["PATH": "", "EDITOR": " "], path: "/m", line: nil)
        }
        #expect(throws: EditorCommand.Fault.openQuote(variable: "VISUAL")) {
            try EditorCommand(environment: ["PATH": "", "VISUAL": "'code --wait"], path: "/m", line: nil)
        }
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
}
