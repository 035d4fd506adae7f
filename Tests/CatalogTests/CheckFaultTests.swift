import Testing

private let file = "./checks/cases.json"
private let sessions = "./checks/sessions.pycon"

/// Faults of the files in `checks`.
@Suite struct CheckFaultTests {
    @Test(arguments: [
        AuthoringRow(
            "an empty object", .write(file, "{}"),
            .replace("./exercise.json", #""from three", "from one", "two steps""#, with: #""two steps""#),
            .replace("./exercise.json", #"["from three", "two steps"]"#, with: #"["two steps"]"#),
            at: [file + ": cases"], found: "nothing", expected: "1 or more objects"),
        AuthoringRow(
            "no expected output",
            .replace(file, #""expect": { "stdout": ["1"], "exit": 0 }"#, with: #""expect": { "exit": 0 }"#),
            at: [file + ": cases[1].expect"], found: "nothing", expected: "[] where nothing is printed"),
        AuthoringRow(
            "nothing expected", .replace(file, #",\#n      "expect": { "stdout": ["1"], "exit": 0 }"#, with: ""),
            at: [file + ": cases[1].expect"], found: "nothing", expected: "an object"),
        AuthoringRow(
            "a misspelt key", .replace(file, #""argv""#, with: #""args""#), at: [file + ": cases[1].args"],
            found: "an unknown key", expected: "argv", suggestion: "argv"),
        AuthoringRow(
            "an argument that is a number", .replace(file, #""--quiet""#, with: #""--quiet", 3"#),
            at: [file + ": cases[1].argv[1]"], found: "3", expected: "a text"),
        AuthoringRow(
            "a NUL in an argument", .replace(file, #""--quiet""#, with: #""a\u0000b""#),
            at: [file + ": cases[1].argv[0]"], found: "a NUL character", expected: "an argument"),
        AuthoringRow(
            "input that is a number", .replace(file, #""1\n""#, with: "1"), at: [file + ": cases[1].stdin"], found: "1",
            expected: "a list of lines or a text"),
        AuthoringRow(
            "a line with a line break", .replace(file, #""stdin": ["3"]"#, with: #""stdin": ["3\n"]"#),
            at: [file + ": cases[0].stdin[0]"], found: "a line break", expected: "\\n is added to each"),
        AuthoringRow(
            "a line that is a number", .replace(file, #"["3", "2", "1"]"#, with: #"["3", 2, "1"]"#),
            at: [file + ": cases[0].expect.stdout[1]"], found: "2", expected: "a line of text"),
        AuthoringRow(
            "an exit status out of range", .replace(file, #""exit": 0"#, with: #""exit": 256"#),
            at: [file + ": cases[1].expect.exit"], found: "256", expected: "from 0 to 255"),
        AuthoringRow(
            "a misspelt comparison", .replace(file, #""trailing-space""#, with: #""trailing-spaces""#),
            at: [file + ": cases[1].compare"], found: #""trailing-spaces""#, expected: "a comparison",
            suggestion: "trailing-space"),
        AuthoringRow(
            "float without a tolerance", .replace(file, #""trailing-space""#, with: #""float""#),
            at: [file + ": cases[1].compare"], found: #""float""#, expected: "with the tolerance"),
        AuthoringRow(
            "a tolerance of nothing", .replace(file, #""trailing-space""#, with: #"{ "float": 0 }"#),
            at: [file + ": cases[1].compare"], found: "an object", expected: "a tolerance above 0"),
        AuthoringRow(
            "no regular expression", .replace(file, #""trailing-space""#, with: #""regex""#),
            .replace(file, #"["1"], "exit""#, with: #"["(1"], "exit""#),
            at: [file + ": cases[1].expect.stdout"], found: "a group without an end, at letter 1 of line 1",
            expected: #"\("#),
        AuthoringRow(
            "a regular expression that would take too long", .replace(file, #""trailing-space""#, with: #""regex""#),
            .replace(file, #"["1"], "exit""#, with: #"["(a)\\1"], "exit""#),
            at: [file + ": cases[1].expect.stdout"], found: #"a back-reference, \1, at letter 4"#,
            expected: "in time that grows with the output alone"),
        AuthoringRow(
            "no JSON to compare with", .replace(file, #""trailing-space""#, with: #""json""#),
            .replace(file, #"["1"], "exit""#, with: #"["{1}"], "exit""#),
            at: [file + ": cases[1].expect.stdout"], found: "no valid JSON", expected: #"compare "json""#),
        AuthoringRow(
            "a file outside the folder", .replace(file, #""argv""#, with: #""files": { "../in.txt": [] }, "argv""#),
            at: [file + ": cases[1].files.../in.txt"], found: #""../in.txt""#, expected: "inside the working folder"),
        AuthoringRow(
            "an absolute path", .replace(file, #""exit": 0"#, with: #""files": { "/tmp/out.txt": [] }"#),
            at: [file + ": cases[1].expect.files./tmp/out.txt"], found: #""/tmp/out.txt""#,
            expected: "inside the working folder"),
        AuthoringRow(
            "a file outside the folder behind an accent",
            .replace(file, #""argv""#, with: #""files": { "../\u0301in.txt": [] }, "argv""#),
            at: [file + ": cases[1].files.../\u{301}in.txt"], found: "\"../\u{301}in.txt\"",
            expected: "inside the working folder"),
        AuthoringRow(
            "two files that look the same",
            .replace(file, #""argv""#, with: #""files": { "é.txt": [], "e\u0301.txt": [] }, "argv""#),
            at: [file + ": cases[1].files.é.txt"], found: "in how an accent is written", expected: "only once"),
        AuthoringRow(
            "a line with a line break of Windows", .replace(file, #""stdin": ["3"]"#, with: #""stdin": ["3\r\n"]"#),
            at: [file + ": cases[0].stdin[0]"], found: "a line break", expected: "\\n is added to each"),
        AuthoringRow(
            "a file that the learner writes", .replace(file, #""argv""#, with: #""files": { "steps.py": [] }, "argv""#),
            at: [file + ": cases[1].files"], found: #""steps.py""#, expected: "other than the learner's own"),
        AuthoringRow(
            "a case twice", .replace(file, #""name": "from one""#, with: #""name": "two steps""#),
            .replace("./exercise.json", #""from one", "#, with: ""),
            at: [#"./checks/sessions.pycon: case "two steps""#],
            found: "a name that cases.json has already", expected: "unique"),
        AuthoringRow(
            "a check of no known kind", .write("./checks/case.json", "{}"), at: ["./checks/case.json"],
            found: "a file of no known kind", expected: "cases.json or *.pycon or tools.json or rules.json"),
        AuthoringRow(
            "whole-program cases without main.py",
            .replace("./exercise.json", #"["main.py", "steps.py"]"#, with: #"["steps.py"]"#),
            .delete("./solution/main.py"), .delete("./starter/main.py"), .delete("./mistakes/counts-up/main.py"),
            .delete("./mistakes/stops-early/main.py"), at: [file + ": cases[0].run", file + ": cases[1].run"],
            found: "nothing", expected: "main.py among"),
    ])
    func caseFile(_ row: AuthoringRow) throws { try row.check() }

    @Test(arguments: [
        AuthoringRow(
            "a prompt without a space", .replace(sessions, ">>> countdown(0)", with: ">>>countdown(0)"),
            at: [sessions + ": line 6", sessions + ": line 7", sessions + #": case "no steps""#],
            found: #"">>>countdown(0)""#, expected: "a space after >>>"),
        AuthoringRow(
            "a case renamed", .replace(sessions, "# case: two steps", with: "# case: two stepps"),
            at: ["./exercise.json: mistakes[0].fails[2]", "./exercise.json: mistakes[1].fails[1]"],
            found: #""two steps""#, expected: "the name of a case", suggestion: "two stepps"),
        AuthoringRow(
            "a case twice", .replace(sessions, "# case: no steps", with: "# case: below zero"),
            at: [sessions + #": case "below zero""#], found: "a name that sessions.pycon has already",
            expected: "unique"),
        AuthoringRow(
            "sessions that are not UTF-8", .bytes(sessions, [0xFF]),
            .replace("./exercise.json", #", "from one", "two steps""#, with: #", "from one""#),
            .replace("./exercise.json", #"["from three", "two steps"]"#, with: #"["from three"]"#),
            at: [sessions], found: "not UTF-8", expected: "interpreter sessions"),
    ])
    func sessionFile(_ row: AuthoringRow) throws { try row.check() }

    /// Which names of cases are wrong cannot be known without any.
    @Test func noChecksAtAll() throws {
        try AuthoringRow(
            "no checks", .delete(file), .delete(sessions), at: ["./checks"], found: "no check",
            expected: "cases.json or a file *.pycon or tools.json or rules.json"
        ).check()
    }
}
