import Foundation
import Testing

@testable import Catalog
@testable import Checks
@testable import Coach
@testable import Grading
@testable import Live
@testable import Practice
@testable import System

/// A live session as a value: events in, state and effects out.
@Suite struct LiveModelTests {
    private static let names = ["one", "two", "three"]
    private static let ids = names.map { ExerciseID(track: "a", topic: "b", name: $0) }
    private static let epoch = Date(timeIntervalSince1970: 1e9)

    private static let catalog = ExerciseCatalog(
        root: "/",
        tracks: [
            Track(id: "a", title: "A", section: "1", topics: [Topic(id: "b", title: "B", exercises: ids)])
        ], concepts: [NamedTerm(id: "loops", title: "Loops")], traps: [])

    private static func exercise(_ id: ExerciseID) -> Exercise {
        Exercise(
            id: id, title: id.name.capitalized, level: 1, minutes: 5, concepts: ["loops"], sandbox: "pure",
            files: ["main.py"], mistakes: [], cases: [], contentHash: "x")
    }

    private static func desk(_ id: ExerciseID = ids[0], mode: Attempt.Mode = .solve) -> Desk {
        Desk(
            exercise: exercise(id), statement: "# One\n\nDo it.\n", hints: HintLadder(written: ["look", "think"]),
            folder: "/w/one",
            mode: mode)
    }

    private static func plan(_ items: [TodayPlan.Item]) -> TodayPlan {
        TodayPlan(items: items, isFirstDay: false, accepted: 0, total: 3)
    }

    private static func item(_ id: ExerciseID, _ kind: TodayPlan.Item.Kind) -> TodayPlan.Item {
        TodayPlan.Item(id: id, title: id.name, minutes: 5, kind: kind)
    }

    private func model(
        _ items: [TodayPlan.Item] = [item(ids[0], .next)], entries: [JournalEntry] = [], isWatching: Bool = true
    ) -> LiveModel {
        LiveModel(
            catalog: Self.catalog, learner: LearnerState(entries), plan: Self.plan(items), isWatching: isWatching)
    }

    private func open(_ mode: Attempt.Mode = .solve, entries: [JournalEntry] = []) -> LiveModel {
        var model = model(entries: entries)
        _ = model.start()
        _ = model.handle(.opened(Self.desk(mode: mode)))
        return model
    }

    private static func answer(_ kind: VerdictKind, mode: Attempt.Mode = .solve) -> GradedAnswer {
        let verdict = Verdict(kind: kind, cases: [], notRun: [], missingFiles: [])
        let attempt = Attempt(
            verdict: verdict, exercise: exercise(ids[0]), mode: mode, at: epoch, seconds: 10, hints: 0, peeks: 0)
        return GradedAnswer(verdict: verdict, submission: Submission(files: [:]), attempt: attempt)
    }

    private func press(_ model: inout LiveModel, _ letter: Character) -> [LiveEffect] {
        model.handle(.key(.character(letter)))
    }

    // MARK: - The beginning

    @Test func aDayWithoutRebuildsBeginsWithTheNextExercise() {
        var model = model()
        #expect(model.start() == [.open(Self.ids[0])])
        _ = model.handle(.opened(Self.desk()))
        #expect(model.panel == .opening)
    }

    @Test func rebuildsThatAreDueComeFirstAndAreBegunByTheLearner() {
        var model = model([
            Self.item(Self.ids[1], .due(rung: 1, since: CivilDay(number: 0))), Self.item(Self.ids[0], .next),
        ])
        #expect(model.start() == [] && model.panel == .today)
        #expect(model.handle(.key(.enter)) == [.beginRebuild(Self.ids[1])])
        _ = model.handle(.key(.down))
        #expect(model.handle(.key(.enter)) == [.open(Self.ids[0])])
        _ = model.handle(.key(.down))
        #expect(model.chosenItem == 1)
    }

