import Foundation
import Testing

@testable import Catalog
@testable import Checks
@testable import Coach
@testable import Grading
@testable import Live
@testable import Practice
@testable import Presentation
@testable import System

/// Rebuilds in a session, as a value: the clock, giving up, putting back, and the last hint.
@Suite struct LiveRebuildTests {
    private static let id = ExerciseID(track: "a", topic: "b", name: "one")
    private static let epoch = Date(timeIntervalSince1970: 1e9)

    private static var exercise: Exercise {
        Exercise(
            id: id, title: "One", level: 1, minutes: 5, concepts: [], sandbox: "pure", files: ["main.py"],
            mistakes: [], cases: [], contentHash: "x")
    }

    private static func desk(_ mode: Attempt.Mode, hints: HintLadder = HintLadder(written: ["look"])) -> Desk {
        var desk = Desk(exercise: exercise, statement: "# One\n", hints: hints, folder: "/w/one", mode: mode)
        desk.begun = mode == .solve ? nil : Timestamp(epoch)
        return desk
    }

    private func open(_ desk: Desk, _ entries: [JournalEntry] = []) -> LiveModel {
        let catalog = ExerciseCatalog(root: "/", tracks: [], concepts: [], traps: [])
        let plan = TodayPlan(items: [], isFirstDay: false, accepted: 0, total: 1)
        var model = LiveModel(catalog: catalog, learner: LearnerState(entries), plan: plan, isWatching: true)
        _ = model.handle(.opened(desk))
        return model
    }

    private func press(_ model: inout LiveModel, _ letter: Character) -> [LiveEffect] {
        model.handle(.key(.character(letter)))
    }

    private static func attempt(_ kind: VerdictKind, _ mode: Attempt.Mode = .rebuild, at date: Date = epoch) -> Attempt
    {
        let verdict = Verdict(kind: kind, cases: [], notRun: [], missingFiles: [])
        return Attempt(verdict: verdict, exercise: exercise, mode: mode, at: date, seconds: 10)
    }

    // MARK: - Beginning

