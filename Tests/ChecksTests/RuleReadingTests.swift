import Foundation
import Page
import Testing

@testable import Checks

/// Rules and questions as authors write them, and what is said of their faults.
@Suite struct RuleReadingTests {
    struct Fault: Sendable, CustomTestStringConvertible {
        var json: String
        var keyPath: String
        var rule: Finding.Rule = .schema
        var found: String
        var nearest: String?

        var testDescription: String { json }
    }

    static let learnerFiles = ["ledger/core.py", "main.py", "Dockerfile"]

    static func read(_ kind: any CheckKind.Type, _ json: String) -> (checks: [any Check], findings: [Finding]) {
        let findings = FindingCollector()
        let file = CheckFile(
            path: kind.fileNames, content: Array(json.utf8), learnerFiles: learnerFiles, services: [:], solution: { [] }
        )
        return (kind.read(file, findings), findings.all)
    }

    static func rule(_ json: String) -> (checks: [any Check], findings: [Finding]) {
        read(RulesKind.self, #"{"rules": [{"name": "r", \#(json)}]}"#)
    }

    @Test(arguments: [
        (#""forbid": "loop""#, ["ledger/core.py", "main.py"]),
        (#""forbid": ["loop", "call: sorted"], "file": "main.py""#, ["main.py"]),
        (#""require": "recursion", "file": ["ledger/*", "main.py"]"#, ["ledger/core.py", "main.py"]),
        (#""at-most": {"depth": 2, "call: print": 1}, "within": "Shelf.add""#, ["ledger/core.py", "main.py"]),
        (#""forbid": "import", "except": ["math"], "because": "So it is.""#, ["ledger/core.py", "main.py"]),
        (##""file": "Dockerfile", "lines": {"forbid": "FROM .*:latest", "comment": "#"}"##, ["Dockerfile"]),
        (#""lines": {"order": ["a", "b"], "at-most": {"RUN .*": 3}}"#, learnerFiles),
    ]) func reads(_ json: String, _ files: [String]) throws {
        let (checks, findings) = Self.rule(json)
        #expect(findings.isEmpty, "\(findings)")
        let check = try #require(checks.first)
        #expect((check as? RuleCheck)?.files ?? (check as? LineRule)?.files == files)
    }

    @Test(arguments: [
        Fault(
            json: #""forbid": "lop""#, keyPath: "rules[0].forbid", rule: .unknownName, found: "\"lop\"", nearest: "loop"
        ),
        Fault(
            json: #""forbid": ["loop", "cal: sorted"]"#, keyPath: "rules[0].forbid[1]", rule: .unknownName,
            found: "\"cal\"", nearest: "call"),
        Fault(
            json: #""forbid": "loop: x""#, keyPath: "rules[0].forbid", found: "\"x\" for \"loop\", which has no name"),
        Fault(json: #""forbid": "call:""#, keyPath: "rules[0].forbid", found: "no name behind the colon"),
        Fault(json: #""forbid": "depth""#, keyPath: "rules[0].forbid", found: "\"depth\", which is counted"),
        Fault(json: #""forbid": 3"#, keyPath: "rules[0].forbid", found: "3"),
        Fault(json: #""at-most": {"loop": -1}"#, keyPath: "rules[0].at-most.loop", found: "-1"),
        Fault(json: #""at-most": {}"#, keyPath: "rules[0].at-most", found: "an empty object"),
        Fault(
            json: #""at-most": {"looop": 1}"#, keyPath: "rules[0].at-most.looop", rule: .unknownName,
            found: "\"looop\"", nearest: "loop"),
        Fault(json: #""within": "f""#, keyPath: "rules[0].forbid", found: "nothing to look after"),
        Fault(
            json: #""forbid": "loop", "require": "if""#, keyPath: "rules[0].require", found: "forbid and require"),
        Fault(
            json: #""forbid": "loop", "file": "mein.py""#, keyPath: "rules[0].file", rule: .unknownName,
            found: "\"mein.py\"", nearest: "main.py"),
        Fault(
            json: #""forbid": "loop", "file": "Dockerfile""#, keyPath: "rules[0].file",
            found: "\"Dockerfile\", which is no Python"),
        Fault(
            json: #""forbid": "loop", "becaus": "x""#, keyPath: "rules[0].becaus", rule: .unknownKey,
            found: "an unknown key", nearest: "because"),
        Fault(
            json: #""forbid": "loop", "except": ["x"]"#, keyPath: "rules[0].forbid",
            found: "\"except\" for \"loop\", which has no name"),
        Fault(
            json: #""lines": {"forbid": "("}"#, keyPath: "rules[0].lines.forbid",
            found: "a group without an end, at letter 1 of line 1 of the pattern"),
        Fault(json: #""lines": {"order": ["a"]}"#, keyPath: "rules[0].lines.order", found: "a list"),
        Fault(json: #""lines": {}"#, keyPath: "rules[0].lines", found: "nothing to look after"),
        Fault(
            json: #""forbid": "loop", "lines": {"forbid": "a"}"#, keyPath: "rules[0].forbid",
            found: "\"forbid\" beside \"lines\""),
        Fault(
            json: #""lines": {"forbit": "a"}"#, keyPath: "rules[0].lines.forbit", rule: .unknownKey,
            found: "an unknown key", nearest: "forbid"),
    ]) func saysWhatIsWrong(_ fault: Fault) throws {
        let findings = Self.rule(fault.json).findings
        let finding = try #require(findings.first { $0.place.keyPath == fault.keyPath }, "\(findings)")
        #expect(finding.rule == fault.rule)
        #expect(finding.found == fault.found)
        #expect(finding.nearest == fault.nearest)
    }

    @Test(arguments: [
        Fault(json: #""program": [3]"#, keyPath: "questions[0].program[0]", found: "3"),
        Fault(
            json: #""acept": ["a"]"#, keyPath: "questions[0].acept", rule: .unknownKey, found: "an unknown key",
            nearest: "accept"),
        Fault(json: #""accept": []"#, keyPath: "questions[0].accept", found: "an empty list"),
        Fault(json: #""accept": ["a"], "number": 3"#, keyPath: "questions[0].number", found: "accept and number"),
        Fault(json: #""accept": ["a"], "exact": 1"#, keyPath: "questions[0].exact", found: "1"),
        Fault(json: #""number": "3""#, keyPath: "questions[0].number", found: "\"3\""),
        Fault(json: #""number": 3, "tolerance": 0"#, keyPath: "questions[0].tolerance", found: "0"),
        Fault(
            json: #""number": 3, "stdin": "x""#, keyPath: "questions[0].stdin", rule: .unknownKey,
            found: "an unknown key"),
        Fault(
            json: #""accept": ["x"]}, {"name": "Q.", "accept": ["y"]"#, keyPath: "questions[1].name", rule: .nameTwice,
            found: "\"Q.\", which reads like \"q\""),
    ]) func saysWhatIsWrongWithQuestions(_ fault: Fault) throws {
        let json = #"{"file": "Dockerfile", "questions": [{"name": "q", \#(fault.json)}]}"#
        let findings = Self.read(AnswersKind.self, json).findings
        let finding = try #require(findings.first { $0.place.keyPath == fault.keyPath }, "\(findings)")
        #expect(finding.rule == fault.rule)
        #expect(finding.found == fault.found)
        #expect(finding.nearest == fault.nearest)
    }

    @Test func everyConstructHasWordsOfItsOwn() {
        let ids = Construct.all.map(\.id)
        #expect(Set(ids).count == ids.count)
        for construct in Construct.all {
            #expect((construct.form == .named) == construct.one.contains("{}"), "\(construct.id)")
            let words = ConstructQuery(construct: construct).one()
            #expect(!words.contains("{") && !words.hasSuffix(" ") && !words.contains("  "), "\(words)")
        }
    }

    @Test func everyConstructIsDocumented() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let page = try String(contentsOf: root.appending(path: "CONTRIBUTING.md"), encoding: .utf8)
        for construct in Construct.all {
            #expect(page.contains("`\(construct.id)`") || page.contains("`\(construct.id): "), "\(construct.id)")
        }
    }
}
