import Page
import System

/// What a process of ours has read in the wheel that building has left: see `wheel_request.py`.
struct WheelReport: Equatable {
    /// How many wheels there were, as far as that matters.
    var wheels = 0
    /// The wheel's own file.
    var wheel = ""
    /// Why it is none.
    var problem: String?
    var name = ""
    var version = ""
    var requiresPython = ""
    var requires: [String] = []
    var scripts: [String: String] = [:]
    var files: [String] = []

    /// Nothing where the bytes are no such report.
    init?(_ output: [UInt8]) {
        guard let value = JSONValue.read(output, .python), let count = value["wheels"]?.number?.integer else {
            return nil
        }
        func texts(_ key: String) -> [String] { value[key]?.elements?.compactMap(\.text) ?? [] }
        wheels = count
        wheel = value["wheel"]?.text ?? ""
        problem = value["problem"]?.text
        name = value["name"]?.text ?? ""
        version = value["version"]?.text ?? ""
        requiresPython = value["requires-python"]?.text ?? ""
        requires = texts("requires")
        files = texts("files")
        for member in value["scripts"]?.members ?? [] { scripts[member.key.string] = member.value.text ?? "" }
    }

    /// What is not as expected: what it is, what was expected, what was found.
    func differences(_ expected: WheelExpectation) -> [(what: String, expected: String, actual: String)] {
        var all: [(what: String, expected: String, actual: String)] = []
        func compare(_ what: String, _ expected: String?, _ actual: String, _ same: (String) -> String = { $0 }) {
            guard let expected, !same(expected).utf8.elementsEqual(same(actual).utf8) else { return }
            all.append((what, expected, actual))
        }
        compare("the name", expected.name, name, Self.normalized)
        compare("the version", expected.version, version)
        compare("the versions of Python", expected.requiresPython, requiresPython, Self.withoutSpaces)
        compare("what it requires", expected.requires.map(Self.lines), Self.lines(requires), Self.withoutSpaces)
        compare("its scripts", expected.scripts.map(Self.lines), Self.lines(scripts), Self.withoutSpaces)
        for file in expected.files where !files.contains(file) {
            all.append(("a file that must be in it", file, Self.lines(files)))
        }
        for unwanted in expected.absent {
            guard let found = files.first(where: { Self.isPart($0, of: unwanted) }) else { continue }
            all.append(("a file that must not be in it", "no \(unwanted)", found))
        }
        return all
    }

    private static func isPart(_ file: String, of unwanted: String) -> Bool {
        unwanted.hasSuffix("/") ? file.beginsBytewise(with: unwanted) : file == unwanted
    }

    private static func lines(_ texts: [String]) -> String { texts.sorted().joined(separator: "\n") }

    private static func lines(_ scripts: [String: String]) -> String {
        lines(scripts.map { "\($0) = \($1)" })
    }

    private static func withoutSpaces(_ text: String) -> String { text.filter { $0 != " " } }

    /// The same for all ways to write a name, as PEP 503 has it.
    private static func normalized(_ name: String) -> String {
        name.lowercased().split { "-_.".contains($0) }.joined(separator: "-")
    }
}