    @Test func nothingToDoIsSaid() {
        var model = model([])
        #expect(model.start() == [] && model.message.contains("Well done"))
        for letter in "rhsvoegbxtw" { #expect(press(&model, letter) == [], "\(letter)") }
        #expect(model.message.contains("No exercise is open"))
    }

    // MARK: - Runs

    @Test func theVerdictOfAnOlderRunIsDropped() {
        var model = open()
        #expect(model.handle(.saved) == [.grade(run: 1)])
        #expect(model.handle(.saved) == [.grade(run: 2)])
        #expect(model.handle(.graded(run: 1, Self.answer(.accepted))) == [])
        #expect(model.graded == nil)
        let answer = Self.answer(.wrongAnswer)
        #expect(
            model.handle(.graded(run: 2, answer)) == [.recordAttempt(answer.attempt)])
        #expect(model.panel == .verdict && model.runUnderWay == nil)
    }

    @Test func aVerdictIsShownBeforeItsCauseIsFound() {
        var model = open()
        _ = model.handle(.saved)
        let early = Self.answer(.wrongAnswer)
        #expect(model.handle(.judged(run: 1, early)) == [] && model.panel == .verdict)
        _ = model.handle(.key(.character("s")))
        var final = Self.answer(.wrongAnswer)
        let effects = model.handle(.graded(run: 1, final))
        final.attempt.id = early.attempt.id
        #expect(effects == [.recordAttempt(final.attempt)])
        #expect(model.panel == .statement && model.runUnderWay == nil)
    }

    @Test func aVerdictThatWasShownIsKeptWhenItsCauseIsNotWaitedFor() {
        let early = Self.answer(.wrongAnswer)
        var saved = open()
        _ = saved.handle(.saved)
        _ = saved.handle(.judged(run: 1, early))
        var quitting = saved
        var leaving = saved
        #expect(saved.handle(.saved) == [.recordAttempt(early.attempt), .grade(run: 2)])
        #expect(saved.handle(.graded(run: 1, early)) == [])
        #expect(quitting.handle(.key(.character("q"))) == [.recordAttempt(early.attempt), .quit])
        #expect(leaving.handle(.opened(Self.desk(Self.ids[1]))) == [.recordAttempt(early.attempt), .dropRun])
    }

    @Test func openingAnotherExerciseDropsTheRun() {
        var model = open()
        _ = model.handle(.saved)
        #expect(model.handle(.opened(Self.desk(Self.ids[1]))) == [.dropRun])
        #expect(model.handle(.graded(run: 1, Self.answer(.accepted))) == [])
    }

    @Test func aFaultOfOursIsNoVerdict() {
        var model = open()
        _ = model.handle(.saved)
        _ = model.handle(.gradingFailed(run: 1, "there is no python3."))
        #expect(model.graded == nil && model.message == "Nothing was judged: there is no python3.")
    }

    // MARK: - Saves that are no answers

    @Test func anAnswerThatNobodyHasBegunIsNotRun() {
        var model = open()
        #expect(model.handle(.saved) == [.grade(run: 1)])
        #expect(model.handle(.untouched(run: 1, "It is still empty.")) == [])
        #expect(model.runUnderWay == nil && model.message == "It is still empty." && model.panel == .opening)
        _ = model.handle(.saved)
        _ = model.handle(.begun(run: 2))
        #expect(model.message.hasPrefix("Saved. Running"))
        #expect(model.handle(.untouched(run: 1, "late")) == [] && model.runUnderWay == 2)
    }

    @Test func aFileUnderAnotherNameIsSaidOnce() {
        var model = open()
        let file = MisnamedFile(path: "Main.py", meant: "main.py")
        #expect(model.handle(.misnamed(file)) == [])
        #expect(model.message == "You saved Main.py; this exercise reads main.py. Save it as main.py, and it is run.")
        _ = model.handle(.told("something else"))
        _ = model.handle(.misnamed(file))
        #expect(model.message == "something else")
        _ = model.handle(.misnamed(MisnamedFile(path: "main.txt", meant: "main.py")))
        #expect(model.message.contains("main.txt"))
        // Of another exercise it is a new one.
        _ = model.handle(.opened(Self.desk(Self.ids[1])))
        _ = model.handle(.misnamed(file))
        #expect(model.message.contains("Main.py"))
    }

