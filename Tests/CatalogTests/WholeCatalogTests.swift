import Foundation
import Testing

@testable import Authoring
@testable import Catalog
@testable import Page

/// Catalogs as a whole: the sound one, one with several faults, and the one that ships.
@Suite struct WholeCatalogTests {
    @Test func theSoundCatalogHasNoFault() throws {
        #expect(try CatalogCopy.with([]) { $0.faults() } == [])
    }

    @Test func findingsOfTheSystemAreNoStrays() throws {
        let edits: [CatalogCopy.Edit] = [
            .folder("./solution/__pycache__"), .write("./.DS_Store", ""),
            .write("Exercises/basics/loops/.DS_Store", ""),
        ]
        #expect(try CatalogCopy.with(edits) { $0.faults() } == [])
    }

    @Test func faultsOfSeveralFilesAreReportedAtOnce() throws {
        let edits: [CatalogCopy.Edit] = [
            .replace("./exercise.json", #""level": 1"#, with: #""level": 0"#),
            .replace("./checks/cases.json", #""exit": 0"#, with: #""exit": -1"#),
            .replace("./checks/sessions.pycon", "# case: no steps", with: "# case:no steps"),
            .delete("./statement.md"),
            .replace("Sandboxes/pure/profile.json", #""processes": 0"#, with: #""processes": 65"#),
        ]
        let faults = try CatalogCopy.with(edits) { $0.faults() }
        #expect(
            faults.map { $0.file + ": " + $0.keyPath } == [
                "Sandboxes/pure/profile.json: processes",
                CatalogCopy.exercise + "/exercise.json: level",
                CatalogCopy.exercise + "/checks/cases.json: cases[1].expect.exit",
                CatalogCopy.exercise + "/checks/sessions.pycon: line 5",
                CatalogCopy.exercise + "/statement.md: ",
            ])
    }

    @Test func aLearnerIsGivenTheExerciseOrAllItsFaults() throws {
        let id = try #require(ExerciseID("basics/loops/countdown"))
        try CatalogCopy.with([]) { copy in
            let exercise = try copy.folder.exercise(id, in: copy.folder.catalog())
            #expect(exercise.title == "Countdown")
            #expect(exercise.files == ["main.py", "steps.py"])
            #expect(exercise.cases.map(\.name) == ["from three", "from one", "two steps", "no steps", "below zero"])
            #expect(exercise.mistakes.map(\.trap) == ["off-by-one", nil])
        }
        let edits: [CatalogCopy.Edit] = [
            .replace("./exercise.json", #""level": 1"#, with: #""level": 0"#),
            .replace("./checks/cases.json", #""exit": 0"#, with: #""exit": -1"#),
        ]
        try CatalogCopy.with(edits) { copy in
            let error = #expect(throws: Findings.self) {
                try copy.folder.exercise(id, in: copy.folder.catalog())
            }
            #expect(error?.all.map(\.place.keyPath) == ["level", "cases[1].expect.exit"])
        }
    }

    @Test(arguments: [
        CatalogCopy.Edit.replace("./statement.md", "one a line.", with: "one a line!"),
        .replace("./exercise.json", "\"minutes\": 5", with: "\"minutes\": 6"),
        .replace("./checks/cases.json", "\"exit\": 0", with: "\"exit\": 1"),
        .replace("./checks/sessions.pycon", "start is below 0", with: "start is negative"),
        .write("./checks/more.pycon", "# case: more\n>>> countdown(1)\n[1]\n"),
    ])
    func theContentHashChangesWith(_ edit: CatalogCopy.Edit) throws {
        #expect(try contentHash([]) != contentHash([edit]))
    }

    @Test func theContentHashIgnoresWhatIsNotAsked() throws {
        let edits: [CatalogCopy.Edit] = [.write("./hints.md", "## 1\na\n## 2\nb\n"), .write("./solution/steps.py", "")]
        #expect(try contentHash([]) == contentHash(edits))
    }

    private func contentHash(_ edits: [CatalogCopy.Edit]) throws -> String {
        try CatalogCopy.with(edits) { copy in
            let catalog = try copy.folder.catalog()
            return try copy.folder.exercise(catalog.exerciseIDs[0], in: catalog).contentHash
        }
    }

    @Test func theCatalogThatShipsHasNoFault() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let folder = CatalogFolder(root: root.path)
        #expect(FormProof(folder).catalog().findings == [])
        let catalog = try folder.catalog()
        #expect(!catalog.exerciseIDs.isEmpty)
        for id in catalog.exerciseIDs { #expect(FormProof(folder).exercise(id, in: catalog).findings == [], "\(id)") }
    }
}
