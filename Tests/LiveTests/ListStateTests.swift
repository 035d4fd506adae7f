import Testing

@testable import Catalog
@testable import Coach
@testable import Live
@testable import Page
@testable import Practice
@testable import Presentation

/// The list of a session, searched and filtered as one types.
@Suite struct ListStateTests {
    private static let names = ["one", "two", "three"]
    private static let ids = names.map { ExerciseID(track: "a", topic: "b", name: $0) }

    private static func listed(_ index: Int, _ standing: Practice.Progress.Standing, due: Bool = false)
        -> ListedExercise
    {
        ListedExercise(
            id: ids[index], title: names[index].capitalized, track: "A", topic: "B", level: index + 1, minutes: 5,
            concepts: [NamedTerm(id: "loops", title: "Loops")], standing: standing, isDue: due, isWeak: index == 2)
    }

    private static var model: LiveModel {
        let topic = Topic(id: "b", title: "B", exercises: ids)
        let catalog = ExerciseCatalog(
            root: "/", tracks: [Track(id: "a", title: "A", section: "1", topics: [topic])], concepts: [], traps: [])
        var model = LiveModel(
            catalog: catalog, learner: LearnerState([]),
            plan: TodayPlan(items: [], isFirstDay: false, accepted: 0, total: 3), isWatching: true)
        _ = model.handle(
            .listed([listed(0, .attempted), listed(1, .accepted, due: true), listed(2, .known)]))
        return model
    }

    private static func text(_ model: LiveModel) -> String {
        let lines = ListPanel(model.list!, in: model.catalog, width: 80).lines
        return lines[0..<lines.count].map(\.plain).joined(separator: "\n")
    }

    @Test(
        arguments: [
            ("/thr", [2]), ("/", [0, 1, 2]), ("/due", [1]), ("known level 3", [2]), ("weak", [2]), ("/level 2", [1]),
            ("tried", [0]), ("loops due", [1]), ("a/b/t", [1, 2]), ("level 2-3", [1, 2]), ("/level 5", []),
        ] as [(String, [Int])])
    func filtersByWhatIsTyped(_ typed: String, _ expected: [Int]) {
        var model = Self.model
        for letter in typed { _ = model.handle(.key(.character(letter))) }
        #expect(model.list?.shown.map(\.id) == expected.map { Self.ids[$0] })
        #expect(Self.text(model).contains("\nOnly: ") == (typed != "/"))
        _ = model.handle(.key(.escape))
        #expect(model.list?.shown.count == 3)
        #expect(model.panel == (typed == "/" ? .today : .list))
    }

    @Test func theHeadSaysWhatIsShown() {
        var model = Self.model
        _ = model.handle(.key(.tab))
        for letter in "level 2 two" { _ = model.handle(.key(.character(letter))) }
        let head = Self.text(model).split(separator: "\n").prefix(2)
        #expect(head[0].hasPrefix("1 of 3 accepted, 1 shown    all  [due]"))
        #expect(head[1] == "Only: level 2, \"two\"")
    }

    @Test func linesFilterAlike() {
        var model = Self.model
        _ = model.handle(.line("/level 2-3"))
        #expect(model.list?.shown.map(\.id) == [Self.ids[1], Self.ids[2]])
        _ = model.handle(.line("due"))
        #expect(model.list?.filter == .due && model.list?.search == "")
    }

    @Test func aSlashOpensIt() {
        var model = Self.model
        _ = model.handle(.key(.escape))
        #expect(model.handle(.key(.character("/"))) == [.makeList])
    }
}
