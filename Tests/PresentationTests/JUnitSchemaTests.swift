import Foundation
import FoundationXML
import Testing

@testable import Authoring
@testable import Presentation

/// JUnit, held against what Jenkins' `junit-10.xsd` allows and what GitLab takes.
@Suite struct JUnitSchemaTests {
    private struct Element: Sendable {
        var required: Set<String> = []
        var optional: Set<String> = []
        var children: Set<String> = []
    }

    /// By the schema of the xUnit plugin; text alone where no child is named.
    private static let schema: [String: Element] = [
        "testsuites": Element(optional: ["name", "time", "tests", "failures", "errors"], children: ["testsuite"]),
        "testsuite": Element(
            required: ["name", "tests", "failures", "errors"],
            optional: [
                "skipped", "time", "timestamp", "hostname", "id", "package", "file", "log", "url", "version", "group",
            ],
            children: ["testsuite", "testcase", "properties", "system-out", "system-err"]),
        "testcase": Element(
            required: ["name"], optional: ["time", "classname", "group"],
            children: [
                "skipped", "error", "failure", "rerunFailure", "rerunError", "flakyFailure", "flakyError", "system-out",
                "system-err",
            ]),
        "failure": Element(optional: ["type", "message"]), "error": Element(optional: ["type", "message"]),
        "skipped": Element(optional: ["type", "message"]), "system-out": Element(), "system-err": Element(),
    ]

    private final class Reader: NSObject, XMLParserDelegate {
        var faults: [String] = []
        var path: [String] = []
        var names: [String] = []
        var counts: [String: Int] = [:]
        let extra: Set<String>

        init(extra: Set<String>) { self.extra = extra }

        func parser(
            _: XMLParser, didStartElement name: String, namespaceURI _: String?, qualifiedName _: String?,
            attributes: [String: String]
        ) {
            guard let element = schema[name] else { return faults.append("<\(name)>") }
            let parent = path.last
            if parent == nil ? name != "testsuites" : schema[parent!]?.children.contains(name) != true {
                faults.append("<\(name)> in <\(parent ?? "")>")
            }
            let extra = name == "testcase" ? extra : []
            let unknown = Set(attributes.keys).subtracting(element.required.union(element.optional).union(extra))
            faults += unknown.map { "\(name) \($0)=" }
            faults += element.required.subtracting(attributes.keys).map { "\(name) lacks \($0)" }
            let time = attributes["time"]
            if let time, time.wholeMatch(of: /[0-9]+(\.[0-9]{1,3})?/) == nil { faults.append("time \(time)") }
            if name == "testcase" { names.append("\(attributes["classname"] ?? "") \(attributes["name"] ?? "")") }
            counts[name, default: 0] += 1
            if name == "testsuites" {
                for key in ["tests", "failures", "errors"] {
                    counts["stated \(key)"] = attributes[key].flatMap { Int($0) }
                }
            }
            path.append(name)
        }

        func parser(_: XMLParser, didEndElement _: String, namespaceURI _: String?, qualifiedName _: String?) {
            path.removeLast()
        }
    }

    private func read(_ format: CheckFormat, _ report: ProofReport, extra: Set<String> = []) throws -> Reader {
        let reader = Reader(extra: extra)
        let parser = XMLParser(data: Data(try format.text(report).utf8))
        parser.delegate = reader
        #expect(parser.parse())
        return reader
    }

    @Test func jenkinsTakesTheStrictOne() throws {
        let reader = try read(.junitStrict, WholeReport.report)
        #expect(reader.faults.isEmpty, "\(reader.faults)")
        #expect(reader.counts["testcase"] == reader.counts["stated tests"])
        #expect(reader.counts["failure"] == reader.counts["stated failures"])
        #expect(reader.counts["error", default: 0] == reader.counts["stated errors"])
        #expect(reader.counts["skipped"] == 2)
    }

    /// GitLab drops a second case of the same name.
    @Test func everyTestHasItsOwnName() throws {
        let reader = try read(.junit, WholeReport.report, extra: ["file", "line"])
        #expect(reader.faults.isEmpty, "\(reader.faults)")
        #expect(Set(reader.names).count == reader.names.count, "\(reader.names)")
        #expect(reader.names.contains("basics.files.sound mistake: m (2)"))
    }

    @Test func aFaultOfOursIsAnError() throws {
        var report = WholeReport.report
        report.stopped = "the disk is full"
        #expect(try read(.junitStrict, report).counts["error"] == 1)
    }
}
