import Foundation
import TestSupport
import Testing

/// Faults of an author: told to the author where they are, and never held against a learner.
@Suite(.patient) struct AuthorFaultTests {
    private let learner = Learner()
    private let cases = SmallCatalog.bill + "/checks/cases.json"
    private let sessions = SmallCatalog.guests + "/checks/sessions.pycon"
    private let profile = "Sandboxes/pure/profile.json"

    init() throws { try learner.copyCatalog() }

    /// `check` names it with exit status 1; a learner is told that it is the catalog's, and nothing is recorded.
    @discardableResult
    private func expectFault(
        _ words: String, in id: String, _ answer: String, at: SourceLocation = #_sourceLocation
    ) throws -> Learner.Answer {
        let check = try learner.run("check", id)
        #expect(check.status == 1 && check.errors == "", "\(check.errors)", sourceLocation: at)
        #expect(check.words.contains(words), "\(check.words)", sourceLocation: at)
        #expect(check.words.components(separatedBy: ": found ").count == 2, "\(check.words)", sourceLocation: at)
        let grade = try learner.run("grade", id, answer)
        #expect(grade.status == 70 && grade.output == "", "\(grade.output)", sourceLocation: at)
        #expect(grade.words.contains("the catalog has a fault, to be mended by its author"), sourceLocation: at)
        #expect(grade.words.contains(words), "\(grade.words)", sourceLocation: at)
        #expect(learner.journalLines == [], sourceLocation: at)
        return check
    }

    // MARK: - Profiles

    @Test(arguments: [
        ("\"wall-seconds\": ", "\"wall-seconds\": 99", "limits.wall-seconds: found"),
        ("{\n  \"$schema\"", "nope", "pure/profile.json: line 1"),
    ])
    func aProfile(_ old: String, _ new: String, _ words: String) throws {
        try learner.editCatalog(profile, old, new)
        let check = try learner.run("check", "split-the-bill", "guest-list")
        #expect(check.status == 1 && check.errors == "", "\(check.errors)")
        #expect(check.words.components(separatedBy: words).count == 2, "\(check.words)")
        for exercise in [SmallCatalog.bill, SmallCatalog.guests] {
            #expect(check.words.contains(exercise + "/exercise.json: sandbox: found \"pure\", a profile with faults"))
        }
        #expect(check.output.hasSuffix("0 of 2 exercises proven.\n"))
        let json = try learner.run("check", "split-the-bill", "--json")
        #expect(json.status == 1 && !json.output.contains("\"proven\" : true"))
        let grade = try learner.run("grade", "split-the-bill", SmallCatalog.billSolution)
        #expect(grade.status == 70 && grade.words.contains(words) && learner.journalLines == [])
    }

    // MARK: - Sessions

    @Test(arguments: [
        (">>> 1 +\n2\n", 0, "found an example that Python cannot read (SyntaxError: invalid syntax)"),
        (">>> x = 1\n... y = 2\n", 0, "multiple statements found while compiling a single statement"),
        (">>> print('... and so on')\n... and so on\n", 0, "no expected output can begin with it"),
        (">>> print('...and so on')\n...and so on\n", 1, "no expected output can begin with it"),
    ])
    func anExampleThatIsNoPython(_ example: String, _ line: Int, _ words: String) throws {
        let text = try String(contentsOfFile: learner.catalog + "/" + sessions, encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
        try learner.writeCatalog(sessions, text + "\n# case: of today\n" + example)
        let check = try expectFault(words, in: "guest-list", SmallCatalog.guestsSolution)
        #expect(check.words.contains("\(sessions): line \(lines + 2 + line): found"), "\(check.words)")
        #expect(!check.words.contains("the solution fails"))
    }

    // MARK: - Files of cases

    private func addFile(_ names: [String], expected: Bool) throws {
        let path = learner.catalog + "/" + cases
        var object = try #require(
            JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: path))) as? [String: Any])
        var list = try #require(object["cases"] as? [[String: Any]])
        let files = Dictionary(uniqueKeysWithValues: names.map { ($0, "") })
        if expected {
            var expectation = try #require(list[0]["expect"] as? [String: Any])
            expectation["files"] = files
            list[0]["expect"] = expectation
        } else {
            list[0]["files"] = files
        }
        object["cases"] = list
        try JSONSerialization.data(withJSONObject: object).write(to: URL(filePath: path))
    }

    private static let longName = String(repeating: "n", count: 300)
    private static let wideName = String(repeating: "é", count: 150)
    private static let longPath = Array(repeating: String(repeating: "d", count: 200), count: 20)
        .joined(separator: "/")

    @Test(
        arguments: [
            ([longName], "nnnnnnnnnnnnnnnnnnnn…: found 300 bytes, expected a path of at most 1024 bytes"),
            ([wideName], "éééééééééééééééééééé…: found 300 bytes"),
            ([longPath], "dddddddddddddddddddd…: found 4019 bytes"),
            (["a", "a/b"], "a/b: found a file below \"a\", which is a file itself"),
            (["d/a", "d/a/b/c"], "d/a/b/c: found a file below \"d/a\", which is a file itself"),
            (["main.py/b"], "main.py/b: found a file below \"main.py\", which is a file itself"),
        ], [false, true])
    func aFileThatCannotBe(_ file: ([String], String), _ expected: Bool) throws {
        try addFile(file.0, expected: expected)
        let key = expected ? "cases[0].expect.files." : "cases[0].files."
        try expectFault("\(cases): \(key)\(file.1)", in: "split-the-bill", SmallCatalog.billSolution)
    }

    /// What a check that cannot be read would have said is not missed a second time.
    @Test func aCheckThatIsNoJSON() throws {
        try learner.writeCatalog(cases, "{")
        try expectFault("\(cases): line 1", in: "split-the-bill", SmallCatalog.billSolution)
    }
}
