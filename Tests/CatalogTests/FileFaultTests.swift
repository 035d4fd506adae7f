import Testing

private let file = "./exercise.json"
private let cases = "./checks/cases.json"

/// Faults of the files of an exercise and of their names.
@Suite struct FileFaultTests {
    private static func renamed(_ name: String) -> [CatalogCopy.Edit] {
        let folders = ["starter", "solution", "mistakes/stops-early", "mistakes/counts-up"]
        return [.replace(file, #""steps.py""#, with: "\"\(name)\"")]
            + folders.flatMap { folder -> [CatalogCopy.Edit] in
                [.copy("./\(folder)/steps.py", to: "./\(folder)/\(name)"), .delete("./\(folder)/steps.py")]
            }
    }

    /// A file beside the answer in the first case.
    private static func inCase(_ name: String) -> CatalogCopy.Edit {
        .replace(cases, #""stdin": ["3"],"#, with: #""stdin": ["3"], "files": {"\#(name)": "x = 1\n"},"#)
    }

    private static func row(renamedTo name: String) -> AuthoringRow {
        var row = AuthoringRow(
            "shadowed-module", name, at: file + ": files[1]", found: "which hides the module",
            expected: "no module of the standard library")
        row.edits = renamed(name)
        return row
    }

    @Test(arguments: [
        row(renamedTo: "statistics.py"), row(renamedTo: "test.py"),
        AuthoringRow(
            "shadowed-module", "a package beside the answer", .write("./checks/given/json/__init__.py", ""),
            at: "./checks/given/json/__init__.py", found: "hides the module json", expected: "a name that no module"),
        AuthoringRow(
            "shadowed-module", "a module beside one case", inCase("random.py"), at: cases + ": case \"from three\"",
            found: "hides the module random", expected: "a name that no module"),
        AuthoringRow(
            "names-by-case", "a case's file and the learner's", inCase("Main.py"),
            at: cases + ": case \"from three\"", found: #""Main.py" beside "main.py""#,
            expected: "more than upper and lower"),
        AuthoringRow(
            "names-by-case", "two given files", .write("./checks/given/a.txt", "1"),
            .write("./checks/given/A.txt", "2"),
            at: "./checks/given/a.txt", found: #""a.txt" beside "A.txt""#, expected: "more than upper and lower"),
        AuthoringRow(
            "names-by-case", "a given file and the learner's", .write("./checks/given/Main.py", "x = 1"),
            at: "./checks/given/Main.py", found: #""Main.py" beside "main.py""#, expected: "more than upper and lower"),
        AuthoringRow(
            "leftover-file", "a backup among given files", .write("./checks/given/data.txt~", "1"),
            at: "./checks/given/data.txt~", found: "what an editor has left", expected: "only what cases need"),
        AuthoringRow(
            "stray-file", "a backup of the solution", .write("./solution/steps.py.bak", "1"),
            at: "./solution/steps.py.bak", found: "what an editor has left", expected: "only main.py, steps.py",
            suggestion: "steps.py"),
        AuthoringRow(
            "stray-file", "what a system has left", .write("./Thumbs.db", "1"), at: "./Thumbs.db",
            found: "what a tool or a system has left", expected: "only exercise.json"),
        AuthoringRow(
            "file-unusable", "a pipe among given files", .folder("./checks/given"), .pipe("./checks/given/pipe"),
            at: "./checks/given/pipe", found: "no ordinary file", expected: "a file"),
        AuthoringRow(
            "stray-profile-file", "a slip in a profile's folder", .write("Sandboxes/pure/requirement.txt", ""),
            at: "Sandboxes/pure/requirement.txt", found: "does not belong here", expected: "requirements.txt",
            suggestion: "requirements.txt"),
        AuthoringRow(
            "stray-profile-file", "a file among the profiles", .write("Sandboxes/notes.txt", ""),
            at: "Sandboxes/notes.txt", found: "does not belong here", expected: "only folders of profiles"),
        AuthoringRow(
            "stray", "a file among the tracks", .write("Exercises/notes.md", ""), at: "Exercises/notes.md",
            found: "a file", expected: "only folders of the tracks"),
        AuthoringRow(
            "stray", "an exercise in capitals", .folder("Exercises/basics/loops/Countdown"),
            at: "Exercises/basics/loops/Countdown", found: "a folder that catalog.json does not name",
            expected: "among the exercises", suggestion: "countdown"),
        AuthoringRow(
            "stray", "a track that is not named", .folder("Exercises/advanced"), at: "Exercises/advanced",
            found: "a folder that catalog.json does not name", expected: "among the tracks"),
        AuthoringRow(
            "case-name", "names that differ in case", .replace(cases, #""from one""#, with: #""From  Three""#),
            .replace(
                file, #""from three", "from one", "two steps""#, with: #""from three", "From  Three", "two steps""#),
            at: #"./checks: case "From  Three""#, found: #""From  Three" beside "from three""#,
            expected: "differ in more"),
        AuthoringRow(
            "case-name", "a name of two lines", .replace("./checks/cases.json", #""from one""#, with: #""from\none""#),
            .replace(file, #""from three", "from one", "two steps""#, with: #""from three", "from\none", "two steps""#),
            at: "./checks: case \"from\none\"", found: "from", expected: "one line"),
        AuthoringRow(
            "minutes", "a par time of hours", .replace(file, #""minutes": 5"#, with: #""minutes": 90"#),
            at: file + ": minutes", found: "90", expected: "from 2 to 10 at level 1", isWarning: true),
    ])
    func fault(_ row: AuthoringRow) throws { try row.check() }

    @Test func whatNoImportTakesIsNoModule() throws {
        let faults = try CatalogCopy.with(Self.renamed("class.py")) { $0.faults() }
        #expect(faults.first?.rule == "name-form")
        #expect(faults.first?.keyPath == "files[1]")
    }

    @Test func aServiceThatNobodyAsksForIsFound() throws {
        let edits: [CatalogCopy.Edit] = [
            .replace("Sandboxes/pure/profile.json", #""network": "none""#, with: #""network": "loopback""#),
            .write("./checks/services/echo.py", "print('ready')\n"),
        ]
        let faults = try CatalogCopy.with(edits) { $0.faults() }
        #expect(faults.map(\.rule) == ["unused-service"])
        #expect(faults.map(\.file) == [CatalogCopy.path("./checks/services/echo.py")])
    }
}
