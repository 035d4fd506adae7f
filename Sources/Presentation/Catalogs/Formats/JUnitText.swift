import Page
import System

/// JUnit's XML, with the attributes and children that `junit-10.xsd` of Jenkins' xUnit plugin allows.
///
/// GitLab and the actions of GitHub want a file and a line on each test, which Jenkins refuses: the strict variant has
/// neither.
struct JUnitText {
    private let isStrict: Bool
    private let tool: String
    private var lines: [String]

    /// - Parameter tool: the command that has made the report.
    static func text(_ suites: [JUnitSuites.Suite], tool: String, isStrict: Bool) -> String {
        var text = JUnitText(tool: tool, isStrict: isStrict)
        text.add(suites)
        return text.lines.joined(separator: "\n") + "\n"
    }

    private init(tool: String, isStrict: Bool) {
        self.tool = tool
        self.isStrict = isStrict
        lines = [#"<?xml version="1.0" encoding="UTF-8"?>"#, "<!-- Made by \(tool). -->"]
    }

    private mutating func add(_ suites: [JUnitSuites.Suite]) {
        var attributes = [("name", tool), ("tests", "\(suites.reduce(0) { $0 + $1.tests.count })")]
        for (name, kind) in [("failures", JUnitSuites.Result.Kind.failure), ("errors", .error)] {
            attributes.append((name, "\(suites.reduce(0) { $0 + $1.count(kind) })"))
        }
        let times = suites.compactMap(\.microseconds)
        if !times.isEmpty { attributes.append(("time", Self.seconds(times.reduce(0, +)))) }
        open("testsuites", attributes, depth: 0)
        for suite in suites { add(suite) }
        close("testsuites", depth: 0)
    }

    private mutating func add(_ suite: JUnitSuites.Suite) {
        var attributes = [
            ("name", suite.name), ("tests", "\(suite.tests.count)"), ("failures", "\(suite.count(.failure))"),
            ("errors", "\(suite.count(.error))"), ("skipped", "\(suite.count(.skipped))"), ("file", suite.file),
        ]
        if let time = suite.microseconds { attributes.append(("time", Self.seconds(time))) }
        open("testsuite", attributes, depth: 1)
        for test in suite.tests { add(test, of: suite) }
        close("testsuite", depth: 1)
    }

    private mutating func add(_ test: JUnitSuites.Test, of suite: JUnitSuites.Suite) {
        var attributes = [("classname", suite.name.replacing("/", with: ".")), ("name", test.name)]
        if !isStrict {
            attributes.append(("file", test.file ?? suite.file))
            if let line = test.line { attributes.append(("line", "\(line)")) }
        }
        guard test.result != nil || test.output != nil else {
            lines.append("    <testcase\(Self.words(attributes))/>")
            return
        }
        open("testcase", attributes, depth: 2)
        if let result = test.result {
            let words = Self.words([("type", result.type), ("message", result.message)])
            let (name, text) = (result.kind.rawValue, Self.content(result.text))
            lines.append("      <\(name)\(words)" + (text.isEmpty ? "/>" : ">\(text)</\(name)>"))
        }
        if let output = test.output { lines.append("      <system-out>\(Self.content(output))</system-out>") }
        close("testcase", depth: 2)
    }

    private mutating func open(_ name: String, _ attributes: [(String, String)], depth: Int) {
        lines.append(String(repeating: "  ", count: depth) + "<\(name)\(Self.words(attributes))>")
    }

    private mutating func close(_ name: String, depth: Int) {
        lines.append(String(repeating: "  ", count: depth) + "</\(name)>")
    }

    private static func words(_ attributes: [(String, String)]) -> String {
        attributes.map { " \($0.0)=\"\(attribute($0.1))\"" }.joined()
    }

    /// With at most three decimals, which Jenkins asks for.
    private static func seconds(_ microseconds: Int) -> String {
        let milliseconds = microseconds / 1000
        let rest = "\(milliseconds % 1000)"
        return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
    }

    /// XML 1.0 has most control characters in no form at all: they are made visible.
    private static func content(_ text: String) -> String {
        escaped(VisibleText.lines(of: text.trimmingTrailingNewlines))
    }

    private static func attribute(_ text: String) -> String { escaped(VisibleText.line(text.utf8)) }

    private static func escaped(_ text: String) -> String {
        text.replacingScalars { scalar in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            case "\t": "&#9;"
            default: nil
            }
        }
    }
}

extension String {
    fileprivate var trimmingTrailingNewlines: String {
        String(decoding: utf8.reversed().drop { $0 == 0x0A }.reversed(), as: UTF8.self)
    }
}