    @Test func aSaveOfAnotherExerciseIsSaidOnceAndEnterGoesThere() {
        let saved = LiveEvent.savedElsewhere(Self.ids[1], title: "Two", file: "main.py")
        var model = open()
        #expect(model.handle(saved) == [])
        #expect(model.message == "You saved main.py of Two, and this is One. Enter opens Two and runs it.")
        var other = model
        #expect(model.handle(.key(.enter)) == [.open(Self.ids[1])])
        #expect(model.handle(.opened(Self.desk(Self.ids[1]))) == [.grade(run: 1)])
        #expect(model.handle(.key(.enter)) == [])
        // Once something else is said, Enter is what it was.
        _ = press(&other, "ß")
        #expect(other.handle(.key(.enter)) == [])
        _ = other.handle(saved)
        #expect(other.message.contains("ß") && other.handle(.key(.enter)) == [])
        _ = other.handle(.opened(Self.desk(Self.ids[2])))
        #expect(other.runUnderWay == nil)
        _ = other.handle(saved)
        #expect(other.message.contains("and this is Three"))
    }

    @Test func aSaveIsSaidWhereNoExerciseIsOpen() {
        var model = model([])
        _ = model.start()
        _ = model.handle(.savedElsewhere(Self.ids[2], title: "Three", file: "main.py"))
        #expect(model.message == "You saved main.py of Three. Enter opens Three and runs it.")
        #expect(model.handle(.key(.enter)) == [.open(Self.ids[2])])
    }

    @Test func whatAnotherSessionHasWrittenDownHasItsId() {
        var model = open()
        _ = model.handle(.saved)
        var answer = Self.answer(.wrongAnswer)
        _ = model.handle(.graded(run: 1, answer))
        answer.attempt.id = "of the other"
        _ = model.handle(.recorded(.attempt(answer.attempt)))
        #expect(model.graded?.attempt.id == "of the other")
    }

    /// How long it took is said where all of it is known.
    @Test(arguments: [([10, 20], 30), ([nil, 20], nil), ([10, nil], nil), ([], nil)] as [([Int?], Int?)])
    func theTimeIsSaidWhereAllOfItIsKnown(_ row: (seconds: [Int?], spent: Int?)) {
        var model = open()
        for (index, seconds) in row.seconds.enumerated() {
            var answer = Self.answer(index == row.seconds.count - 1 ? .accepted : .wrongAnswer)
            answer.attempt.seconds = seconds
            _ = model.handle(.saved)
            _ = model.handle(.graded(run: index + 1, answer))
            if index < row.seconds.count - 1 { _ = model.handle(.recorded(.attempt(answer.attempt))) }
        }
        #expect(model.secondsUntilAccepted == row.spent)
    }

