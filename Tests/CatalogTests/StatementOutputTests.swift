import Testing

@testable import Authoring

private let statement = "./statement.md"
private let cases = "./checks/cases.json"

/// Outputs that a statement shows, held against what the solution prints.
@Suite struct StatementOutputTests {
    private static func shown(_ blocks: String...) -> CatalogCopy.Edit {
        .write(statement, "# Countdown\n\n" + blocks.map { "Thus:\n\n```text\n\($0)\n```\n" }.joined(separator: "\n"))
    }

    private static func row(
        _ what: String, _ edits: CatalogCopy.Edit..., finds findings: [(place: String, found: String)]
    ) -> ProofRow {
        var row = ProofRow(what, StatementOutputs.self, finds: findings.map { (statement + ": line \($0.0)", $0.1) })
        row.edits = edits
        return row
    }

    @Test(arguments: [
        row("input and output", shown("3", "3\n2\n1"), finds: []),
        row("spaces at the ends of lines", shown("3", "3 \n2\n1\n"), finds: []),
        row("another output", shown("3", "3\n2\n0"), finds: [("14", "\"0\"")]),
        row("a line too many", shown("3", "3\n2\n1\n0"), finds: [("15", "\"0\"")]),
        row("a line too few", shown("3", "3\n2"), finds: [("13", "the end of an output")]),
        row("the output of another case", shown("1", "3\n2\n1"), finds: [("12", "\"3\"")]),
        row("the second of two examples", shown("1", "1", "3", "3\n1\n1"), finds: [("25", "\"1\"")]),
        row("an input that is no case", shown("4", "4\n3\n2\n1"), finds: []),
        row("the form of a line above another example", shown("1", "3\n2\n1", "3", "3\n2\n1"), finds: []),
        row("something between them", shown("3", "that is three", "3\n2\n1"), finds: []),
        row("lines that are left out", shown("3", "3\n...\n1"), finds: []),
        row("a wrong line beside some that are left out", shown("3", "3\n…\n0"), finds: [("13", "\"…\"")]),
        row("most of a case's output", shown("3\n2\n0"), finds: [("8", "\"0\"")]),
        row("one line of a case's output", shown("3\n4\n5"), finds: []),
        row(
            "a block that its author lets be",
            .write(statement, "# Countdown\n\n```text\n3\n```\n\n```text no-run\n3\n2\n0\n```\n"), finds: []),
        row(
            "an example that has ended",
            .write(statement, "# Countdown\n\n```text\n3\n```\n\n## Else\n\n```text\nWhat then?\n```\n"), finds: []),
        row(
            "input and output under headings",
            .write(statement, "# Countdown\n\n```text\n3\n```\n\n## Output\n\n```text\n3\n2\n0\n```\n"),
            finds: [("12", "\"0\"")]),
        row("typed and printed", shown("$ python3 main.py\n3\n3\n2\n1"), finds: []),
        row("typed, and not printed", shown("$ python3 main.py\n3\n3\n2\n0"), finds: [("10", "\"0\"")]),
        row("typed for no case", shown("$ python3 main.py\n4\n4\n3\n2\n1"), finds: []),
        row("a file that is shown", shown("4", "$ python3 main.py < four\n4\n3\n2\n1"), finds: []),
        row("what a shell makes more of", shown("$ echo 3 | python3 main.py\n3\n2\n0"), finds: []),
    ])
    func inputAndOutput(_ row: ProofRow) throws { try row.check() }

    /// A program that waits, tried under the clock of its cases.
    private static func waiting(_ shown: String, finds findings: [(place: String, found: String)]) -> ProofRow {
        var row = row("a program that waits for an hour and prints \(shown)", finds: findings)
        row.edits = [
            Self.shown("$ python3 main.py\n\(shown)"), .delete("./checks/sessions.pycon"),
            .write(
                "./solution/main.py", "import time\n\nprint(\"on\", flush=True)\ntime.sleep(3600)\nprint(\"off\")\n"),
            .write(
                cases,
                #"{"cases": [{"name": "an hour", "clock": "virtual", "argv": ["now"], "expect": {"stdout": ["on", "off"]}}]}"#
            ),
        ]
        return row
    }

