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

    /// How the answer to an input begins that is as it should be.
    var soundAnswer: String { commands.isEmpty ? "a record: " : "0\n" }

    private static let add = "catalog/Exercises/t/u/add/"
    private static let half = "catalog/Exercises/t/u/half/"
    private static let mixed = "catalog/Exercises/t/u/mixed/"

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
        mixed("programs", "cases.json"),
        mixed("tools", "tools.json"),
        mixed("rules", "rules.json"),
        mixed("answers", "answers.json"),
        mixed("variants", "variants/variants.json"),
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
                ["report", "--texts"],
                ["report", "--format", "html"], ["report", "--format", "markdown"],
                ["report", "t", "--page", "--format", "html"], ["list"],
            ]),
        FuzzReader(
            name: "report", file: "work/part.json",
            commands: ["text", "junit", "sarif", "github", "markdown"].map {
                ["check", "merge", "work/part.json", "--format", $0]
            }),
        FuzzReader(name: "json", file: nil, read: { input, _ in json(input) }),
        FuzzReader(name: "driver", file: nil, takesFields: true, read: { input, _ in driver(input) }),
    ]

    /// A file of checks in the exercise that has one of each kind.
    private static func mixed(_ name: String, _ file: String) -> FuzzReader {
        FuzzReader(
            name: name, file: mixed + "checks/" + file, commands: [["show", "t/u/mixed"]],
            read: { try judged("t/u/mixed", $0, $1) })
    }

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
                let answer = Dictionary(uniqueKeysWithValues: exercise.files.map { ($0, Array(output.utf8)) })
                let requests = check.requests(for: answer)
                let records = requests.map { _ in record(output) }
                let verdict = try? check.judge(records, of: answer, under: Sample.profile)
                return verdict?.kind.rawValue ?? "its author's fault"
            }
        }.joined(separator: " ")
    }

    /// A run that came to an output, whatever was run: as a program, as an example, as a server's answers.
    private static func record(_ output: String) -> RunRecord {
        var answer = ConversationRecord.Exchange()
        (answer.status, answer.body) = (200, Array(output.utf8))
        var record = Sample.record(output, examples: [Sample.answer(output)])
        record.conversation = ConversationRecord(end: .finished, groups: [[answer], [answer, answer]])
        return record
    }

    @Sendable private static func json(_ input: [UInt8]) -> String {
        let strict = JSONDocument.read(input)
        let python = JSONDocument.read(input, .python)
        return strict.faults.map { $0.found + $0.expected }.joined() + (python.value?.kind ?? "")
    }

    @Sendable private static func driver(_ input: [UInt8]) -> String {
        guard let fields = Fields.unpack(input) else { return "none" }
        let server = RunRequest.Kind.http(
            run: [], arguments: [], ConversationPlan(port: 8000, milliseconds: 1, endSignal: nil, groups: []))
        let records = [nil, server].map { DriverProtocol.decode(fields, to: $0, workFolder: "/box/work") }
        guard let record = records[0] else { return "none" }
        let conversation = records[1]?.conversation.map { "\($0.end) \($0.groups)" } ?? "nothing said"
        return "a record: \(record.termination) \(record.examples.count) \(record.files.count) \(conversation)"
    }
}
