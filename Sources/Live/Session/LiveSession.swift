import Coach
import FoundationEssentials
import Glibc
import Practice
import Presentation
import Sandbox
import System

/// A live session: one loop that waits for keys, signals, saves and verdicts, and tells the model what happened.
///
/// Theory of operation. The model is a value that knows nothing of the world; this is the world. Nothing in the loop
/// takes long: grading has a thread of its own. What an effect leads to comes back as an event at once.
package final class LiveSession {
    let context: Context
    let worker: GradingWorker
    let face: any LiveFace
    let signals: SignalPipe
    let editors: WindowEditors
    let options: LiveOptions
    var model: LiveModel
    var watch: FileWatch?
    var detector = SaveDetector(known: FileMarks(marks: [:]))
    var others: OtherSaves?
    /// When to look at what was saved where nobody reads it.
    var othersDeadline: Double?
    /// The save that is to be run, and the one that the run under way is of; nothing where the learner has asked for it.
    var newSave: String?
    var saveUnderWay: String?
    /// Held by the session that came first.
    var place: SessionPlace?
    var hasArrived = false
    var lastSignOfLife = -Double.infinity
    /// What could not be written into the journal yet.
    var unwritten: [JournalEntry] = []
    /// The signal that ends the session and this process.
    private var fatalSignal: Int32?
    private var isOver = false
    private var keyDeadline: Double?
    /// When to say that a run is under way; most are over before it could be read.
    private var drawDeadline: Double?
    /// When the time that is left of a rebuild reads differently.
    private var clockDeadline: Double?

    /// As the session found it.
    var found: Coaching
    /// Why nothing can be shown any more.
    private var outputFailure: (any Error)?

    private static let slowRunSeconds = 0.15

    /// - Throws: ``SystemFault``, ``Workspace/Fault``.
    package init(_ options: LiveOptions, _ coaching: Coaching, _ context: Context) throws {
        self.options = options
        self.context = context
        face = options.isPlain ? PlainFace(context) : ScreenFace(context)
        found = coaching
        try coaching.workspace.create()
        model = LiveModel(
            catalog: coaching.catalog, learner: coaching.learner, plan: try coaching.plan(at: context.now()),
            isWatching: options.isWatching)
        worker = try GradingWorker { profile in try options.makePool(coaching.folder.profile(profile)) }
        editors = try WindowEditors()
        signals = try SignalPipe()
    }

    /// What may be done, by what is known of the learner at the moment.
    var coaching: Coaching {
        var coaching = found
        coaching.learner = model.learner
        return coaching
    }

    /// Runs until the learner leaves.
    ///
    /// - Throws: ``SystemFault`` where nothing can be shown any more; all that was recorded is kept.
    package func run() throws {
        begin()
        perform(model.start())
        if model.desk == nil {
            watchOthers(than: nil, polling: options.polls)
            if let sentence = arrive() { happen(.told(sentence)) }
        }
        while !isOver {
            lookAtClock()
            if drawDeadline == nil { show() }
            if !isOver { wait() }
        }
        face.end()
        signals.close()
        worker.dropRun()
        RunningChildren.all.endAll()
        if let id = model.desk?.id { found.workspace.stopClock(id.description, at: context.now()) }
        writeRest()
        let goodbye = Result { try farewell() }
        if let fatalSignal {
            signal(fatalSignal, SIG_DFL)
            kill(getpid(), fatalSignal)
        }
        if let outputFailure { throw outputFailure }
        try goodbye.get()
    }

    // MARK: - The face

    func begin() { seeing { try face.begin() } }

    private func show() { seeing { try face.show(&model) } }

    /// A terminal that cannot be written to ends the session.
    private func seeing(_ body: () throws -> Void) {
        do {
            try body()
        } catch {
            outputFailure = outputFailure ?? error
            end()
        }
    }

    // MARK: - Waiting

    private func wait() {
        let wakeEnd = isStirred ? -1 : worker.wakeEnd
        let ends = [
            STDIN_FILENO, signals.readEnd, wakeEnd, watch?.descriptor ?? -1, others?.descriptor ?? -1, editors.wakeEnd,
        ]
        var descriptors = ends.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        let count = poll(&descriptors, nfds_t(descriptors.count), timeout())
        if count < 0 && errno != EINTR { return end() }
        // Signals first: they may say that the terminal is gone.
        for signal in signals.received() { take(signal: signal) }
        if isOver { return }
        takeStirring(descriptors[3].revents != 0)
        takeOtherSaves(descriptors[4].revents != 0)
        if descriptors[2].revents != 0 {
            lookForWriting()
            if !isStirred { takeOutcomes() }
        }
        if descriptors[5].revents != 0 {
            for sentence in editors.takeSentences() { happen(.told(sentence)) }
        }
        if descriptors[0].revents != 0 { readKeys() }
        takeTimeouts()
    }

    /// Whether a look at the files is due, before which nothing that was graded counts: it may be half of a text.
    private var isStirred: Bool { detector.deadline != nil }

    /// Before a verdict is taken: the kernel tells of writing only once it is done.
    private func lookForWriting() {
        guard model.isWatching, let watch else { return }
        if detector.hasOtherContent(watch.marks()) {
            detector.stir(at: MonotonicClock.now())
        }
    }

    /// Milliseconds until something is due without an event; -1 for never.
    private func timeout() -> Int32 {
        let now = MonotonicClock.now()
        let looks = model.isWatching ? watch?.lookInterval.map { now + $0 } : nil
        let deadlines = [detector.deadline, othersDeadline, keyDeadline, drawDeadline, clockDeadline, looks]
        guard let next = deadlines.compactMap({ $0 }).min() else { return -1 }
        return Int32(max(0, ((next - now) * 1000).rounded(.up)))
    }

    private func takeTimeouts() {
        let now = MonotonicClock.now()
        if let deadline = drawDeadline, now >= deadline { drawDeadline = nil }
        if let deadline = keyDeadline, now >= deadline {
            let events = face.lateEvents()
            keyDeadline = face.keyTimeout.map { now + $0 }
            for event in events where !isOver { happen(event) }
        }
    }

    /// Tells the model what is left of the time whenever that reads differently: each minute, in the last one each second.
    private func lookAtClock() {
        clockDeadline = nil
        guard let clock = model.desk?.clock else { return }
        let seconds = clock.end.date.timeIntervalSince(context.now())
        let left = TimeLeft(seconds: seconds)
        if left != model.timeLeft { happen(.clock(left)) }
        guard model.desk?.clock != nil else { return }
        clockDeadline = MonotonicClock.now() + max(Self.shortestLook, left.secondsShown(of: seconds))
    }

    /// So that a clock that stands still keeps nobody busy.
    private static let shortestLook = 0.05

    private func readKeys() {
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = bytes.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
        if count < 0 && (errno == EINTR || errno == EAGAIN) { return }
        // The end of what is typed, or a terminal that is gone.
        guard count > 0 else { return end() }
        let events = face.events(Array(bytes[..<count]))
        keyDeadline = face.keyTimeout.map { MonotonicClock.now() + $0 }
        drawDeadline = nil
        noteLife()
        for event in events where !isOver { happen(event) }
    }

    private func takeStirring(_ hasEvents: Bool) {
        guard model.isWatching, let watch else { return }
        let now = MonotonicClock.now()
        if hasEvents || watch.lookInterval != nil, watch.hasStirred() { detector.stir(at: now) }
        guard let deadline = detector.deadline, now >= deadline else { return }
        let marks = watch.marks()
        switch detector.look(marks, at: now) {
        case .nothing: break
        case .saved:
            newSave = marks.save
            noteLife()
            happen(.saved)
            if model.runUnderWay != nil { drawDeadline = now + Self.slowRunSeconds }
        case .gone(let files): happen(gone(files))
        }
    }

    private func takeOutcomes() {
        for outcome in worker.takeOutcomes() {
            guard outcome.run == model.runUnderWay, let desk = model.desk else { continue }
            drawDeadline = nil
            switch outcome.result {
            case .success(let graded) where !outcome.isFinal:
                // Lines that are printed cannot be completed later.
                if !(face is PlainFace) { happen(.judged(run: outcome.run, answer(graded, desk))) }
                show()
            case .success(let graded): happen(.graded(run: outcome.run, answer(graded, desk)))
            case .failure(let error): happen(.gradingFailed(run: outcome.run, Wording.failure(error).message))
            }
        }
    }

    private func answer(_ graded: GradingWorker.Graded, _ desk: Desk) -> GradedAnswer {
        let now = context.now()
        let attempt = coaching.attempt(
            graded.verdict, explanation: graded.explanation, of: desk.exercise, mode: desk.mode(at: now), at: now,
            unconfined: graded.ranUnconfined)
        var answer = GradedAnswer(
            verdict: graded.verdict, explanation: graded.explanation, submission: graded.submission, attempt: attempt,
            note: coaching.note(after: graded.verdict, to: desk.id))
        answer.rebuild = coaching.rebuildResult(attempt, graded.submission, at: now)
        return answer
    }

    // MARK: - Signals

    private func take(signal: Int32) {
        switch signal {
        case SIGINT: happen(.key(.control("c")))
        case SIGTSTP: suspend()
        case SIGCONT:
            // Whoever stopped us without asking may have changed the terminal.
            face.end()
            begin()
        case SIGWINCH: face.redraw()
        default:
            fatalSignal = signal
            end()
        }
        drawDeadline = nil
    }

    func suspend() {
        face.end()
        _ = signals.withDefault(SIGTSTP) { raise(SIGTSTP) }
        begin()
    }

    func end() { isOver = true }

    // MARK: - Events and effects

    func happen(_ event: LiveEvent) {
        let effects = model.handle(event)
        if case .graded = event { show() }
        // Lines are printed as they come; a screen is drawn once all has happened.
        if face is PlainFace { show() }
        perform(effects)
    }

    func perform(_ effects: [LiveEffect]) {
        for effect in effects { for event in events(of: effect) { happen(event) } }
    }

    // MARK: - The end

    /// Tries once more to write what could not be written.
    private func writeRest() {
        while let entry = unwritten.first {
            do {
                try found.workspace.journal.append(entry)
                unwritten.removeFirst()
            } catch { return }
        }
    }

    private func farewell() throws {
        guard fatalSignal != SIGHUP else { return }
        let place = context.shown(found.workspace.root)
        if unwritten.isEmpty {
            try context.output.print(
                context.output.wrapped(
                    "Your answers and your journal are saved in \(place). `\(context.command)` goes on from here."))
        } else {
            let lines = Wording.count(unwritten.count, "line")
            context.output.printError(
                "reprise: \(lines) could not be written into the journal. Your answers are saved in \(place); make room, then type: \(context.command) grade\n"
            )
        }
    }
}
