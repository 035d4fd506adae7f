import Page

/// Reads what an author expects of a wheel.
struct WheelReader {
    private let reader: ObjectReader
    private let file: CheckFile

    init(_ reader: ObjectReader, _ file: CheckFile) {
        self.reader = reader
        self.file = file
    }

    func read() -> (WheelExpectation, [ProgramRun]) {
        let expected = reader.value("expect") == nil ? WheelExpectation() : reader.object("expect").map(expectation)
        let runs = self.runs(expected?.scripts)
        if expected?.statesNothing == true, runs.isEmpty {
            reader.report(
                "expect", found: "nothing that is compared",
                expected:
                    "at least one of name, version, requires-python, requires, scripts, files, absent; or \"runs\"")
        }
        if !file.learnerFiles.contains("pyproject.toml"), file.given["pyproject.toml"] == nil,
            !file.learnerFiles.contains("setup.py"), file.given["setup.py"] == nil
        {
            reader.report(
                "tool", found: "build, and nothing that says how",
                expected: "pyproject.toml or setup.py among the files of exercise.json or checks/given")
        }
        return (expected ?? WheelExpectation(), runs)
    }

    private func expectation(_ expect: ObjectReader) -> WheelExpectation {
        func texts(_ key: String) -> [String]? { expect.value(key) == nil ? nil : expect.strings(key) }
        var expected = WheelExpectation()
        expected.name = expect.optionalString("name")
        expected.version = expect.optionalString("version")
        expected.requiresPython = expect.optionalString("requires-python")
        expected.requires = texts("requires")
        expected.scripts = scripts(expect)
        expected.files = texts("files") ?? []
        expected.absent = texts("absent") ?? []
        expect.finish()
        return expected
    }

    private func scripts(_ expect: ObjectReader) -> [String: String]? {
        guard expect.value("scripts") != nil, let scripts = expect.object("scripts") else { return nil }
        let names = scripts.freeMembers.map { ($0.key, scripts.string($0.key)) }
        return Dictionary(names) { first, _ in first }
    }

    private func runs(_ scripts: [String: String]?) -> [ProgramRun] {
        guard reader.value("runs") != nil else { return [] }
        return reader.objects("runs", atLeast: 1).map { entry in
            var run = ProgramRun()
            run.comparisons = ComparisonReader(entry).comparisons(of: ["stdout", "stderr", "files"])
            let script = entry.string("script")
            if let scripts, !script.isEmpty {
                entry.check(script, key: "script", among: scripts.keys.sorted(), what: "one of \"scripts\"")
            } else if !script.isEmpty, script.contains("/") {
                entry.report("script", found: "\"\(script)\"", expected: "the name of a script of the wheel")
            }
            run.run = ["bin/" + script]
            run.script = script
            run.arguments = CaseReader(entry, file).texts(entry, "argv")
            run.standardInput = ContentReader(entry).content("stdin") ?? []
            if let expect = entry.object("expect") {
                run.expected = ExpectationReader(expect, file, run.comparisons).read()
            }
            entry.finish()
            return run
        }
    }
}
