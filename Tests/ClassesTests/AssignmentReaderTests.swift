import Catalog
import Foundation
import Page
import TestSupport
import Testing

@testable import Classes

/// Assignments as teachers write them, right and wrong.
@Suite struct AssignmentReaderTests {
    private static let folder = CatalogFolder(root: SmallCatalog.root)

    private static func read(_ text: String) throws -> Assignment {
        try AssignmentReader(folder, try folder.catalog()).read(Array(text.utf8), file: "week.json")
    }

    @Test func saysAll() throws {
        let assignment = try Self.read(
            """
            {"format": 1, "title": "Week 3", "visibility": "after_due_date", "exercises": [
              {"id": "word-tally", "points": 8, "hidden": ["empty input"], "folder": "task-1/"},
              {"id": "basics/variables/split-the-bill", "award": "accepted", "hidden": true},
              {"id": "guest-list"}]}
            """)
        #expect(assignment.title == "Week 3" && assignment.visibility == .afterDueDate)
        let tasks = assignment.tasks
        #expect(tasks.map(\.exercise.id.name) == ["word-tally", "split-the-bill", "guest-list"])
        #expect(tasks[0].points == 8 && tasks[0].hidden == ["empty input"] && tasks[0].folder == "task-1")
        #expect(tasks[1].award == .accepted && tasks[1].hidden.count == tasks[1].exercise.cases.count)
        #expect(tasks[2].points == tasks[2].exercise.cases.count && tasks[2].award == .cases && tasks[2].hidden.isEmpty)
    }

    struct Row: Sendable, CustomTestStringConvertible {
        var text: String
        /// The key, and a word that has to stand in what was found or expected, or be the nearest name.
        var key: String?
        var word: String

        var testDescription: String { text }
    }

    static let rows = [
        Row(text: "{", word: "}"),
        Row(text: "[]", word: "object"),
        Row(text: #"{"format": 2, "exercises": [{"id": "word-tally"}]}"#, key: "format", word: "1"),
        Row(text: #"{"format": 1}"#, key: "exercises", word: "nothing"),
        Row(text: #"{"format": 1, "exercises": []}"#, key: "exercises", word: "1"),
        Row(
            text: #"{"format": 1, "exercises": [{"id": "word-taly"}]}"#, key: "exercises[0].id",
            word: "basics/collections/word-tally"),
        Row(text: #"{"format": 1, "exercises": [{"id": 7}]}"#, key: "exercises[0].id", word: "text"),
        Row(
            text: #"{"format": 1, "exercises": [{"id": "word-tally"}, {"id": "basics/collections/word-tally"}]}"#,
            key: "exercises[1].id", word: "once"),
        Row(
            text: #"{"format": 1, "exercises": [{"id": "word-tally", "points": -1}]}"#, key: "exercises[0].points",
            word: "0"),
        Row(
            text: #"{"format": 1, "exercises": [{"id": "word-tally", "points": 1.5}]}"#, key: "exercises[0].points",
            word: "whole"),
        Row(
            text: #"{"format": 1, "exercises": [{"id": "word-tally", "award": "acepted"}]}"#,
            key: "exercises[0].award", word: "accepted"),
        Row(
            text: #"{"format": 1, "exercises": [{"id": "word-tally", "hidden": "empty input"}]}"#,
            key: "exercises[0].hidden", word: "list"),
        Row(
            text: #"{"format": 1, "exercises": [{"id": "word-tally", "hidden": ["empty inputs"]}]}"#,
            key: "exercises[0].hidden[0]", word: "empty input"),
        Row(
            text: #"{"format": 1, "exercises": [{"id": "word-tally", "folder": "../bob"}]}"#,
            key: "exercises[0].folder", word: "below"),
        Row(
            text: #"{"format": 1, "exercises": [{"id": "word-tally", "weight": 3}]}"#, key: "exercises[0].weight",
            word: "weight"),
        Row(
            text: #"{"format": 1, "visibility": "later", "exercises": [{"id": "word-tally"}]}"#, key: "visibility",
            word: "after_published"),
    ]

    @Test(arguments: rows)
    func faultsAreNamed(_ row: Row) throws {
        let error = #expect(throws: Findings.self) { try Self.read(row.text) }
        let finding = try #require(error?.all.first)
        #expect(finding.file == "week.json")
        if let key = row.key { #expect(finding.place.keyPath == key) }
        let words = [finding.found, finding.expected, finding.nearest ?? "", finding.place.keyPath ?? ""].joined(
            separator: " ")
        #expect(words.contains(row.word), "\(finding)")
    }

    /// The file that ships as an example can be used with the catalog that ships.
    @Test func theExampleIsRight() throws {
        let folder = CatalogFolder(root: Project.root)
        let bytes = Array(try Data(contentsOf: URL(filePath: Project.root + "ci/classes/assignment.json")))
        let assignment = try AssignmentReader(folder, try folder.catalog()).read(bytes, file: "assignment.json")
        #expect(assignment.tasks.count == 3)
    }
}
