import Testing

private let file = "./exercise.json"

/// Faults of `exercise.json` and of what lies in an exercise's folder.
@Suite struct ExerciseFaultTests {
    @Test(arguments: [
        AuthoringRow("no exercise.json", .delete(file), at: [file], found: "no such file", expected: "an exercise"),
        AuthoringRow(
            "not UTF-8", .bytes(file, [0x7B, 0xFF, 0x7D]), at: [file + ": line 1, column 2"],
            found: "a byte that is not UTF-8", expected: "a key in double quotation marks"),
        AuthoringRow(
            "an unknown key", .replace(file, #""minutes": 5"#, with: #""minutes": 5, "minute": 5"#),
            at: [file + ": minute"], found: "an unknown key", expected: "format, title", suggestion: "minutes"),
        AuthoringRow(
            "a level that there is not", .replace(file, #""level": 1"#, with: #""level": 6"#), at: [file + ": level"],
            found: "6", expected: "from 1 to 5"),
        AuthoringRow(
            "minutes that are true", .replace(file, #""minutes": 5"#, with: #""minutes": true"#),
            at: [file + ": minutes"], found: "true", expected: "a whole number"),
        AuthoringRow(
            "a misspelt concept", .replace(file, #""for-loops""#, with: #""for-lops""#), at: [file + ": concepts[0]"],
            found: #""for-lops""#, expected: "a concept of catalog.json", suggestion: "for-loops"),
        AuthoringRow(
            "no concept", .replace(file, #"["for-loops", "while-loops"]"#, with: "[]"), at: [file + ": concepts"],
            found: "an empty list", expected: "1 or more texts"),
        AuthoringRow(
            "a misspelt sandbox", .replace(file, #""pure""#, with: #""puer""#), at: [file + ": sandbox"],
            found: #""puer""#, expected: "a folder of Sandboxes: pure", suggestion: "pure"),
        AuthoringRow(
            "a misspelt trap", .replace(file, #""off-by-one""#, with: #""off-by-two""#),
            at: [file + ": mistakes[0].trap"], found: #""off-by-two""#, expected: "a trap of catalog.json",
            suggestion: "off-by-one"),
        AuthoringRow(
            "a verdict that is none",
            .replace(
                file, #""wrong-answer",\#n      "fails": ["from three", "two steps"]"#,
                with: #""accepted",\#n      "fails": ["from three", "two steps"]"#),
            at: [file + ": mistakes[1].verdict"], found: #""accepted""#, expected: "a verdict"),
        AuthoringRow(
            "a case that there is not", .replace(file, #""from one""#, with: #""form one""#),
            at: [file + ": mistakes[0].fails[1]"], found: #""form one""#, expected: "the name of a case",
            suggestion: "from one"),
        AuthoringRow(
            "a mistake that fails nothing", .replace(file, #"["from three", "two steps"]"#, with: "[]"),
            at: [file + ": mistakes[1].fails"], found: "an empty list", expected: "1 or more texts"),
        AuthoringRow(
            "a file that cannot be imported",
            .replace(file, #""main.py", "steps.py""#, with: #""main.py", "steps.py", "2nd.py""#),
            at: [
                file + ": files[2]", "./starter/2nd.py", "./solution/2nd.py", "./mistakes/stops-early/2nd.py",
                "./mistakes/counts-up/2nd.py",
            ], found: #""2nd.py""#, expected: "a Python file that can be imported"),
        AuthoringRow(
            "files that differ in case",
            .replace(file, #""main.py", "steps.py""#, with: #""main.py", "steps.py", "Main.py""#),
            at: [
                file + ": files[2]", "./starter/Main.py", "./solution/Main.py", "./mistakes/stops-early/Main.py",
                "./mistakes/counts-up/Main.py",
            ], found: #""Main.py" beside "main.py""#, expected: "more than upper and lower case"),
        AuthoringRow(
            "a file outside", .replace(file, #""main.py", "steps.py""#, with: #""main.py", "steps.py", "../a.py""#),
            at: [
                file + ": files[2]", "./starter/../a.py", "./solution/../a.py", "./mistakes/stops-early/../a.py",
                "./mistakes/counts-up/../a.py",
            ], found: "../a.py", expected: "the path of a text file"),
        AuthoringRow(
            "an absolute file",
            .replace(file, #""main.py", "steps.py""#, with: #""main.py", "steps.py", "/etc/passwd""#),
            at: [
                file + ": files[2]", "./starter//etc/passwd", "./solution//etc/passwd",
                "./mistakes/stops-early//etc/passwd", "./mistakes/counts-up//etc/passwd",
            ], found: "/etc/passwd", expected: "the path of a text file"),
        AuthoringRow(
            "a file below another",
            .replace(file, #""main.py", "steps.py""#, with: #""main.py", "steps.py", "main.py/a.txt""#),
            at: [
                file + ": files[2]", "./starter/main.py", "./solution/main.py", "./mistakes/stops-early/main.py",
                "./mistakes/counts-up/main.py",
            ], found: #"a file below "main.py""#, expected: "none is a folder of another"),
        AuthoringRow(
            "a file that is in folders and nowhere",
            .replace(file, #""main.py", "steps.py""#, with: #""main.py", "steps.py", "shop/data/tea.txt""#),
            at: [
                "./starter/shop/data/tea.txt", "./solution/shop/data/tea.txt",
                "./mistakes/stops-early/shop/data/tea.txt", "./mistakes/counts-up/shop/data/tea.txt",
            ], found: "nothing", expected: "this file"),
        AuthoringRow(
            "an exercise after itself",
            .replace(file, #""minutes": 5"#, with: #""minutes": 5, "after": ["basics/loops/countdown"]"#),
            at: [file + ": after", file + ": after[0]"], found: "countdown",
            expected: "exercises that come before this one"),
        AuthoringRow(
            "early, and after nothing",
            .replace(file, #""minutes": 5"#, with: #""minutes": 5, "early": true"#),
            at: [file + ": early"], found: "after nothing", expected: "after"),
        AuthoringRow(
            "early, in words",
            .replace(file, #""minutes": 5"#, with: #""minutes": 5, "early": "yes""#),
            at: [file + ": early"], found: "\"yes\"", expected: "true or false"),
        AuthoringRow(
            "a stage of nothing",
            .replace(file, #""minutes": 5"#, with: #""minutes": 5, "continues": "basics/loops/cuontdown""#),
            at: [file + ": continues"], found: "cuontdown", expected: "another exercise"),
        AuthoringRow(
            "a mistake named in capitals", .replace(file, #""counts-up""#, with: #""CountsUp""#),
            at: [file + ": mistakes[1].name", "./mistakes/CountsUp", "./mistakes/counts-up"], found: #""CountsUp""#,
            expected: "lower-case letters"),
    ])
    func exerciseFile(_ row: AuthoringRow) throws { try row.check() }

    @Test(arguments: [
        AuthoringRow(
            "no statement", .delete("./statement.md"), at: ["./statement.md"], found: "no such file",
            expected: "the statement"),
        AuthoringRow(
            "another title", .replace("./statement.md", "# Countdown", with: "# Count down"),
            at: ["./statement.md: line 1"], found: ##""# Count down""##, expected: ##""# Countdown""##),
        AuthoringRow(
            "a statement that is not UTF-8", .bytes("./statement.md", [0x23, 0x20, 0xE9]), at: ["./statement.md"],
            found: "not UTF-8", expected: "the statement"),
        AuthoringRow(
            "one hint", .write("./hints.md", "## Hint 1\n\nCount.\n"), at: ["./hints.md"], found: "1 section (##",
            expected: "two to four"),
        AuthoringRow(
            "five hints", .write("./hints.md", "## 1\na\n## 2\nb\n## 3\nc\n## 4\nd\n## 5\ne\n"), at: ["./hints.md"],
            found: "5 sections", expected: "two to four"),
        AuthoringRow(
            "an empty hint", .write("./hints.md", "## Hint 1\n\nCount.\n\n## Hint 2\n\n"), at: ["./hints.md: hint 2"],
            found: "no text", expected: "a hint"),
        AuthoringRow(
            "no hints", .delete("./hints.md"), at: ["./hints.md"], found: "no such file",
            expected: "two to four hints"),
        AuthoringRow(
            "a stray file", .write("./hint.md", "## Hint 1\n"), at: ["./hint.md"], found: "does not belong here",
            expected: "exercise.json", suggestion: "hints.md"),
        AuthoringRow(
            "a solution that lacks a file", .delete("./solution/steps.py"), at: ["./solution/steps.py"],
            found: "nothing", expected: "this file"),
        AuthoringRow(
            "a starter with a file too many", .write("./starter/step.py", ""), at: ["./starter/step.py"],
            found: "does not belong here", expected: "only main.py, steps.py", suggestion: "steps.py"),
        AuthoringRow(
            "a file too many in a folder",
            .replace(file, #""steps.py"]"#, with: #""steps.py", "shop/tea.txt"]"#),
            .write("./starter/shop/tea.txt", "1"), .write("./starter/shop/milk.txt", "1"),
            .write("./solution/shop/tea.txt", "1"), .write("./mistakes/stops-early/shop", "a file"),
            .write("./mistakes/counts-up/shop/tea.txt", "1"),
            at: ["./starter/shop/milk.txt", "./mistakes/stops-early/shop"], found: "does not belong here",
            expected: "only tea.txt"),
        AuthoringRow(
            "a mistake without its folder", .delete("./mistakes/counts-up"), at: ["./mistakes/counts-up"],
            found: "nothing", expected: "this file or folder"),
        AuthoringRow(
            "a folder of a mistake that is not declared", .folder("./mistakes/count-up"),
            at: ["./mistakes/count-up"], found: "does not belong here", expected: "only stops-early, counts-up",
            suggestion: "counts-up"),
        AuthoringRow(
            "no diagnosis", .delete("./mistakes/counts-up/diagnosis.md"), at: ["./mistakes/counts-up/diagnosis.md"],
            found: "no such file", expected: "two kind sentences"),
        AuthoringRow(
            "an empty diagnosis", .write("./mistakes/counts-up/diagnosis.md", " \n"),
            at: ["./mistakes/counts-up/diagnosis.md"], found: "no text", expected: "two kind sentences"),
        AuthoringRow(
            "a mistake that lacks a file", .delete("./mistakes/counts-up/steps.py"),
            at: ["./mistakes/counts-up/steps.py"], found: "nothing", expected: "this file"),
        AuthoringRow(
            "one mistake",
            .replace(
                file,
                #",\#n    {\#n      "name": "counts-up",\#n      "verdict": "wrong-answer",\#n"#
                    + #"      "fails": ["from three", "two steps"]\#n    }"#, with: ""),
            .delete("./mistakes/counts-up"), at: [file + ": mistakes"], found: "1", expected: "at least two"),
    ])
    func exerciseFolder(_ row: AuthoringRow) throws { try row.check() }
}
