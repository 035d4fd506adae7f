import Page

/// Reads what an author asks of mypy or ruff.
struct LintReader {
    private let reader: ObjectReader
    private let file: CheckFile
    private let tool: Tool

    init(_ reader: ObjectReader, _ file: CheckFile, _ tool: Tool) {
        self.reader = reader
        self.file = file
        self.tool = tool
    }

    func read() -> LintCheck {
        var check = LintCheck(name: "", tool: tool, origin: ToolOrigin(file: reader.file, keyPath: reader.path))
        check.ownFiles = file.learnerFiles.filter(Self.isPython)
        check.files = files() ?? check.ownFiles
        if check.files.isEmpty {
            reader.report("files", found: "no file of Python", expected: "a file of the exercise that ends in .py")
        }
        check.allowed = allowed()
        if tool == .mypy { check.options = mypyOptions(check.allowed) } else { readRuff(&check) }
        check.expected = expected(check.files)
        return check
    }

    private static func isPython(_ name: String) -> Bool { name.hasSuffix(".py") || name.hasSuffix(".pyi") }

    /// Those that are asked for; nothing where none are.
    private func files() -> [String]? {
        guard reader.value("files") != nil else { return nil }
        let known = (file.learnerFiles + file.given.keys.sorted()).filter(Self.isPython)
        return reader.strings("files", atLeast: 1).enumerated().compactMap { index, name in
            reader.check(name, key: "files[\(index)]", among: known, what: "a file of Python of the exercise")
                ? name : nil
        }
    }

    private func allowed() -> Set<Suppression> {
        guard reader.value("allow") != nil else { return [] }
        let names = Suppression.of(tool).map(\.rawValue)
        return Set(
            reader.strings("allow").enumerated().compactMap { index, name in
                reader.check(name, key: "allow[\(index)]", among: names, what: "what \(tool.rawValue) listens to")
                    ? Suppression(rawValue: name) : nil
            })
    }

    // MARK: - mypy

    private func mypyOptions(_ allowed: Set<Suppression>) -> [String] {
        var options = reader.flag("strict", otherwise: true) ? ["--strict"] : []
        if !allowed.contains(.any) { options.append("--disallow-any-explicit") }
        options += rules("enable").flatMap { ["--enable-error-code", $0] }
        return options + rules("disable").flatMap { ["--disable-error-code", $0] }
    }

    /// Names of rules, which no option can be mistaken for.
    private func rules(_ key: String) -> [String] {
        guard reader.value(key) != nil else { return [] }
        return reader.strings(key).enumerated().compactMap { index, name in
            if name.first?.isLetter == true,
                name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
            {
                return name
            }
            reader.report(
                "\(key)[\(index)]", found: "\"\(name)\"", expected: "the name of a rule, as in F401 or arg-type")
            return nil
        }
    }

    // MARK: - ruff

    private func readRuff(_ check: inout LintCheck) {
        let (selected, ignored) = (rules("select"), rules("ignore"))
        let length = reader.optionalInteger("line-length", in: 40...200).map { ["--line-length", "\($0)"] } ?? []
        // Without a line length of its own `ruff check` has the one that `ruff format` has.
        check.options = length.isEmpty ? [] : ["--config", "line-length=\(length[1])"]
        if !selected.isEmpty { check.options += ["--select", selected.joined(separator: ",")] }
        if !ignored.isEmpty { check.options += ["--ignore", ignored.joined(separator: ",")] }
        if reader.flag("format", otherwise: false) { check.formatOptions = length }
    }

    // MARK: - What must be found

    private func expected(_ files: [String]) -> [LintCheck.ExpectedFinding] {
        guard reader.value("expect") != nil else { return [] }
        return reader.objects("expect").map { entry in
            var expected = LintCheck.ExpectedFinding(
                file: entry.string("file"), line: entry.integer("line", in: 1...1_000_000), rule: entry.string("rule"))
            entry.finish()
            expected.source = given(&expected, files, entry)
            return expected
        }
    }

    /// The line of a given file that a finding is asked for: where something stands in a learner's, nobody can know.
    private func given(
        _ expected: inout LintCheck.ExpectedFinding, _ files: [String], _ entry: ObjectReader
    ) -> String? {
        if expected.file.isEmpty { return nil }
        let known = files.filter { file.given[$0] != nil }
        guard entry.check(expected.file, key: "file", among: known, what: "a file of checks/given in \"files\""),
            let content = file.given[expected.file]
        else { return nil }
        let source = [expected.file: content].line(expected.line, of: expected.file)
        if source == nil {
            entry.report("line", found: "\(expected.line)", expected: "a line of \(expected.file) with something in it")
        }
        return source
    }
}
