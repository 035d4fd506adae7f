import Catalog
import Checks
import Page
import Sandbox
import System
import TestSupport

/// Something that reads what others have written.
struct FuzzReader: Sendable {
    var name: String
    /// Where the input lies, from the world's root on; nothing where it lies in memory alone.
    var file: String?
    /// What is asked then.
    var commands: [[String]] = []
    /// Whether an input is fields, with their lengths.
    var takesFields = false
    /// What no command does without running a program.
    var read: @Sendable ([UInt8], FuzzWorld) throws -> String = { _, _ in "" }

    private static let add = "catalog/Exercises/t/u/add/"
    private static let half = "catalog/Exercises/t/u/half/"

    static let all: [FuzzReader] = [
        FuzzReader(
            name: "catalog", file: "catalog/Exercises/catalog.json",
            commands: [
                ["list"], ["list", "--json"], ["show", "t/u/add"], ["journal", "add", "x", "--exercise", "add"],
            ],
            read: everyStatement),
        FuzzReader(
            name: "exercise", file: add + "exercise.json",
            commands: [["list"], ["show", "t/u/add"], ["hint", "t/u/add"]],
            read: { _, world in try judged("t/u/add", [], world) }),
        FuzzReader(
            name: "cases", file: add + "checks/cases.json", commands: [["show", "t/u/add"]],
            read: { try judged("t/u/add", $0, $1) }),
        FuzzReader(
            name: "session", file: half + "checks/session.pycon", commands: [["show", "t/u/half"]],
            read: { try judged("t/u/half", $0, $1) }),
        FuzzReader(name: "profile", file: "catalog/Sandboxes/pure/profile.json", commands: [["sandbox", "list"]]),
        FuzzReader(
            name: "requirements", file: "catalog/Sandboxes/web/requirements.txt", commands: [["sandbox", "list"]]),
        FuzzReader(
            name: "statement", file: add + "statement.md",
            commands: [["show", "t/u/add"], ["show", "t/u/add", "--json"]]),
        FuzzReader(name: "hints", file: add + "hints.md", commands: [["hint", "t/u/add"], ["hint", "t/u/add"]]),
        FuzzReader(
            name: "journal", file: "work/journal.jsonl",
            commands: [
                ["journal", "verify"], ["journal", "list"], ["journal", "export", "--format", "csv"], ["report"],
                ["report", "--format", "html"], ["report", "--format", "markdown"], ["list"],
            ]),
        FuzzReader(name: "json", file: nil, read: { input, _ in json(input) }),
        FuzzReader(name: "driver", file: nil, takesFields: true, read: { input, _ in driver(input) }),
    ]

    /// Whatever a catalog names, what is read for it lies in the catalog.
    @Sendable private static func everyStatement(_ input: [UInt8], _ world: FuzzWorld) -> String {
        let folder = CatalogFolder(root: world.root + "/catalog")
        let findings = FindingCollector()
        let catalog = folder.readCatalog(findings)
        return catalog.exerciseIDs.prefix(50).compactMap { id in
            folder.text(folder.exerciseFolder(id) + "/statement.md", what: "a statement", findings)
        }.joined()
    }

    /// What the checks of an exercise make of some outputs, the input itself among them.
    @Sendable private static func judged(_ name: String, _ input: [UInt8], _ world: FuzzWorld) throws -> String {
        let folder = CatalogFolder(root: world.root + "/catalog")
        let catalog = folder.readCatalog(FindingCollector())
        guard let id = ExerciseID(name), let exercise = try? folder.exercise(id, in: catalog) else { return "" }
        let outputs = ["", "3\n", String(decoding: input, as: UTF8.self)]
        return outputs.flatMap { output in
            exercise.cases.prefix(20).map { check in
                let requests = check.requests(for: ["main.py": [], "half.py": []])
                let records = requests.map { _ in Sample.record(output, examples: [Sample.answer(output)]) }
                let verdict = try? check.judge(records, of: ["main.py": [], "half.py": []], under: Sample.profile)
                return verdict?.kind.rawValue ?? "its author's fault"
            }
        }.joined(separator: " ")
    }

    @Sendable private static func json(_ input: [UInt8]) -> String {
        let strict = JSONDocument.read(input)
        let python = JSONDocument.read(input, .python)
        return strict.faults.map { $0.found + $0.expected }.joined() + (python.value?.kind ?? "")
    }

    @Sendable private static func driver(_ input: [UInt8]) -> String {
        guard let fields = Fields.unpack(input) else { return "" }
        let record = DriverProtocol.decode(fields, workFolder: "/box/work")
        return record.map { "\($0.termination) \($0.examples.count) \($0.files.count)" } ?? "none"
    }
}