    @Test func theEarlierAnswersPlaceIsNotTold() {
        var desk = Self.desk(.timed)
        desk.hasJustBegun = true
        desk.keepsEarlierAnswer = true
        desk.clock = RebuildClock(minutes: 5, from: Self.epoch)
        let model = open(desk)
        #expect(
            model.message.hasPrefix("The book is closed: an empty file. Your earlier answer is kept; c puts it back."))
        #expect(model.message.contains("You have 5 minutes, until ") && !model.message.contains("/"))
    }

    @Test func aRebuildMayBeAgainstTheClock() {
        var model = open(Self.desk(.solve), [.attempt(Self.attempt(.accepted, .solve))])
        #expect(press(&model, "b") == [] && press(&model, "t") == [.beginTimedRebuild(Self.id)])
        #expect(press(&model, "b") == [] && press(&model, "y") == [.beginRebuild(Self.id)])
        model = open(Self.desk(.rebuild))
        #expect(press(&model, "b") == [] && model.prompt == .startClock)
        #expect(press(&model, "y") == [.startClock(Self.id, minutes: 5)])
        _ = model.handle(.clock(.minutes(3)))
        #expect(press(&model, "b") == [] && model.prompt == nil && model.message.contains("its clock runs"))
    }

    // MARK: - Leaving

    @Test func cancellingIsAsked() {
        var model = open(Self.desk(.rebuild))
        #expect(press(&model, "c") == [] && model.prompt == .cancel)
        #expect(press(&model, "n") == [] && model.message == "Nothing was done.")
        _ = press(&model, "c")
        #expect(press(&model, "y") == [.cancelRebuild(Self.id)])
        let cancelled = CancelledRebuild(isPutBack: true, archive: "~/w/archive")
        _ = model.handle(.cancelled(Self.desk(.solve), cancelled))
        #expect(model.message.contains("your earlier answer is back. What you had written is kept in ~/w/archive."))
        #expect(press(&model, "c") == [] && model.prompt == nil)
    }

    /// A verdict that was shown belongs to the rebuild, so it is written before that ends.
    @Test func whatWasJudgedIsWrittenFirst() {
        var model = open(Self.desk(.rebuild))
        _ = model.handle(.saved)
        let attempt = Self.attempt(.wrongAnswer)
        let verdict = Verdict(kind: .wrongAnswer, cases: [], notRun: [], missingFiles: [])
        let answer = GradedAnswer(verdict: verdict, submission: Submission(files: [:]), attempt: attempt)
        _ = model.handle(.judged(run: 1, answer))
        _ = press(&model, "c")
        #expect(press(&model, "y") == [.recordAttempt(attempt), .cancelRebuild(Self.id)])
    }

    @Test(
        arguments: [
            ("gn", []), ("gy ", []), ("gyn", []), ("gyc", [LiveEffect.cancelRebuild(id)]), ("gyq", [.quit]),
            ("gyy", [.recordSolution(gaveUp: true)]),
        ] as [(String, [LiveEffect])])
    func givingUpIsAskedTwice(_ keys: String, _ effects: [LiveEffect]) {
        var model = open(Self.desk(.rebuild), [.attempt(Self.attempt(.accepted, .solve))])
        #expect(keys.map { press(&model, $0) }.joined().elementsEqual(effects) && model.prompt == nil)
    }

    /// An exercise that was never solved is asked about once.
    @Test func outsideOfARebuildItIsAskedOnce() {
        var model = open(Self.desk(.solve))
        #expect(press(&model, "g") == [] && press(&model, "y") == [.recordSolution(gaveUp: true)])
    }

    // MARK: - The clock

    @Test(arguments: [
        ([JournalEntry](), "nothing was run yet"),
        ([.attempt(attempt(.wrongAnswer))], "none of the 0 cases passes yet"),
        // Before this rebuild was begun.
        ([.attempt(attempt(.wrongAnswer, at: epoch - 60))], "nothing was run yet"),
    ])
    func theEndIsToldAndNothingElseHappens(_ entries: [JournalEntry], _ far: String) {
        var desk = Self.desk(.timed)
        desk.clock = RebuildClock(minutes: 5, from: Self.epoch)
        var model = open(desk, entries)
        #expect(model.handle(.clock(.seconds(1))) == [] && model.timeLeft == .seconds(1))
        #expect(model.handle(.clock(.none)) == [])
        #expect(model.message.hasPrefix("The time is over: ") && model.message.contains("Go on without the clock"))
        if entries.isEmpty { #expect(model.message.contains(far)) }
        #expect(model.timeLeft == nil && model.desk?.clock == nil && model.desk?.mode == .rebuild)
        #expect(model.handle(.saved) == [.grade(run: 1)])
    }

    /// Lines that are read aloud are few.
    @Test func linesTellTheTimeTwice() {
        var model = open(Self.desk(.timed))
        _ = model.takeMessages()
        for minute in (2...12).reversed() { _ = model.handle(.clock(.minutes(minute))) }
        for second in (1...60).reversed() { _ = model.handle(.clock(.seconds(second))) }
        #expect(model.takeMessages() == ["5 minutes left.", "60 seconds left."])
    }

    @Test(arguments: [(0.0, Attempt.Mode.timed), (299, .timed), (300, .rebuild), (9999, .rebuild)])
    func afterTheEndItIsARebuildLikeAnyOther(_ seconds: Double, _ mode: Attempt.Mode) {
        var desk = Self.desk(.timed)
        desk.clock = RebuildClock(minutes: 5, from: Self.epoch)
        #expect(desk.mode(at: Self.epoch + seconds) == mode)
        #expect(
            Self.desk(.solve).mode(at: Self.epoch) == .solve && Self.desk(.rebuild).mode(at: Self.epoch) == .rebuild)
    }

    // MARK: - The end

    /// Nothing of it changes when the journal has it, which is a moment later.
    @Test func whatIsAcceptedIsSaidRightBeforeItIsWrittenDown() {
        var model = open(Self.desk(.rebuild), [.attempt(Self.attempt(.accepted, .solve))])
        _ = model.handle(.saved)
        let attempt = Self.attempt(.accepted, at: Self.epoch + 86_400)
        let verdict = Verdict(kind: .accepted, cases: [], notRun: [], missingFiles: [])
        let answer = GradedAnswer(verdict: verdict, submission: Submission(files: [:]), attempt: attempt)
        _ = model.handle(.graded(run: 1, answer))
        func said() -> String {
            PanelText(model: model, output: Output(isStyled: false, width: 80), shown: { $0 }).render().plain
        }
        let before = said()
        #expect(before.contains("It stands on rung 2 of 6.") && before.contains("It comes back in 7 days"))
        _ = model.handle(.recorded(.attempt(attempt)))
        #expect(said() == before)
    }

    @Test func aQuestionThatIsPassedOverIsNotNoted() {
        var model = open(Self.desk(.solve), [.attempt(Self.attempt(.accepted, .solve))])
        model.prompt = .reflection("")
        let effects = model.handle(.key(.escape))
        #expect(effects == [.recordReflection(Reflection.passedOver)])
        let note = LearnerNote(exercise: nil, text: Reflection.mark + Reflection.passedOver, at: Self.epoch)
        _ = model.handle(.recorded(.note(note)))
        #expect(model.message == "It is asked again in a month.")
    }

    // MARK: - The last hint

    @Test func theMixedLinesAreAskedFor() {
        let mixed = MixedLines(
            file: "main.py", solution: Array("a = 1\nb = 2\nprint(a)\n".utf8), starter: [], mistakes: [], seed: "x")!
        var model = open(Self.desk(.solve, hints: HintLadder(written: ["look"], mixed: [mixed])))
        #expect(press(&model, "h") == [.recordHint(number: 1)])
        _ = model.handle(.recorded(.hint(HintShown(exercise: Self.id, number: 1, at: Self.epoch))))
        #expect(press(&model, "h") == [] && model.prompt == .mixedLines)
        #expect(press(&model, "n") == [])
        _ = press(&model, "h")
        #expect(press(&model, "y") == [.recordHint(number: 2)])
        _ = model.handle(.recorded(.hint(HintShown(exercise: Self.id, number: 2, at: Self.epoch))))
        #expect(press(&model, "h") == [] && model.message == "These are all the hints.")
    }
}
