import Catalog
import Coach
import Practice

/// A live session as a value: events go in, the state changes, and effects come out. It touches nothing.
struct LiveModel: Sendable {
    /// What the middle of the screen shows.
    enum Panel: Sendable, Equatable {
        /// The first screen of the day: the plan, and below it the statement.
        case opening
        /// The plan alone, to choose from.
        case today
        case statement
        case verdict
        case hints
        case solution
        case first
        case list
        case help
        /// What a program that is tried by hand can be started with.
        case handRun
    }

    /// A question that waits for an answer.
    enum Prompt: Sendable, Equatable {
        case reset
        case giveUp
        /// In a rebuild it is asked twice.
        case giveUpForSure
        case rebuild(ExerciseID, title: String)
        /// Whether a rebuild that is under way shall go on against the clock.
        case startClock
        case cancel
        case mixedLines
        case note(String)
        /// How many minutes a day are wished for; asked once.
        case minutes(String)
        /// How the learner learns; asked once a month.
        case reflection(String)
        /// What a program that is tried by hand is started with.
        case handRun(String)

        /// What was typed so far; nothing where a letter is the answer.
        var text: String? {
            switch self {
            case .note(let text), .handRun(let text), .minutes(let text), .reflection(let text): text
            default: nil
            }
        }
    }

    let catalog: ExerciseCatalog
    /// Whether saves are noticed by themselves.
    let isWatching: Bool
    var learner: LearnerState
    var plan: TodayPlan
    var desk: Desk?
    var panel = Panel.today
    /// Where leaving a panel that was laid over another leads back to.
    var panelBelow = Panel.today
    var prompt: Prompt?
    /// The number of the run whose verdict is waited for.
    var runUnderWay: Int?
    var runs = 0
    /// The run whose verdict is shown already, while its cause is looked for.
    var judgedRun: Int?
    var graded: GradedAnswer?
    /// Seconds worked until the answer that is shown was accepted.
    var secondsUntilAccepted: Int?
    var solution: SolutionView?
    var firstAnswer: AnswerPair?
    /// What is left of the time, in a rebuild against the clock.
    var timeLeft: TimeLeft?
    var list: ListState?
    /// The chosen item of today's plan.
    var chosenItem = 0
    /// The first line of the panel that is shown, and how far that may go, as the screen has found it.
    var top = 0
    var lastTop = 0
    var pageRows = 10
    /// Why the run under way was begun.
    var runReason = ""
    /// Files and exercises of which it was said that they were saved.
    var toldFiles: Set<String> = []
    /// The exercise that Enter opens, as was just said, and the one that is then run.
    var offered: ExerciseID?
    var runsOnceOpen: ExerciseID?
    /// What happened last, in a sentence.
    var message = ""
    /// Grows whenever a panel has something new to show.
    var panelRevision = 0
    private(set) var untoldMessages: [String] = []

    init(catalog: ExerciseCatalog, learner: LearnerState, plan: TodayPlan, isWatching: Bool) {
        self.catalog = catalog
        self.learner = learner
        self.plan = plan
        self.isWatching = isWatching
    }

    /// The effects with which a session begins.
    mutating func start() -> [LiveEffect] {
        let effects = begin()
        askForMinutes()
        return effects
    }

    private mutating func begin() -> [LiveEffect] {
        guard let first = plan.items.first else {
            show(.today)
            if plan.further == nil {
                let isDone = plan.broken == 0 && plan.held == 0 && plan.restEnd == nil
                say(isDone ? "Nothing is due, and nothing new is left. Well done!" : "There is nothing to hand out.")
            }
            return []
        }
        // A rebuild that is due is begun by the learner, since it puts an earlier answer away.
        if first.beginsRebuild {
            show(.today)
            return []
        }
        panel = .opening
        return [.open(first.id)]
    }

    mutating func handle(_ event: LiveEvent) -> [LiveEffect] {
        switch event {
        case .key(let key): return press(key)
        case .line(let line): return enter(line)
        case .planned(let plan):
            self.plan = plan
            chosenItem = 0
            return []
        case .opened(let desk): return take(desk) + forgetFiles()
        case .cancelled(let desk, let cancelled): return take(desk, cancelled) + forgetFiles()
        case .clock(let left): return take(left)
        case .saved: return run(saying: "Saved.")
        case .begun(let run):
            if run == runUnderWay { sayRunning() }
            return []
        case .untouched(let run, let sentence):
            takeUntouched(run, sentence)
            return []
        case .misnamed(let file):
            take(file)
            return []
        case .savedElsewhere(let id, let title, let file):
            take(saved: file, of: id, titled: title)
            return []
        case .gone(let files):
            say("\(files.joined(separator: ", ")) is gone. Save it again, or x puts \(startingPoint) there.")
            return []
        case .judged(let run, let answer):
            if run == runUnderWay { judge(answer) }
            return []
        case .graded(let run, let answer): return run == runUnderWay ? take(answer) : []
        case .gradingFailed(let run, let words):
            guard run == runUnderWay else { return [] }
            runUnderWay = nil
            say("Nothing was judged: \(words)")
            return []
        case .recorded(let entry): return take(entry)
        case .notRecorded(let words):
            say(words)
            return []
        case .listed(let exercises): return take(exercises)
        case .solutionRead(let view):
            solution = view
            show(.solution)
            return []
        case .firstRead(let answers):
            firstAnswer = answers
            if answers == nil { say("No accepted answer is kept yet.") } else { show(.first) }
            return []
        case .wasReset(let archive):
            graded = nil
            show(.statement)
            // Beside it lies the answer that a rebuild is not to look at.
            let isClosed = desk?.isClosedBook == true
            let kept = archive.map { isClosed ? "What you had is kept." : "What you had is kept in \($0)." }
            say(kept.map { "The files are as at the beginning. \($0)" } ?? "The files are back.")
            return []
        case .told(let sentence):
            say(sentence)
            return []
        }
    }

    // MARK: - Saying and showing

    mutating func say(_ sentence: String) {
        message = sentence
        offered = nil
        untoldMessages.append(sentence)
    }

    /// Says it only where sentences are printed one by one: a screen shows it anyway.
    mutating func tell(_ sentence: String) { untoldMessages.append(sentence) }

    /// The sentences since the last call, for where they are printed one by one.
    mutating func takeMessages() -> [String] {
        defer { untoldMessages = [] }
        return untoldMessages
    }

    mutating func show(_ panel: Panel) {
        if panel != self.panel, ![.list, .help, .handRun].contains(self.panel) { panelBelow = self.panel }
        self.panel = panel
        top = 0
        panelRevision += 1
    }

    /// What the files are filled with at the beginning.
    var startingPoint: String {
        if desk?.exercise.continues != nil { return "the stage before" }
        return desk?.isClosedBook == true ? "an empty file" : "the starter"
    }

    /// Whether the author's solution may be looked at.
    var mayShowSolution: Bool {
        guard let desk else { return false }
        return learner.mayShowSolution(desk.id, isClosedBook: desk.isClosedBook)
    }

    /// Whether a verdict is shown whose cause may still be found.
    var isLookingForCause: Bool { judgedRun != nil && judgedRun == runUnderWay }

    /// What comes after the exercise at hand, by today's plan.
    var itemAfterThis: TodayPlan.Item? { plan.items.first { $0.id != desk?.id } }
}
