import Testing

private let statement = "./statement.md"
private let file = "./exercise.json"

/// Faults of what a learner reads, whichever of its files they are in.
@Suite struct TextFaultTests {
    /// A line more in the statement, which begins in line 4.
    private static func more(_ text: String) -> CatalogCopy.Edit {
        .replace(statement, "one a line.\n", with: "one a line.\n" + text + "\n")
    }

    private static func words(_ count: Int) -> CatalogCopy.Edit {
        .write(statement, "# Countdown\n\n" + Array(repeating: "word", count: count).joined(separator: " ") + "\n")
    }

    @Test(arguments: [
        AuthoringRow(
            "statement-text", "a title alone", .write(statement, "# Countdown\n\n"), at: statement,
            found: "0 words below the title", expected: "the whole task"),
        AuthoringRow(
            "statement-length", "too many words for level 1", words(121), at: statement, found: "121 words",
            expected: "at most 120 at level 1", isWarning: true),
        AuthoringRow(
            "open-fence", "a fence that is not closed", more("```python\nx = 1"), at: statement + ": line 4",
            found: "a fence without an end", expected: "a line of as many backquotes"),
        AuthoringRow(
            "open-fence", "a fence that is closed by one too short", more("````\nx\n```"), at: statement + ": line 4",
            found: "a fence without an end", expected: "a line of as many backquotes"),
        AuthoringRow(
            "heading-order", "a second title", more("# Again"), at: statement + ": line 4", found: "a heading with #",
            expected: "##"),
        AuthoringRow(
            "heading-order", "a level left out", more("### Limits"), at: statement + ": line 4",
            found: "a heading with ###", expected: "##"),
        AuthoringRow(
            "raw-html", "a tag", more("Mind <b>this</b>."), at: statement + ": line 4", found: "<b>",
            expected: "`<b>` between backquotes"),
        AuthoringRow(
            "raw-html", "a name in angle brackets", more("Type `add` and <name of it>."), at: statement + ": line 4",
            found: "<name of it>", expected: "between backquotes"),
        AuthoringRow(
            "raw-html", "a comment", more("<!-- say more -->"), at: statement + ": line 4", found: "<!--",
            expected: "Markdown"),
        AuthoringRow(
            "link-target", "a file that is not there", more("See [the rates](data/rates.csv)."),
            at: statement + ": line 4", found: #""data/rates.csv", which is not there"#, expected: "https://"),
        AuthoringRow(
            "link-target", "a way out", more("See ![it](../../../../../README.md)."), at: statement + ": line 4",
            found: "out of the exercise", expected: "a file of the exercise's folder"),
        AuthoringRow(
            "link-target", "a path of the machine", more("See [it](/etc/hosts)."), at: statement + ": line 4",
            found: "a file of one machine", expected: "https://"),
        AuthoringRow(
            "link-target", "the solution", more("See [it](solution/main.py)."), at: statement + ": line 4",
            found: "which learners do not see", expected: "https://"),
        AuthoringRow(
            "link-target", "a program in a link", more("See [it](javascript:alert(1))."), at: statement + ": line 4",
            found: #""javascript:alert(1)", which nobody can follow"#, expected: "https://"),
        AuthoringRow(
            "link-target", "a name that leads nowhere", more("See [it].\n\n[it]: rates.csv"),
            at: statement + ": line 6", found: #""rates.csv""#, expected: "https://"),
        AuthoringRow(
            "code-tabs", "a tab in Python", more("```python\nif x:\n\tprint(x)\n```"), at: statement + ": line 6",
            found: "a tab", expected: "four spaces"),
        AuthoringRow(
            "local-path", "the author's home", more("Open /home/ada/rates.csv first."), at: statement + ": line 4",
            found: "/home/", expected: "the learner's own folder", isWarning: true),
        AuthoringRow(
            "placeholder", "a note to oneself", more("- **TODO** say what 0 is"), at: statement + ": line 4",
            found: "TODO", expected: "the text itself"),
        AuthoringRow(
            "placeholder", "one in the middle", more("The rest is TODO."), at: statement + ": line 4",
            found: "TODO", expected: "the text itself"),
        AuthoringRow(
            "placeholder", "one in small letters", more("Todo: the rest"), at: statement + ": line 4",
            found: "todo", expected: "the text itself"),
        AuthoringRow(
            "placeholder", "a promise", more("To be written."), at: statement + ": line 4",
            found: "to be written", expected: "the text itself"),
        AuthoringRow(
            "placeholder", "filler", more("Lorem ipsum dolor sit amet."), at: statement + ": line 4",
            found: "lorem ipsum", expected: "the text itself"),
        AuthoringRow(
            "placeholder", "dots", more("…"), at: statement + ": line 4", found: "…", expected: "the text itself"),
        AuthoringRow(
            "odd-characters", "a space without width", more("Count\u{200B}down."), at: statement + ": line 4",
            found: "U+200B", expected: "characters that can be seen"),
        AuthoringRow(
            "odd-characters", "a mark of direction", more("Count\u{200F} down."), at: statement + ": line 4",
            found: "U+200F", expected: "characters that can be seen"),
        AuthoringRow(
            "odd-characters", "another end of a line", more("Count\u{2028}down."), at: statement + ": line 4",
            found: "U+2028", expected: "characters that can be seen"),
        AuthoringRow(
            "odd-characters", "a turned text", .write("./starter/main.py", "# \u{202E}\nfrom steps import countdown\n"),
            at: "./starter/main.py: line 1", found: "U+202E", expected: "\\u202e"),
        AuthoringRow(
            "odd-characters", "a NUL in a program", .write("./mistakes/counts-up/main.py", "x = 1\n\0\n"),
            at: "./mistakes/counts-up/main.py: line 2", found: "U+0000", expected: "characters that can be seen"),
        AuthoringRow(
            "program-text", "a solution in Latin-1", .bytes("./solution/main.py", [0x23, 0xE9, 0x0A]),
            at: "./solution/main.py", found: "not UTF-8", expected: "UTF-8 text"),
        AuthoringRow(
            "program-text", "a given program in Latin-1", .bytes("./checks/given/rates.py", [0x23, 0xE9, 0x0A]),
            at: "./checks/given/rates.py", found: "not UTF-8", expected: "UTF-8 text"),
    ])
    func fault(_ row: AuthoringRow) throws { try row.check() }

    @Test(arguments: [
        more("A todo list of xxx lines, for `<name>` and a < b."),
        more("See [it](https://x.org/a_(b)) or [hints](hints.md)."),
        more("## Limits\n\n### Of numbers\n\n## Example\n\n```text\n# no title\n<b>\nTODO\n\t[x](y)\n```"),
        more("~~~~\n```\n~~~\n~~~~"), more("Read `[x](y)` and ``a ` <b>``."), words(120),
        .replace(file, #""level": 1"#, with: #""level": 2, "rules": {}"#),
    ])
    func isFine(_ edit: CatalogCopy.Edit) throws {
        #expect(try CatalogCopy.with([edit]) { $0.faults() } == [])
    }
}