    @Test(arguments: [
        waiting("on\noff", finds: []), waiting("on\nout", finds: [("8", "\"out\"")]),
    ])
    func doesNotWaitForReal(_ row: ProofRow) throws { try row.check() }

    private static func mending(_ block: String, finds findings: [(place: String, found: String)]) -> ProofRow {
        var row = row("a program to be mended that prints \(block)", finds: findings)
        row.edits = [
            .replace("./exercise.json", #""level": 1"#, with: #""level": 1, "kind": "fix""#),
            .write("./starter/steps.py", "def countdown(start):\n    return range(start, 1, -1)\n"),
            .write(
                "./starter/main.py", "import steps\nfor number in steps.countdown(int(input())):\n    print(number)\n"),
            shown("3", block, "4", "4\n3\n2"),
        ]
        return row
    }

    @Test(arguments: [mending("3\n2", finds: []), mending("3\n1", finds: [("13", "\"1\"")])])
    func whatIsToBeMended(_ row: ProofRow) throws { try row.check() }

    private static func echoing(_ blocks: String...) -> [CatalogCopy.Edit] {
        [
            .write("./solution/main.py", "import sys\nprint(*sys.argv[1:], sep='\\n')\n"),
            .delete("./checks/sessions.pycon"),
            .write(
                cases, #"{ "cases": [{ "name": "two", "argv": ["a", "b c"], "expect": { "stdout": ["a", "b c"] } }] }"#),
            .write(statement, "# Countdown\n\n" + blocks.map { "```console\n\($0)\n```\n" }.joined(separator: "\n")),
        ]
    }

    private static func echoes(
        _ what: String, _ blocks: String, finds findings: [(place: String, found: String)]
    ) -> ProofRow {
        var row = row(what, finds: findings)
        row.edits = echoing(blocks)
        return row
    }

    @Test(arguments: [
        echoes("arguments of a case", "$ python3 main.py a 'b c'\na\nb c", finds: []),
        echoes("arguments of a case, printed otherwise", "$ python3 main.py a 'b c'\na\nbc", finds: [("6", "\"bc\"")]),
        echoes("arguments of no case", "$ python3 main.py x\nx\n$ python3 main.py y z\ny\nz", finds: []),
        echoes("printed otherwise", "$ python3 main.py x\nx\n$ python3 main.py y z\nz\ny", finds: [("7", "\"z\"")]),
    ])
    func argumentsAndOutput(_ row: ProofRow) throws { try row.check() }

    private static func total(_ block: String) -> ProofRow {
        let isRight = block == "total: 3"
        var row = row("a file, and \(block)", finds: isRight ? [] : [("13", "\"\(block)\"")])
        row.edits = [
            .write("./solution/main.py", "print('total:', sum(map(int, open('prices.txt'))))\n"),
            .delete("./checks/sessions.pycon"), shown("1\n2", block),
            .write(
                cases,
                #"{ "cases": [{ "name": "two", "files": { "prices.txt": ["1", "2"] }, "expect": { "stdout": ["total: 3"] } }] }"#
            ),
        ]
        return row
    }

    @Test(arguments: [total("total: 3"), total("total: 4")])
    func fileAndOutput(_ row: ProofRow) throws { try row.check() }

    /// A file of a case, beside what is typed in it or in none.
    private static func priced(_ order: String, _ output: String, isFound: Bool = false) -> ProofRow {
        var row = row("\(order) for \(output)", finds: isFound ? [("18", "\"\(output)\"")] : [])
        row.edits = [
            .write("./solution/main.py", "print('total:', int(open('prices.txt').read()) * int(input()))\n"),
            .delete("./checks/sessions.pycon"), shown("7", order, output),
            .write(
                cases,
                #"{ "cases": [{ "name": "two", "stdin": ["2"], "files": { "prices.txt": ["7"] }, "#
                    + #""expect": { "stdout": ["total: 14"] } }] }"#),
        ]
        return row
    }

    @Test(arguments: [priced("2", "total: 14"), priced("2", "total: 15", isFound: true), priced("3", "total: 21")])
    func fileAndInputAndOutput(_ row: ProofRow) throws { try row.check() }
}
