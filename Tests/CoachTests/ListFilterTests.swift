import TestSupport
import Testing

@testable import Catalog
@testable import Coach
@testable import Practice

/// What a filter of the list lets through.
@Suite struct ListFilterTests {
    private static let list = [
        entry("a/loops/door", "Door sign", level: 1, standing: .accepted, due: true),
        entry("a/loops/egg", "Egg boxes", level: 2, standing: .attempted),
        entry("a/files/diary", "Running diary", level: 2, weak: true),
        entry("b/files/level-meter", "Level meter", level: 3, kind: .predict),
        entry("b/tests/known", "Newspaper", level: 5, standing: .known),
    ]

    private static func entry(
        _ id: String, _ title: String, level: Int, standing: Practice.Progress.Standing = .untouched, due: Bool = false,
        weak: Bool = false, kind: ExerciseKind = .write
    ) -> ListedExercise {
        let id = ExerciseID(id)!
        var entry = ListedExercise(
            id: id, title: title, track: "Track \(id.track)", topic: id.topic.capitalized, level: level, minutes: 5,
            concepts: [NamedTerm(id: "x", title: "Reading the \(id.topic)")], standing: standing, isDue: due,
            isWeak: weak)
        entry.kind = kind
        return entry
    }

    private static func names(_ filter: ListFilter) -> [String] { list.filter(filter.admits).map(\.id.name) }

    @Test(
        arguments: [
            ("", ["door", "egg", "diary", "level-meter", "known"]),
            ("due", ["door"]), ("weak", ["diary"]), ("new", ["diary", "level-meter"]), ("tried", ["egg"]),
            ("known", ["known"]), ("accepted", ["door"]),
            ("level 2", ["egg", "diary"]), ("level 2-3", ["egg", "diary", "level-meter"]),
            ("new level 2", ["diary"]), ("LEVEL 2 Weak", ["diary"]), ("due weak", []),
            // A word that is none of these is looked for, as are words with nothing to say.
            ("egg", ["egg"]), ("files", ["diary", "level-meter"]), ("b/files", ["level-meter"]),
            ("reading loops", ["door", "egg"]), ("newspaper", ["known"]), ("predict", ["level-meter"]),
            ("level", ["door", "egg", "diary", "level-meter", "known"]), ("level meter", ["level-meter"]),
            ("level 9", []), ("level 3-2", []), ("nothing like it", []),
        ] as [(String, [String])])
    func letsThroughWhatIsTyped(_ typed: String, _ expected: [String]) {
        #expect(Self.names(ListFilter(typed: typed)) == expected)
    }

    @Test func goesByPlaceAndKind() {
        var filter = ListFilter()
        #expect(filter.isEmpty)
        filter.place = .topic(track: "b", topic: "files")
        #expect(Self.names(filter) == ["level-meter"])
        filter.place = .track("b")
        #expect(Self.names(filter) == ["level-meter", "known"])
        filter.kind = .predict
        #expect(Self.names(filter) == ["level-meter"] && !filter.isEmpty)
    }

    @Test(
        arguments: [
            ("2", 2...2), ("1-5", 1...5), ("0", nil), ("6", nil), ("2-", nil), ("-2", nil), ("3-2", nil),
            ("1-2-3", nil),
            ("x", nil), ("", nil),
        ] as [(String, ClosedRange<Int>?)])
    func readsLevels(_ text: String, _ expected: ClosedRange<Int>?) { #expect(ListFilter.levels(text) == expected) }
}
