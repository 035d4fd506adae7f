import Page
import Sandbox

/// Reads `variants.json`.
struct SuiteReader {
    private let reader: ObjectReader
    private let file: CheckFile

    init(_ reader: ObjectReader, _ file: CheckFile) {
        self.reader = reader
        self.file = file
    }

    /// - Parameter variants: they get what is said where they go unnoticed.
    func read(for variants: inout [Variant]) -> TestSuite {
        var suite = TestSuite()
        suite.runner = runner()
        suite.modules = modules(of: variants)
        suite.tests = tests()
        suite.imports = reader.value("imports") == nil ? [] : reader.strings("imports")
        readUnnoticed(&variants)
        reader.finish()
        return suite
    }

    private func runner() -> TestsRequest.Runner {
        let names = TestsRequest.Runner.allCases.map(\.rawValue)
        let name = reader.name("runner", among: names, what: "what runs the tests")
        let runner = name.flatMap(TestsRequest.Runner.init) ?? .unittest
        if runner == .pytest, let profile = file.ownProfile,
            profile.requirements?.packages.contains(where: { $0.name == "pytest" }) != true
        {
            reader.report(
                "runner", found: "\"pytest\" under the sandbox profile \(profile.id), which does not have it",
                expected: "a profile whose requirements.txt names pytest")
        }
        return runner
    }

    /// The names that tests may use, by module.
    private func modules(of variants: [Variant]) -> [String: [String]] {
        guard let members = reader.object("modules") else { return [:] }
        var modules: [String: [String]] = [:]
        for (name, _) in members.freeMembers {
            modules[name] = members.strings(name, atLeast: 1)
            checkModule(name, members, variants)
        }
        if modules.isEmpty {
            reader.report(
                "modules", found: "no module", expected: "{\"shop\": [\"price\"]}, with all that tests may use")
        }
        return modules
    }

    private func checkModule(_ name: String, _ members: ObjectReader, _ variants: [Variant]) {
        let path = name.replacing(".", with: "/")
        let files = [path + ".py", path + "/__init__.py"]
        if let taken = files.first(where: { file.learnerFiles.contains($0) || file.given[$0] != nil }) {
            members.report(
                name, .nameTwice, found: "\"\(taken)\" among the files that tests find beside them",
                expected: "a module that the variants alone define")
        }
        for variant in variants where files.allSatisfy({ variant.files[$0] == nil }) {
            reader.findings.report(
                Finding(
                    .fileMissing, file: "\(file.path)/\(variant.name)/\(files[0])", found: "nothing",
                    expected: "the module \(name), which every variant defines"))
        }
    }

    /// Those of the learner's files that are stated, or else those that are named like tests.
    private func tests() -> [String] {
        if reader.value("tests") != nil {
            let names = reader.strings("tests", atLeast: 1)
            for (index, name) in names.enumerated() {
                reader.check(name, key: "tests[\(index)]", among: file.learnerFiles, what: "a file of exercise.json")
            }
            return names
        }
        let names = file.learnerFiles.filter { path in
            let name = path.split(separator: "/").last ?? ""
            return name.hasSuffix("_test.py") || (name.hasPrefix("test") && name.hasSuffix(".py"))
        }
        if names.isEmpty {
            reader.report(
                "tests", found: "nothing, and no file test_*.py among the learner's",
                expected: "the files that are tests")
        }
        return names
    }

    private func readUnnoticed(_ variants: inout [Variant]) {
        guard variants.contains(where: { $0.role != .passes }), let members = reader.object("unnoticed") else { return }
        for index in variants.indices where variants[index].role != .passes {
            variants[index].role = .fails(unnoticed: members.string(variants[index].name))
        }
        members.finish()
    }
}
