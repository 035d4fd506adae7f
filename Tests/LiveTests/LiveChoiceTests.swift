import Testing

@testable import Live

/// Editors, links, keys that fit.
@Suite struct LiveChoiceTests {
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
}
