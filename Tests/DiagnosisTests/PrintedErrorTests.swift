import Foundation
import Testing

@testable import Checks
@testable import Diagnosis

/// Errors as Pythons and others have printed them: `Printed` has a file for each, with what is to be read out of it in its
/// head and then, each below a line `=== WHERE`, what was printed.
@Suite struct PrintedErrorTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var name: String
        var expected: [String: String]
        var text: String
        var testDescription: String { name }
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Printed")

    static let rows: [Row] = {
        let names = try! FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        return names.flatMap { name -> [Row] in
            let text = try! String(contentsOf: folder.appending(path: name), encoding: .utf8)
            let parts = ("\n" + text).components(separatedBy: "\n=== ")
            var expected: [String: String] = [:]
            for line in parts[0].split(separator: "\n") {
                let pair = line.split(separator: ":", maxSplits: 1)
                expected[String(pair[0])] = pair.count > 1 ? String(pair[1].drop { $0 == " " }) : ""
            }
            return parts.dropFirst().map { part in
                let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
                return Row(
                    name: "\(name) \(lines[0])", expected: expected, text: lines.count > 1 ? String(lines[1]) : "")
            }
        }
    }()

    @Test func thereAreMany() { #expect(Self.rows.count > 40) }

    @Test(arguments: rows)
    func isReadOutOfAnyText(_ row: Row) throws {
        let found = PrintedErrorReader.lastError(in: Array(row.text.utf8))
        guard row.expected["nothing"] == nil else {
            #expect(found == nil)
            return
        }
        let error = try #require(found)
        #expect(error.type == row.expected["type"])
        #expect(error.message == row.expected["message"])
        #expect(error.place?.file.split { $0 == "/" || $0 == "\\" }.last.map(String.init) == row.expected["file"])
        #expect(error.place?.line.map(String.init) == row.expected["line"])
        #expect(error.place?.source == row.expected["source"])
        if let marks = row.expected["marks"].flatMap({ Int($0) }) {
            #expect(error.place?.marks?.prefix { $0 == " " }.count == marks)
        }
        if let raised = row.expected["raised"] { #expect(error.raisedIn?.hasSuffix(raised) == true) }
        let beginning = error.beginning.map { "\($0.type): \($0.message) at \($0.place?.line ?? 0)" }
        #expect(beginning == row.expected["began"])
        let group = error.group.map { "\($0.type): \($0.message) of \($0.count)" }
        #expect(group == row.expected["group"])
    }

    /// The same with bytes of any kind before it and behind it.
    @Test(arguments: rows.filter { $0.expected["nothing"] == nil && !$0.name.hasPrefix("place-in") }, [0, 1])
    func isFoundAmongOtherBytes(_ row: Row, _ which: Int) throws {
        let noise: [[UInt8]] = [
            [0xFF, 0xFE, 0x00, 0x1B, 0x5B, 0x0A, 0xC3, 0x28, 0x0A],
            Array("Name: \u{202E}x\n\n  \u{1B}]0;t\u{7}\n".utf8),
        ]
        let whole = noise[which] + Array(row.text.utf8) + [0x0A] + noise[which]
        let error = try #require(PrintedErrorReader.lastError(in: whole))
        #expect(error.type == row.expected["type"] && error.message == row.expected["message"])
        #expect(error.place?.line.map(String.init) == row.expected["line"])
    }

    /// A text that is made to take long.
    @Test(
        arguments: [
            "  | Traceback (most recent call last):\n", "Traceback (most recent call last):\n", "\u{1B}[", "  File \"",
            "  File \"a\", line 1\n", "\", line ", "  + Exception Group Traceback (most recent call last):\n",
            "SyntaxError\n", "a.", "----> 1 ", "    ^\n", "\n",
            "Traceback (most recent call last):\nA\nDuring handling of the above exception, another exception occurred:\n",
        ])
    func takesNoLongTime(_ piece: String) {
        let text = String(repeating: piece, count: (1 << 18) / piece.utf8.count)
        let start = ContinuousClock.now
        _ = PrintedErrorReader.lastError(in: Array(text.utf8))
        _ = PrintedErrorReader.lastError(in: Array((text + "\nTraceback (most recent call last):\nKeyError: 1\n").utf8))
        // Built without optimisation, and beside other tests.
        #expect(ContinuousClock.now - start < .seconds(30))
    }

    /// What a message alone can be told by.
    @Test(
        arguments: [
            ("list index out of range", "IndexError"), ("division by zero", "ZeroDivisionError"),
            ("can only concatenate str (not \"int\") to str", "TypeError"),
            ("name 'x' is not defined", "NameError"), ("invalid literal for int() with base 10: 'a'", "ValueError"),
            ("'NoneType' object has no attribute 'append'", "AttributeError"), ("EOF when reading a line", "EOFError"),
        ])
    func findsAMessageAmongAllExceptions(_ message: String, _ type: String) {
        #expect(Playbook.standard.match(forMessage: message)?.section.name == type)
    }

    @Test(arguments: ["", "x", "'tea'", "what is this", "Total: 3", "for i range(3):"])
    func takesNothingElseForAMessage(_ text: String) {
        #expect(Playbook.standard.match(forMessage: text) == nil)
    }
}
