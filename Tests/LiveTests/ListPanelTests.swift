import Testing

@testable import Catalog
@testable import Coach
@testable import Live
@testable import Page

/// The list at the size of a real catalog: what is laid out for a key, and what stands where.
@Suite struct ListPanelTests {
    private static func listed(_ count: Int) -> [ListedExercise] {
        (0..<count).map { number in
            ListedExercise(
                id: ExerciseID(track: "a", topic: "t\(number / 8)", name: "e\(number)"), title: "Exercise \(number)",
                track: "A", topic: "Topic \(number / 8)", level: 1, minutes: 5,
                concepts: [NamedTerm(id: "loops", title: "Loops")], standing: number % 2 == 0 ? .accepted : .untouched,
                isDue: number % 10 == 0, isWeak: false)
        }
    }

    private static func model(_ count: Int) -> LiveModel {
        var model = LiveModel(
            catalog: ExerciseCatalog(root: "/", tracks: [], concepts: [], traps: []), learner: LearnerState([]),
            plan: TodayPlan(items: [], isFirstDay: false, accepted: 0, total: count), isWatching: true)
        _ = model.handle(.listed(listed(count)))
        return model
    }

    private static let screen = LiveScreen(
        size: ScreenSize(columns: 80, rows: 24), showsLinks: false, shown: { $0 })

    /// However long the list is, a key costs a screenful.
    @Test(arguments: [300, 20_000])
    func onlyWhatIsInSightIsLaidOut(_ count: Int) throws {
        var model = Self.model(count)
        let keys: [Key] =
            [.down, .pageDown, .end, .up, .home, .tab, .character("9"), .backspace] + Array(repeating: .down, count: 20)
        for key in keys {
            _ = model.handle(.key(key))
            let lines = ListPanel(try #require(model.list), in: model.catalog, width: 80).lines
            var made = 0
            let counted = PanelLines(count: lines.count, chosen: lines.chosen) { line in
                made += 1
                return lines[line..<(line + 1)][0]
            }
            let frame = Self.screen.layout(model, lines: counted).frame
            #expect(made <= 24, "\(key)")
            #expect(frame.lines.contains { $0.plain.hasPrefix("›") }, "\(key)")
        }
    }

    @Test func eachTopicHasAHeading() {
        let list = ListState(all: Self.listed(9))
        let lines = ListPanel(list, in: ExerciseCatalog(root: "/", tracks: [], concepts: [], traps: []), width: 80)
            .lines
        let plain = lines[0..<lines.count].map(\.plain)
        #expect(plain[0].hasPrefix("5 of 9 accepted, 9 shown    [all]") && plain[1] == "" && plain[2] == "A: Topic 0")
        #expect(plain[3].hasPrefix("›  1 accepted due Exercise 0"))
        #expect(plain[11] == "" && plain[12] == "A: Topic 1" && plain[13].hasPrefix("   9 accepted     Exercise 8"))
        #expect(plain.count == 14 && lines.chosen == 3)
    }

    @Test func whatIsChosenStaysWithinWhatIsShown() {
        var list = ListState(all: Self.listed(40))
        list.move(.max / 2)
        #expect(list.chosenExercise?.title == "Exercise 39")
        list.search = "a/t2/"
        #expect(list.shown.count == 8 && list.chosenExercise?.title == "Exercise 23")
        list.type(" nothing")
        #expect(list.shown.isEmpty && list.chosenExercise == nil && list.rows.rows.last == .nothing)
        list.search = ""
        list.filter = .due
        #expect(list.shown.map(\.title) == ["Exercise 0", "Exercise 10", "Exercise 20", "Exercise 30"])
    }
}
