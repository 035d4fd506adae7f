import Foundation
import TestSupport
import Testing

/// `reprise list` with a place and filters.
@Suite struct ListFilterTests {
    private let learner = Learner()

    private func ids(_ words: [String]) throws -> [String] {
        let answer = try learner.start(["list"] + words + ["--json"]).finish()
        #expect(answer.status == 0)
        let list = try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [[String: Any]] ?? []
        return list.compactMap { ($0["id"] as? String)?.split(separator: "/").last.map(String.init) }
    }

    @Test(
        arguments: [
            (["variables"], ["split-the-bill", "parcel-label"]), (["basics/files"], ["log-digest", "running-diary"]),
            (["variables", "--new"], ["split-the-bill", "parcel-label"]), (["variables", "--due"], []),
            (["--weak"], []), (["--kind", "predict"], []), (["--level", "5"], []), (["word-tally"], ["word-tally"]),
        ] as [([String], [String])])
    func shows(_ words: [String], _ expected: [String]) throws { #expect(try ids(words) == expected) }

    @Test func allTogetherHaveToBeTrue() throws {
        let all = try ids([])
        #expect(all.count == SmallCatalog.exercises.count)
        #expect(try (1...5).flatMap { try ids(["--level", "\($0)"]) }.sorted() == all.sorted())
        #expect(try ids(["--level", "1-5", "--kind", "write", "basics", "--new"]).count <= all.count)
        #expect(try learner.run("grade", "split-the-bill", SmallCatalog.billSolution).status == 0)
        #expect(try ids(["variables", "--new"]) == ["parcel-label"])
        let text = try learner.run("list", "variables", "--new").output
        #expect(text.contains("0 of 1 accepted. Shown: Basic examples: Variables and data types, new;"))
    }

    @Test(arguments: [
        (["--due"], "Nothing is due for a rebuild now."),
        (["--level", "5", "--due"], "No exercise is all of that: level 5, due."),
        (["variables", "--weak"], "No exercise is all of that: Basic examples: Variables and data types, weak."),
    ])
    func nothingIsSaidKindly(_ words: [String], _ expected: String) throws {
        let answer = try learner.start(["list"] + words).finish()
        #expect(answer.status == 0 && answer.output.replacing("\n", with: " ").contains(expected), "\(answer.output)")
    }

    @Test(arguments: [
        (["--level", "9"], "\"9\" is no level. Levels are 1 to 5"), (["--level", "3-1"], "is no level"),
        (["--level"], "--level needs a value"), (["--kind", "wirte"], "Did you mean write?"),
        (["variabels"], "Did you mean basics/variables?"), (["a", "b"], "does not know what to do"),
    ])
    func whatCannotBeMeantIsSaid(_ words: [String], _ expected: String) throws {
        let answer = try learner.start(["list"] + words).finish()
        #expect(answer.status == 64 && answer.output == "" && answer.errors.contains(expected), "\(answer.errors)")
    }

    @Test func namesOfPlacesCanBeCompleted() throws {
        let places = try learner.run("completions", "places").output.split(separator: "\n")
        #expect(places.contains("basics") && places.contains("basics/files") && places.contains("files"))
        #expect(!places.contains { $0.contains("split-the-bill") })
    }
}
