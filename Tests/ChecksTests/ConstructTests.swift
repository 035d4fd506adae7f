import Foundation
import TestSupport
import Testing

@testable import Checks
@testable import Sandbox

/// Every construct is found where it stands, and nowhere else, by the real driver.
@Suite struct ConstructTests {
    /// A program, and the marks on its lines.
    private struct Section {
        var construct: String
        var lines: [Substring]

        /// As the fixture writes what is found.
        var marks: [String] {
            lines.enumerated().flatMap { index, line -> [String] in
                guard let mark = line.range(of: "#:") else { return [] }
                return line[mark.upperBound...].split(separator: ";").map {
                    "\(index + 1): \($0.trimmingCharacters(in: .whitespaces))"
                }
            }
        }
    }

    private static let sections: [Section] = {
        let fixture = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/constructs.py")
        let text = try! String(contentsOf: fixture, encoding: .utf8)
        return text.split(separator: "\n#### ").dropFirst().map { section in
            var lines = section.split(separator: "\n", omittingEmptySubsequences: false)
            let construct = String(lines.removeFirst())
            while lines.last?.isEmpty == true { lines.removeLast() }
            return Section(construct: construct, lines: lines)
        }
    }()

    @Test func eachHasAProgram() {
        #expect(Self.sections.map(\.construct).sorted() == Construct.all.map(\.id).sorted())
    }

    @Test func eachIsFoundWhereItStands() throws {
        let requests = Self.sections.map { section in
            RunRequest(
                kind: .syntax(constructs: [section.construct], within: nil, files: ["main.py"]),
                files: ["main.py": Array(section.lines.joined(separator: "\n").utf8)])
        }
        let session = try Self.session()
        defer { session.close() }
        for (section, request) in zip(Self.sections, requests) {
            let record = try session.run(request)
            let answer = try #require(SyntaxAnswer(record), "\(section.construct)")
            #expect(answer.obstacles.isEmpty, "\(section.construct)")
            #expect(
                answer.occurrences.map(Self.mark).sorted() == section.marks.sorted(),
                "\(section.construct)")
        }
    }

    /// A function of the answer's own may be called like a module of Python's; what its file hands on may not.
    @Test(arguments: [
        ("def code(ward):\n    return ward\n", []), ("from pdb import code\n", ["2: code"]),
        ("from elsewhere import code\n", ["2: code"]),
    ])
    func looksIntoTheFileThatANameComesFrom(_ common: String, _ marks: [String]) throws {
        let files = ["common.py": common, "main.py": "from common import code\nprint(code(\"north\"))\n"]
        let request = RunRequest(
            kind: .syntax(constructs: ["dynamic"], within: nil, files: files.keys.sorted()),
            files: files.mapValues { Array($0.utf8) })
        let session = try Self.session()
        defer { session.close() }
        let answer = try #require(SyntaxAnswer(try session.run(request)))
        #expect(answer.occurrences.filter { $0.file == "main.py" }.map(Self.mark) == marks)
    }

    private static func session() throws -> SandboxSession {
        let interpreter = try InterpreterLocator(environment: ProcessInfo.processInfo.environment).locate()
        return try SandboxSession(
            profile: Sample.profile, interpreter: interpreter,
            confinement: try #require(Confinement.candidates(for: interpreter).last),
            environment: ProcessInfo.processInfo.environment)
    }

    private static func mark(_ found: SyntaxAnswer.Occurrence) -> String {
        let isMeasure = Construct.of(found.construct)?.form == .measure
        let name = found.names.first ?? ""
        let words = isMeasure ? "\(name)=\(found.value)" : name.isEmpty ? "-" : name
        return "\(found.line): \(found.manner == .plain ? "" : "~")\(words)"
    }
}
