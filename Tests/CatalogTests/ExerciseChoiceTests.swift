import Testing

@testable import Authoring
@testable import Catalog

/// Patterns for ids.
@Suite struct ExerciseChoiceTests {
    private static let ids = ["basics/files/log-digest", "basics/files/running-diary", "web/http/log-in"]

    private static var catalog: ExerciseCatalog {
        let topics = ids.map { text -> Topic in
            let id = ExerciseID(text)!
            return Topic(id: id.topic, title: "T", exercises: [id])
        }
        return ExerciseCatalog(
            root: "/", tracks: [Track(id: "all", title: "A", section: "1", topics: topics)], concepts: [], traps: [])
    }

    @Test(
        arguments: [
            ("basics/files/log-digest", [0]), ("basics", [0, 1]), ("basics/", [0, 1]), ("basics/files", [0, 1]),
            ("basics/*", [0, 1]), ("*", [0, 1, 2]), ("**", [0, 1, 2]), ("**/log-*", [0, 2]), ("*/*/log-*", [0, 2]),
            ("*log*", []), ("**log**", [0, 2]), ("web/http/log-??", [2]), ("web/http/log-?", []), ("?asics", [0, 1]),
            ("basics?files", []), ("log-digest", []), ("[a-z]*", []), ("", []),
            (String(repeating: "*a", count: 100), []), (String(repeating: "*", count: 201), []),
        ] as [(String, [Int])])
    func fits(_ pattern: String, _ expected: [Int]) {
        let found = Self.ids.indices.filter { ExerciseGlob(pattern)?.matches(ExerciseID(Self.ids[$0])!) == true }
        #expect(found == expected)
    }

    private func chosen(_ names: [String], _ globs: [String]) throws -> [String] {
        try ExerciseChoice(names: names, globs: globs).exercises(of: Self.catalog) { ExerciseID($0)! }.map(
            \.description)
    }

    @Test func takesEachOnce() throws {
        #expect(try chosen([], []) == Self.ids)
        #expect(try chosen([Self.ids[2], Self.ids[0], Self.ids[2]], []) == [Self.ids[2], Self.ids[0]])
        #expect(try chosen([], ["web", "**/log-*"]) == [Self.ids[0], Self.ids[2]])
        #expect(try chosen([Self.ids[0]], ["basics"]) == [Self.ids[0]])
    }

    @Test func everyPatternHasToFit() {
        #expect(throws: ExerciseChoice.NothingFits(pattern: "basic/files", nearest: "basics/files")) {
            try chosen([], ["web", "basic/files"])
        }
        #expect(throws: ExerciseChoice.NothingFits.self) { try chosen([Self.ids[0]], ["web"]) }
    }
}
