import Testing

private let file = "./checks/cases.json"

/// Faults of what a case of `cases.json` may ask for besides arguments, input and output.
@Suite struct CaseKeyFaultTests {
    /// A case's own keys in the place of `"argv"`, and what stands in `expect`.
    private static func keys(_ keys: String, expect: String = #""stdout": ["1"]"#) -> CatalogCopy.Edit {
        .write(
            file,
            """
            { "cases": [ { "name": "from one", "stdin": ["1"], "expect": { "stdout": ["1"] } }, { "name": "from three", \
            \(keys) "expect": { \(expect) } } ] }
            """)
    }

    @Test(arguments: [
        AuthoringRow(
            "a script that there is not", keys(#""run": ["step.py"],"#), at: [file + ": cases[1].run[0]"],
            found: #""step.py""#, expected: "-m, or a file", suggestion: "steps.py"),
        AuthoringRow(
            "no module", keys(#""run": ["-m"],"#), at: [file + ": cases[1].run"], found: "no module behind -m",
            expected: "[\"-m\", \"ledger\"]"),
        AuthoringRow(
            "steps that compare nothing", keys(#""steps": [{ "argv": ["1"] }, {}],"#, expect: ""),
            at: [file + ": cases[1].steps", file + ": cases[1].expect"], found: "nothing that is compared",
            expected: "a step with"),
        AuthoringRow(
            "a limit above the profile's", keys(#""limits": { "cpu-seconds": 60 },"#),
            at: [file + ": cases[1].limits.cpu-seconds"], found: "60", expected: "at most 2, which the sandbox"),
        AuthoringRow(
            "a limit of the session", keys(#""limits": { "threads": 2 },"#), at: [file + ": cases[1].limits.threads"],
            found: "an unknown key", expected: "wall-seconds, cpu-seconds"),
        AuthoringRow(
            "a signal that there is not", keys("", expect: #""signal": "SIGTREM""#),
            at: [file + ": cases[1].expect.signal"], found: #""SIGTREM""#, expected: "a signal", suggestion: "SIGTERM"),
        AuthoringRow(
            "a signal and a status", keys("", expect: #""exit": 1, "signal": "SIGTERM""#),
            at: [file + ": cases[1].expect.signal"], found: "both", expected: "one of them"),
        AuthoringRow(
            "a comparison of a part that there is not", keys(#""compare": { "stdrr": "regex" },"#),
            at: [file + ": cases[1].compare.stdrr"], found: "an unknown key", expected: "stdout, stderr, files",
            suggestion: "stderr"),
        AuthoringRow(
            "errors that are no regular expression",
            keys(#""compare": { "stderr": "regex" },"#, expect: #""stderr": "(""#),
            at: [file + ": cases[1].expect.stderr"], found: "a group without an end", expected: "a \")\""),
        AuthoringRow(
            "a clock that there is not", keys(#""clock": "virtaul","#), at: [file + ": cases[1].clock"],
            found: #""virtaul""#, expected: "a clock: real, virtual", suggestion: "virtual"),
        AuthoringRow(
            "a time on the real clock", keys("", expect: #""elapsed": { "at-least": 1, "at-most": 2 }"#),
            at: [file + ": cases[1].expect.elapsed"], found: "real clock", expected: "\"clock\": \"virtual\""),
        AuthoringRow(
            "one bound alone", keys(#""clock": "virtual","#, expect: #""elapsed": { "at-most": 2 }"#),
            at: [file + ": cases[1].expect.elapsed.at-least"], found: "nothing", expected: "both bounds"),
        AuthoringRow(
            "sizes too close", keys(#""run": ["main.py", "{{size}}"], "growth": { "sizes": [3, 5], "at-most": 4 },"#),
            at: [file + ": cases[1].growth.sizes"], found: "a list", expected: "at least twice the first"),
        AuthoringRow(
            "no place for the size", keys(#""growth": { "sizes": [3, 12], "at-most": 4 },"#),
            at: [file + ": cases[1].growth"], found: "no {{size}}", expected: "where the program is told the size"),
        AuthoringRow(
            "a given file in the learner's place", .write("./checks/given/steps.py", "x = 1\n"),
            at: ["./checks/given/steps.py"], found: "in the place of", expected: "other than those"),
        AuthoringRow(
            "a case's file in a given one's place", .write("./checks/given/data.txt", "1"),
            keys(#""files": { "data.txt": "2" },"#), at: [file + ": cases[1].files"], found: #""data.txt""#,
            expected: "checks/given"),
    ])
    func caseFile(_ row: AuthoringRow) throws { try row.check() }
}