    @Test func nothingGoesOnByItself() {
        var model = open()
        _ = model.handle(.saved)
        let answer = Self.answer(.accepted)
        #expect(
            model.handle(.graded(run: 1, answer)) == [
                .recordAttempt(answer.attempt), .keepAnswer(Self.ids[0], answer.submission),
            ])
        #expect(model.handle(.recorded(.attempt(answer.attempt))) == [.makePlan])
        #expect(model.handle(.planned(Self.plan([Self.item(Self.ids[1], .next)]))) == [])
        #expect(model.desk?.id == Self.ids[0] && model.panel == .verdict)
        #expect(press(&model, "n") == [.open(Self.ids[1])])
    }

    @Test func aRebuildEndsWhenItIsAccepted() {
        var model = open(.rebuild)
        _ = model.handle(.saved)
        let answer = Self.answer(.accepted, mode: .rebuild)
        #expect(
            model.handle(.graded(run: 1, answer)) == [
                .recordAttempt(answer.attempt), .keepAnswer(Self.ids[0], answer.submission), .endRebuild(Self.ids[0]),
            ])
        #expect(model.desk?.mode == .solve)
    }

    // MARK: - Hints and solutions

    @Test func hintsComeOneByOne() {
        var model = open()
        #expect(press(&model, "h") == [.recordHint(number: 1)])
        _ = model.handle(.recorded(.hint(HintShown(exercise: Self.ids[0], number: 1, at: Self.epoch))))
        #expect(model.panel == .hints)
        #expect(press(&model, "h") == [.recordHint(number: 2)])
        _ = model.handle(.recorded(.hint(HintShown(exercise: Self.ids[0], number: 2, at: Self.epoch))))
        #expect(press(&model, "h") == [] && model.message == "These are all the hints.")
    }

    @Test func theBookIsClosedInARebuild() {
        let accepted = JournalEntry.attempt(Self.answer(.accepted).attempt)
        var model = open(.rebuild, entries: [accepted])
        #expect(press(&model, "h") == [] && model.message.contains("no hints"))
        #expect(press(&model, "o") == [] && model.message.contains("opens once"))
        #expect(press(&model, "g") == [] && model.prompt == .giveUp)
        #expect(press(&model, "y") == [] && model.prompt == .giveUpForSure)
        #expect(press(&model, "y") == [.recordSolution(gaveUp: true)])
        let shown = SolutionShown(exercise: Self.ids[0], gaveUp: true, at: Self.epoch)
        #expect(model.handle(.recorded(.solution(shown))) == [.endRebuild(Self.ids[0]), .readSolution, .makePlan])
    }

    @Test func theSolutionOpensOnceAccepted() {
        var model = open(entries: [.attempt(Self.answer(.accepted).attempt)])
        #expect(press(&model, "o") == [.recordSolution(gaveUp: false)])
        #expect(press(&model, "g") == [.recordSolution(gaveUp: false)])
        #expect(press(&model, "b") == [] && model.prompt == .rebuild(Self.ids[0], title: "One"))
        #expect(press(&model, "y") == [.beginRebuild(Self.ids[0])])
    }

    // MARK: - Questions and notes

    @Test(arguments: ["n", "q", "x", " "] as [Character])
    func whateverIsNotYesIsNo(_ letter: Character) {
        var model = open()
        #expect(press(&model, "x") == [] && model.prompt == .reset)
        #expect(press(&model, letter) == [] && model.prompt == nil && model.message == "Nothing was done.")
    }

    @Test func aNoteIsOneLine() {
        var model = open()
        _ = press(&model, "w")
        for letter in "the qx" { #expect(press(&model, letter) == []) }
        _ = model.handle(.key(.backspace))
        _ = model.handle(.key(.paste("uo\ntient")))
        #expect(model.prompt == .note("the quo tient"))
        #expect(model.handle(.key(.enter)) == [.recordNote("the quo tient", attempt: nil)])
        _ = press(&model, "w")
        #expect(model.handle(.key(.escape)) == [] && model.prompt == nil)
    }

    @Test func pastedTextIsNoKeys() {
        var model = open()
        #expect(model.handle(.key(.paste("xyq"))) == [] && model.prompt == nil)
        #expect(model.message == "Text was pasted here; it belongs into your editor. Nothing was done.")
        // Neither does it answer a question, nor does a key that is not known here.
        _ = press(&model, "x")
        #expect(model.handle(.key(.paste("y"))) == [] && model.handle(.key(.unknown)) == [] && model.prompt == .reset)
        #expect(press(&model, "y") == [.reset])
    }

    // MARK: - By hand

    @Test func aProgramIsTriedWithWhatIsTyped() {
        var model = open()
        #expect(press(&model, "t") == [] && model.panel == .handRun && model.prompt == .handRun(""))
        for letter in "qa 'b" { #expect(press(&model, letter) == []) }
        _ = model.handle(.key(.paste(" c'\n9")))
        #expect(model.handle(.key(.enter)) == [.tryByHand(.arguments(["qa", "b c", "9"]))])
        #expect(model.panel == .opening && model.prompt == nil)
        _ = press(&model, "t")
        #expect(model.handle(.key(.enter)) == [.tryByHand(.arguments([]))])
        _ = press(&model, "t")
        #expect(model.handle(.key(.escape)) == [] && model.panel == .opening && model.message == "Nothing was run.")
        _ = press(&model, "t")
        _ = press(&model, "'")
        #expect(model.handle(.key(.enter)) == [] && model.message.hasPrefix("A quote has no end"))
    }

    /// A verdict that comes meanwhile is where the way leads back to.
    @Test func aVerdictMayComeWhileArgumentsAreTyped() {
        var model = open()
        _ = model.handle(.saved)
        _ = press(&model, "t")
        _ = model.handle(.graded(run: 1, Self.answer(.wrongAnswer)))
        #expect(model.panel == .verdict && model.prompt == .handRun(""))
        _ = model.handle(.key(.enter))
        #expect(model.panel == .verdict && model.prompt == nil)
    }

    @Test func linesAreArguments() {
        var model = open()
        _ = model.handle(.line("t"))
        #expect(model.handle(.line("  a  'b  c' ")) == [.tryByHand(.arguments(["a", "b  c"]))])
    }

    // MARK: - Rebuilds that are left

    @Test func aRebuildThatIsLeftSaysWhereItStays() {
        var model = open(.rebuild)
        #expect(press(&model, "n") == [.open(Self.ids[1])])
        _ = model.handle(.opened(Self.desk(Self.ids[1])))
        #expect(
            model.message
                == "The rebuild of One stays begun; today's list (d) leads back. Save the file, and it is run.")
        _ = model.handle(.opened(Self.desk(Self.ids[2])))
        #expect(model.message == "Save the file, and it is run.")
        // Whoever has rebuilt it leaves nothing behind, nor does whoever opens it again.
        var done = open(.rebuild)
        _ = done.handle(.opened(Self.desk(Self.ids[0], mode: .rebuild)))
        #expect(!done.message.contains("stays begun"))
        _ = done.handle(.saved)
        _ = done.handle(.graded(run: 1, Self.answer(.accepted, mode: .rebuild)))
        _ = done.handle(.opened(Self.desk(Self.ids[1])))
        #expect(!done.message.contains("stays begun"))
    }

    @Test func keysThatEverywhereMeanTheSame() {
        for letter in ["", "w", "x", "l"] {
            var model = open()
            if let letter = letter.first { _ = press(&model, letter) }
            #expect(model.handle(.key(.control("c"))) == [.quit])
            #expect(model.handle(.key(.control("z"))) == [.suspend])
        }
    }

    @Test func unknownKeysAreNamed() {
        var model = open()
        #expect(press(&model, "ß") == [] && model.message == "There is no key ß here. ? lists all.")
    }

    // MARK: - The list

    private static func listed(_ index: Int, _ standing: Practice.Progress.Standing, due: Bool = false)
        -> ListedExercise
    {
        ListedExercise(
            id: ids[index], title: names[index].capitalized, track: "A", topic: "B", level: 1, minutes: 5,
            concepts: [NamedTerm(id: "loops", title: "Loops")], standing: standing, isDue: due, isWeak: index == 2)
    }

    private func listing() -> LiveModel {
        var model = open()
        #expect(press(&model, "l") == [.makeList])
        _ = model.handle(
            .listed([
                Self.listed(0, .attempted), Self.listed(1, .accepted, due: true), Self.listed(2, .untouched),
            ]))
        return model
    }

    @Test func searchesAsOneTypes() {
        var model = listing()
        for letter in "thr" { _ = press(&model, letter) }
        #expect(model.list?.shown.map(\.id) == [Self.ids[2]])
        #expect(model.handle(.key(.enter)) == [.open(Self.ids[2])])
    }

    @Test func filtersAndJumps() {
        var model = listing()
        _ = model.handle(.key(.tab))
        #expect(model.list?.filter == .due && model.list?.shown.map(\.id) == [Self.ids[1]])
        #expect(model.handle(.key(.enter)) == [])
        #expect(model.prompt == .rebuild(Self.ids[1], title: "Two"))
        #expect(press(&model, "y") == [.beginRebuild(Self.ids[1])])
        model = listing()
        _ = model.handle(.key(.backTab))
        #expect(model.list?.filter == .accepted)
        _ = model.handle(.key(.escape))
        #expect(model.panel == .opening)
    }

    @Test func nothingThatFitsIsSaid() {
        var model = listing()
        for letter in "zzz" { _ = press(&model, letter) }
        #expect(model.handle(.key(.enter)) == [] && model.message.contains("Nothing fits"))
        #expect(model.panel == .list)
    }

    // MARK: - Lines instead of keys

    @Test func linesMeanWhatKeysMean() {
        var model = open()
        #expect(model.handle(.line("h")) == [.recordHint(number: 1)])
        _ = model.handle(.line("x"))
        #expect(model.handle(.line("yes")) == [.reset])
        _ = model.handle(.line("w"))
        #expect(model.handle(.line("  the  quotient ")) == [.recordNote("the quotient", attempt: nil)])
        model = listing()
        _ = model.handle(.line("thr"))
        #expect(model.list?.shown.map(\.id) == [Self.ids[2]])
        #expect(model.handle(.line("1")) == [.open(Self.ids[2])])
    }
}
