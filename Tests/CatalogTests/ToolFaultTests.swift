import Foundation
import Testing

private let file = "./checks/tools.json"

/// Faults of `checks/tools.json`.
@Suite struct ToolFaultTests {
    private static let tinyHash = String(repeating: "0", count: 64)

    /// An entry, in a catalog with a profile `typing` that has mypy, and one that preloads it not.
    private static func row(
        _ what: String, _ entry: String, at places: [String], found: String, expected: String,
        suggestion: String? = nil
    ) -> AuthoringRow {
        var row = AuthoringRow(
            what, .folder("Sandboxes/typing"), .folder("Sandboxes/cold"),
            .write("Sandboxes/typing/profile.json", profile(preload: #"["mypy"]"#)),
            .write("Sandboxes/cold/profile.json", profile(preload: "[]")),
            at: places.map { "\(file): \($0)" }, found: found, expected: expected, suggestion: suggestion)
        for name in ["typing", "cold"] {
            row.edits.append(
                .write("Sandboxes/\(name)/requirements.txt", "mypy==2.0 --hash=sha256:\(tinyHash)\n"))
        }
        row.edits += [.folder("./checks/given"), .write("./checks/given/caller.py", "import steps\n\nsteps.none()\n")]
        row.edits.append(.write(file, #"{"tools": [{"name": "types", \#(entry)}]}"#))
        return row
    }

    private static func profile(preload: String) -> String {
        """
        {"format": 1, "title": "mypy", "network": "none", "processes": 0, "preload": \(preload), "limits": {
        "wall-seconds": 5, "cpu-seconds": 2, "memory-mib": 512, "threads": 32, "output-kib": 1024, "file-kib": 4096,
        "disk-kib": 16384, "files": 1024, "open-files": 128}}
        """
    }

    @Test(arguments: [
        row(
            "a tool of another name", #""tool": "mypi""#, at: ["tools[0].tool"], found: #""mypi""#,
            expected: "a tool: mypy, ruff, build", suggestion: "mypy"),
        row("no tool", #""files": []"#, at: ["tools[0].tool"], found: "nothing", expected: "a text"),
        row(
            "a profile that is not there", #""tool": "ruff""#, at: ["tools[0].profile"], found: #""lint""#,
            expected: "whose requirements.txt has ruff"),
        row(
            "a profile without the tool", #""tool": "mypy", "profile": "pure""#, at: ["tools[0].profile"],
            found: "lacks mypy", expected: "a profile with mypy"),
        row(
            "a profile that starts cold", #""tool": "mypy", "profile": "cold""#, at: ["tools[0].profile"],
            found: "does not preload", expected: #""mypy" in "preload""#),
        row(
            "a misspelt key", #""tool": "mypy", "exspect": []"#, at: ["tools[0].exspect"], found: "an unknown key",
            expected: "strict", suggestion: "expect"),
        row(
            "a key of another tool", #""tool": "mypy", "select": ["E"]"#, at: ["tools[0].select"],
            found: "an unknown key", expected: "enable"),
        row(
            "a file that is not there", #""tool": "mypy", "files": ["caler.py"]"#,
            at: ["tools[0].files[0]", "tools[0].files"],
            found: #""caler.py""#, expected: "a file of Python of the exercise", suggestion: "caller.py"),
        row(
            "something else allowed", #""tool": "mypy", "allow": ["noqa"]"#, at: ["tools[0].allow[0]"],
            found: #""noqa""#, expected: "what mypy listens to"),
        row(
            "an option in the place of a rule", #""tool": "mypy", "enable": ["--config-file=x"]"#,
            at: ["tools[0].enable[0]"], found: "--config-file=x", expected: "the name of a rule"),
        row(
            "a finding in a learner's file",
            #""tool": "mypy", "expect": [{"file": "steps.py", "line": 1, "rule": "arg-type"}]"#,
            at: ["tools[0].expect[0].file"], found: #""steps.py""#, expected: "a file of checks/given"),
        row(
            "a finding behind the end",
            #""tool": "mypy", "files": ["caller.py"], "expect": [{"file": "caller.py", "line": 9, "rule": "arg-type"}]"#,
            at: ["tools[0].expect[0].line"], found: "9", expected: "a line of caller.py"),
        row(
            "no flag", #""tool": "mypy", "strict": 1"#, at: ["tools[0].strict"], found: "1", expected: "true or false"),
        row(
            "nothing to build", #""tool": "build", "profile": "typing""#,
            at: ["tools[0].profile", "tools[0].expect", "tools[0].tool"], found: "lacks build and setuptools",
            expected: "a profile with build and setuptools"),
    ])
    func toolFile(_ row: AuthoringRow) throws { try row.check() }
}
