import Foundation
import FoundationXML

/// Reads JUnit, and says what of it the schema of the xUnit plugin does not allow.
final class JUnitSchema: NSObject, XMLParserDelegate {
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

    var faults: [String] = []
    var path: [String] = []
    var names: [String] = []
    var counts: [String: Int] = [:]
    private let extra: Set<String>

    private init(extra: Set<String>) { self.extra = extra }

    /// - Parameter extra: attributes of a test that others than Jenkins take.
    static func read(_ text: String, extra: Set<String> = []) throws -> JUnitSchema {
        let reader = JUnitSchema(extra: extra)
        let parser = XMLParser(data: Data(text.utf8))
        parser.delegate = reader
        if !parser.parse() { reader.faults.append("no XML") }
        return reader
    }

    func parser(
        _: XMLParser, didStartElement name: String, namespaceURI _: String?, qualifiedName _: String?,
        attributes: [String: String]
    ) {
        guard let element = Self.schema[name] else { return faults.append("<\(name)>") }
        let parent = path.last
        if parent == nil ? name != "testsuites" : Self.schema[parent!]?.children.contains(name) != true {
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
