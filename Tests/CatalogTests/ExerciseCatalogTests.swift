import Testing

@testable import Catalog
@testable import Checks

/// Finding an exercise by what a learner types.
@Suite struct ExerciseCatalogTests {
    private static let catalog: ExerciseCatalog = {
        func topic(_ id: String, _ names: [String]) -> Topic {
            Topic(id: id, title: id, exercises: names.map { ExerciseID(track: "basics", topic: id, name: $0) })
        }
        let topics = [topic("loops", ["countdown", "word-tally"]), topic("files", ["diary", "countdown"])]
        return ExerciseCatalog(
            root: "/none", tracks: [Track(id: "basics", title: "Basics", section: "1", topics: topics)],
            concepts: [NamedTerm(id: "for-loops", title: "for loops")],
            traps: [NamedTerm(id: "off-by-one", title: "Off by one")])
    }()

    @Test(arguments: [
        ("basics/loops/countdown", "basics/loops/countdown"),
        ("basics/files/countdown", "basics/files/countdown"),
        ("basics/loops/countdown/", "basics/loops/countdown"),
        ("diary", "basics/files/diary"),
        ("diary/", "basics/files/diary"),
        // The name of two exercises.
        ("countdown", nil),
        ("basics/loops/diary", nil),
        ("files/diary", nil),
        ("Diary", nil),
        ("diar", nil),
        ("", nil),
        ("/", nil),
        ("basics/files/diary/main.py", nil),
    ])
    func resolves(_ text: String, _ id: String?) {
        #expect(Self.catalog.resolve(text)?.description == id)
    }

    @Test(arguments: [
        ("basics/loops/contdown", "basics/loops/countdown"),
        ("basics/files/diray", "basics/files/diary"),
        ("dairy", "basics/files/diary"),
        ("word_tally", "basics/loops/word-tally"),
        ("files/dairy", "basics/files/diary"),
        ("word-tally.py", "basics/loops/word-tally"),
        ("quicksort", nil),
        ("", nil),
    ])
    func offersTheNearest(_ text: String, _ id: String?) {
        #expect(Self.catalog.nearest(to: text)?.description == id)
    }

    @Test func namesConceptsAndTraps() {
        #expect(Self.catalog.concept("for-loops") == "for loops")
        #expect(Self.catalog.concept("while-loops") == "while-loops")
        #expect(Self.catalog.trap("off-by-one") == "Off by one")
        #expect(Self.catalog.trap("unknown") == "unknown")
    }

    @Test(arguments: [
        ("a/b/c", true), ("a1/b-2/c-d-e", true), ("a/b", false), ("a/b/c/d", false), ("a//c", false), ("A/b/c", false),
        ("a/b_c/d", false), ("a/-b/c", false), ("a/b-/c", false), ("a/b--c/d", false), ("ä/b/c", false), ("", false),
        ("../b/c", false),
    ])
    func idsAreThreeKebabNames(_ text: String, _ isValid: Bool) {
        #expect(ExerciseID(text)?.description == (isValid ? text : nil))
    }

    @Test func verdictsAreInOrderOfPrecedence() {
        #expect(VerdictKind.allCases == VerdictKind.allCases.sorted())
        #expect(VerdictKind.allCases.min() == .missingFile)
        #expect(VerdictKind.allCases.max() == .accepted)
        #expect(VerdictKind.timeLimit < .wrongAnswer)
        #expect([VerdictKind.accepted, .wrongAnswer, .syntaxError, .runtimeError].min() == .syntaxError)
    }
}
