import Testing

@testable import Authoring

private let statement = "./statement.md"
private let catalog = "Exercises/catalog.json"

/// What texts show and the solution uses, held against Python.
@Suite struct ProofTextTests {
    private static func shown(_ block: String) -> CatalogCopy.Edit {
        .write(statement, "# Countdown\n\nThus:\n\n" + block)
    }

    private static func hint(_ block: String) -> CatalogCopy.Edit {
        .write("./hints.md", "## Hint 1\n\nThink.\n\n## Hint 2\n\n" + block)
    }

    @Test(arguments: [
        ProofRow(
            "a session that is so", StatementExamples.self,
            shown("```pycon\n>>> few = countdown(2)\n```\n\nand\n\n```\n>>> few\n[2, 1]\n```\n"), finds: []),
        ProofRow(
            "a session that is not so", StatementExamples.self,
            shown("```pycon\n>>> countdown(1)\n[1]\n>>> countdown(2)\n[1, 2]\n```\n"),
            finds: [("./statement.md: line 8", "[1, 2]")]),
        ProofRow(
            "an exception that does not come", StatementExamples.self,
            shown("```\n>>> countdown(0)\nTraceback (most recent call last):\n  ...\nValueError: start is 0\n```\n"),
            finds: [("./statement.md: line 6", "ValueError: start is 0")]),
        ProofRow(
            "a session that is not to be run", StatementExamples.self,
            shown("```pycon no-run\n>>> countdown(2)\n[1, 2]\n```\n"), finds: []),
        ProofRow(
            "a program that fails", StatementExamples.self,
            shown("```python\nfrom steps import countdown\n\ncountdown(\"3\")\n```\n"),
            finds: [("./statement.md: line 5", "TypeError")]),
        ProofRow(
            "a program that runs, one of something else, and one that is not to be run", StatementExamples.self,
            shown(
                "```python\nimport steps\nsteps.countdown(3)\n```\n\n```python\nhouse.build()\n```\n\n"
                    + "```python no-run\nimport steps\nsteps.count()\n```\n"), finds: []),
        ProofRow(
            "examples of Python beside a program that reads", StatementExamples.self,
            .write("./solution/main.py", "from steps import countdown\nprint(input())\n"),
            .delete("./checks/sessions.pycon"),
            shown("```\n>>> int(\"3\")\n3\n```\n"), finds: []),
    ])
    func examplesOfTheStatement(_ row: ProofRow) throws { try row.check() }

    @Test(arguments: [
        ProofRow(
            "code that is none", CodeBlocks.self, hint("```python\nx = 1\nfor in range(3):\n    pass\n```\n"),
            finds: [("./hints.md: line 9", "Python cannot read")]),
        ProofRow(
            "parts of a whole, and gaps", CodeBlocks.self,
            hint(
                "```python\nif not line:\n    break\nreturn total\n```\n\n- thus:\n\n  ```python\n  for ___ in …:\n      …\n  "
                    + "```\n\n```text\nfor in\n```\n"), finds: []),
        ProofRow(
            "in a statement", CodeBlocks.self, shown("~~~python\nprint 1\n~~~\n"),
            finds: [("./statement.md: line 6", "Python cannot read")]),
        ProofRow(
            "in a diagnosis", CodeBlocks.self, .write("./mistakes/counts-up/diagnosis.md", "```py\n)\n```\n"),
            finds: [("./mistakes/counts-up/diagnosis.md: line 2", "Python cannot read")]),
    ])
    func codeInTexts(_ row: ProofRow) throws { try row.check() }

    private static func constructs(_ names: String) -> CatalogCopy.Edit {
        .replace(catalog, #""title": "while loops""#, with: #""title": "while loops", "constructs": \#(names)"#)
    }

    private static let teachesForAlone = CatalogCopy.Edit.replace(
        "./exercise.json", #"["for-loops", "while-loops"]"#, with: #"["for-loops"]"#)

    @Test(arguments: [
        ProofRow(
            "what another concept is for", NotYetTaught.self, teachesForAlone,
            constructs(#"["for", "call: range", "while"]"#),
            finds: [
                ("./solution/main.py: line 4", "a for loop, which belongs to \"while-loops\""),
                ("./solution/steps.py: line 4", "a call of range, which belongs to \"while-loops\""),
            ]),
        ProofRow(
            "what the exercise teaches", NotYetTaught.self, constructs(#"["for"]"#), finds: []),
        ProofRow(
            "what two concepts are for", NotYetTaught.self, teachesForAlone, constructs(#"["for"]"#),
            .replace(catalog, #""title": "for loops""#, with: #""title": "for loops", "constructs": ["for"]"#),
            finds: []),
    ])
    func whatIsNotYetTaught(_ row: ProofRow) throws { try row.check() }

    @Test func constructsExist() throws {
        let row = AuthoringRow(
            "a construct that there is not", Self.constructs(#"["fro"]"#),
            at: [catalog + ": concepts[0].constructs[0]"], found: #""fro""#, expected: "a construct", suggestion: "for")
        try row.check()
    }
}
