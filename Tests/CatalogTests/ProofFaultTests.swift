import Testing

@testable import Authoring

private let starter = "./starter/main.py"
private let cases = "./checks/cases.json"
private let sessions = "./checks/sessions.pycon"
private let level = #""level": 1"#

/// Faults that show when programs are run: of starters, of mistakes, and of cases that ask for too little.
@Suite struct ProofFaultTests {
    @Test(arguments: [
        ProofRow("as it is", StarterVerdict.self, finds: []),
        ProofRow(
            "a starter that Python cannot read", StarterVerdict.self, .write(starter, "def (:\n"),
            finds: [("./starter", "syntax-error")]),
        ProofRow(
            "one that is to be mended", StarterVerdict.self, .write(starter, "def (:\n"),
            .replace("./exercise.json", level, with: level + #", "kind": "fix""#), finds: []),
        ProofRow(
            "one that hangs", StarterVerdict.self, .write(starter, "while True:\n    pass\n"),
            .replace("./exercise.json", level, with: level + #", "limits": { "cpu-seconds": 1 }"#),
            finds: [("./starter", "time-limit")]),
        ProofRow(
            "another verdict than declared", StarterVerdict.self,
            .replace("./exercise.json", level, with: level + #", "starter": "runtime-error""#),
            finds: [("./starter", "wrong-answer")]),
        ProofRow(
            "the declared verdict", StarterVerdict.self, .write(starter, "def (:\n"),
            .replace("./exercise.json", level, with: level + #", "starter": "syntax-error""#), finds: []),
        ProofRow(
            "the starter as a mistake", MistakeIsNoStarter.self,
            .write("./mistakes/counts-up/main.py", "from steps import countdown\n"),
            .write("./mistakes/counts-up/steps.py", "def countdown(start):\n    return None\n"),
            finds: [("./mistakes/counts-up", "the same as the starter")]),
        ProofRow("mistakes of their own", MistakeIsNoStarter.self, finds: []),
    ])
    func startersAndMistakes(_ row: ProofRow) throws { try row.check() }

    @Test func onlyAVerdictCanBeDeclared() throws {
        let row = AuthoringRow(
            "a starter that is accepted",
            .replace("./exercise.json", level, with: level + #", "starter": "accepted""#),
            at: ["./exercise.json: starter"], found: #""accepted""#, expected: "a verdict")
        try row.check()
    }

    private static let oneCase = CatalogCopy.Edit.write(
        cases, #"{ "cases": [{ "name": "from three", "stdin": ["3"], "expect": { "stdout": ["3", "2", "1"] } }] }"#)

    @Test(arguments: [
        ProofRow("as it is", HollowAnswersFail.self, finds: []),
        ProofRow(
            "functions that nothing needs", HollowAnswersFail.self, .delete(sessions),
            .write(
                "./solution/main.py", "for number in range(int(input()), 0, -1):\n    print(number)\n"),
            finds: [("./checks", "made to do nothing"), ("./checks", "made to print")]),
        ProofRow(
            "the examples are all that is asked", HollowAnswersFail.self, .delete(cases),
            .replace("./exercise.json", #""main.py", "steps.py""#, with: #""steps.py", "main.py""#),
            .write(
                "./statement.md",
                "# Countdown\n\n```\n>>> countdown(2)\n[2, 1]\n>>> countdown(0)\n[]\n>>> countdown(-1)\nTraceback (most "
                    + "recent call last):\n  ...\nValueError: start is below 0\n```\n"),
            finds: [("./checks", "knows the statement's examples")]),
        ProofRow(
            "one example is all that is asked", ExampleOutputsFail.self, .delete(sessions), oneCase,
            .write("./statement.md", "# Countdown\n\n```\n4\n```\n\n```\n3\n2\n1\n```\n"),
            finds: [("./checks", "the block in line 7")]),
        ProofRow(
            "more than one example is asked", ExampleOutputsFail.self, .delete(sessions),
            .write("./statement.md", "# Countdown\n\n```\n3\n2\n1\n```\n"), finds: []),
    ])
    func hollowAnswers(_ row: ProofRow) throws { try row.check() }

    @Test(arguments: [
        ProofRow("as it is", ComparesNothing.self, finds: []),
        ProofRow(
            "a case of which only the end counts", ComparesNothing.self,
            .replace(cases, #""stdout": ["1"], "exit": 0"#, with: #""exit": 0"#),
            finds: [("./checks: case \"from one\"", "compares nothing")]),
        ProofRow(
            "a session that is skipped", ComparesNothing.self,
            .replace(sessions, ">>> countdown(2)\n", with: ">>> countdown(2)  # doctest: +SKIP\n"),
            finds: [("./checks: case \"two steps\"", "compares nothing")]),
    ])
    func lazyCases(_ row: ProofRow) throws { try row.check() }

    @Test(arguments: [
        AuthoringRow(
            "a case again",
            .replace(
                cases, #""cases": ["#,
                with: #""cases": [{ "name": "again", "stdin": ["3"], "expect": { "stdout": ["3", "2", "1"] } },"#),
            at: ["./checks: case \"from three\""], found: "the same as in \"again\"", expected: "another input"),
        AuthoringRow(
            "a session again",
            .replace(sessions, "# case: two", with: "# case: again\n>>> countdown(2)\n[2, 1]\n\n# case: two"),
            at: ["./checks: case \"two steps\""], found: "the same as in \"again\"", expected: "another input"),
        AuthoringRow(
            "a tolerance of a half",
            .replace(cases, #""compare": "trailing-space""#, with: #""compare": { "float": 0.5 }"#),
            at: ["./checks: case \"from one\", stdout"], found: "a tolerance of 0.5", expected: "a smaller one"),
        AuthoringRow(
            "a tolerance of a half in a session",
            .replace(sessions, "# case: two steps", with: "# case: two steps\n# compare: float 0.5"),
            at: ["./checks: case \"two steps\", line 3"], found: "a tolerance of 0.5", expected: "a smaller one"),
        AuthoringRow(
            "a pattern for every line",
            .replace(cases, #""compare": "trailing-space","#, with: #""compare": "regex","#),
            .replace(cases, #"["1"]"#, with: #"".*""#),
            at: ["./checks: case \"from one\", stdout"], found: "any line matches", expected: "only what is asked for"),
        AuthoringRow(
            "one line in any order",
            .replace(cases, #""compare": "trailing-space""#, with: #""compare": "unordered-lines""#),
            at: ["./checks: case \"from one\", stdout"], found: "no more than one", expected: "\"exact\""),
    ])
    func looseCases(_ row: AuthoringRow) throws { try row.check() }
}
