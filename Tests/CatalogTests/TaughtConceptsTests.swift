import Catalog
import TestSupport
import Testing

@testable import Authoring

/// What is known by whoever has come to an exercise: by its track, and by all that it comes after.
@Suite struct TaughtConceptsTests {
    private static let ids = ["a/x/one", "a/x/two", "a/x/three", "b/y/first", "b/y/second"].map { ExerciseID($0)! }

    /// Each exercise has one concept, its own name.
    private static let catalog = ExerciseCatalog(
        root: "/",
        tracks: ["a", "b"].map { track in
            let names = ids.filter { $0.track == track }
            return Track(
                id: track, title: track, section: "1",
                topics: [Topic(id: names[0].topic, title: "t", exercises: names)])
        }, concepts: [], traps: [])

    @Test(arguments: [
        ("a/x/two", [], ["one", "two"]),
        ("b/y/first", [], ["first"]),
        ("b/y/second", [], ["first", "second"]),
        ("b/y/first", ["a/x/two"], ["one", "two", "first"]),
        ("a/x/one", ["b/y/second"], ["one", "first", "second"]),
        ("b/y/first", ["a/x/gone"], ["first"]),
    ])
    func areThoseOfTheWay(_ id: String, _ after: [String], _ known: [String]) {
        var summaries = Self.ids.map { Samples.summary($0, concepts: [$0.name]) }
        let place = Self.ids.firstIndex(of: ExerciseID(id)!)!
        summaries[place].after = after.map { ExerciseID($0)! }
        let taught = TaughtConcepts(Self.catalog, CatalogIndex(summaries))
        #expect(taught.upTo(summaries[place]) == Set(known))
    }

    /// What the exercises before it come after counts too, and two that wait for each other are no trap for us.
    @Test func theWayOfThoseBeforeCounts() {
        var summaries = Self.ids.map { Samples.summary($0, concepts: [$0.name]) }
        summaries[3].after = [Self.ids[1]]
        summaries[1].after = [Self.ids[3]]
        let taught = TaughtConcepts(Self.catalog, CatalogIndex(summaries))
        #expect(taught.upTo(summaries[4]) == ["one", "two", "first", "second"])
    }
}
