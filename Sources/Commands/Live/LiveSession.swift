import Catalog
import Glibc
import Grading
import Practice
import Sandbox

/// A live session: one loop that waits for keys, signals, saves and verdicts, and tells the model what happened.
///
/// Theory of operation. The model is a value that knows nothing of the world; this is the world. Nothing in the loop
/// takes long: grading has a thread of its own. What an effect leads to comes back as an event at once.
final class LiveSession {
    let context: Context
    let folder: CatalogFolder
    let catalog: ExerciseCatalog
    let workspace: Workspace
    let worker: GradingWorker
    let face: any LiveFace
    let signals: SignalPipe
    let polls: Bool
    let arguments: Arguments
    var model: LiveModel
    var watch: FileWatch?
    var detector = SaveDetector(known: FileMarks(marks: [:]))
    /// What could not be written into the journal yet.
    var unwritten: [JournalEntry] = []
    /// The signal that ends the session and this process.
    private var fatalSignal: Int32?
    private var isOver = false
    private var keyDeadline: Double?
    /// When to say that a run is under way; most are over before it could be read.
    private var drawDeadline: Double?

    private static let slowRunSeconds = 0.15

    /// - Throws: ``LiveFault``, and whatever reading the catalog and the journal throws.
    init(_ arguments: Arguments, _ context: Context, face: any LiveFace) throws {
        self.arguments = arguments
        self.context = context
        self.face = face
        folder = try CatalogLocation.find(arguments, context)
        catalog = try folder.catalog()
        workspace = try WorkspaceLocation.find(arguments, context)
        try workspace.create()
        let learner = LearnerState(try LearnerProgress.entries(workspace, context))
        let plan = try TodayPlan.make(
            learner, catalog: catalog, folder: folder, workspace: workspace, at: context.now())
        polls = arguments.switches.contains("--poll")
        model = LiveModel(
            catalog: catalog, learner: learner, plan: plan, isWatching: !arguments.switches.contains("--manual"))
        let folder = folder
        worker = try GradingWorker { profile in
            try SandboxAccess.pool(profile: folder.profile(profile), arguments, context)
        }
        signals = try SignalPipe()
    }

    /// Runs until the learner leaves.
    func run() -> ExitCode {
        face.begin()
        perform(model.start())
        while !isOver {
            if drawDeadline == nil { face.show(&model) }
            wait()
        }
        face.end()
        signals.close()
        worker.dropRun()
        SandboxSession.endAll()
        writeRest()
        farewell()
        if let fatalSignal {
            signal(fatalSignal, SIG_DFL)
            kill(getpid(), fatalSignal)
        }
        return .accepted
    }

    // MARK: - Waiting

    private func wait() {
        var descriptors = [STDIN_FILENO, signals.readEnd, worker.wakeEnd, watch?.descriptor ?? -1].map {
            pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
        }
        let count = poll(&descriptors, nfds_t(descriptors.count), timeout())
        if count < 0 && errno != EINTR { return end() }
        // Signals first: they may say that the terminal is gone.
        for signal in signals.received() { take(signal: signal) }
        if isOver { return }
        if descriptors[2].revents != 0 { takeOutcomes() }
        if descriptors[0].revents != 0 { readKeys() }
        takeTimeouts()
        takeStirring(descriptors[3].revents != 0)
    }

    /// Milliseconds until something is due without an event; -1 for never.
    private func timeout() -> Int32 {
        let now = MonotonicClock.now()
        let looks = model.isWatching ? watch?.lookInterval.map { now + $0 } : nil
        guard let next = [detector.deadline, keyDeadline, drawDeadline, looks].compactMap({ $0 }).min() else {
            return -1
        }
        return Int32(max(0, ((next - now) * 1000).rounded(.up)))
    }

    private func takeTimeouts() {
        let now = MonotonicClock.now()
        if let deadline = drawDeadline, now >= deadline { drawDeadline = nil }
        if let deadline = keyDeadline, now >= deadline {
            keyDeadline = nil
            face.lateEvents().forEach(happen)
        }
    }

    private func readKeys() {
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = bytes.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
        if count < 0 && (errno == EINTR || errno == EAGAIN) { return }
        // The end of what is typed, or a terminal that is gone.
        guard count > 0 else { return end() }
        let events = face.events(Array(bytes[..<count]))
        keyDeadline = face.keyTimeout.map { MonotonicClock.now() + $0 }
        drawDeadline = nil
        for event in events where !isOver { happen(event) }
    }

    private func takeStirring(_ hasEvents: Bool) {
        guard model.isWatching, let watch else { return }
        let now = MonotonicClock.now()
        if hasEvents || watch.lookInterval != nil, watch.hasStirred() { detector.stir(at: now) }
        guard let deadline = detector.deadline, now >= deadline else { return }
        switch detector.look(FileMarks(folder: watch.folder, files: watch.files), at: now) {
        case .nothing: break
        case .saved:
            happen(.saved)
            drawDeadline = now + Self.slowRunSeconds
        case .gone(let files): happen(.gone(files))
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
                face.show(&model)
            case .success(let graded): happen(.graded(run: outcome.run, answer(graded, desk)))
            case .failure(let error): happen(.gradingFailed(run: outcome.run, Wording.failure(error).message))
            }
        }
    }

    private func answer(_ graded: GradingWorker.Graded, _ desk: Desk) -> GradedAnswer {
        let now = context.now()
        let progress = model.learner.progress
        let attempt = Attempt(
            verdict: graded.verdict, exercise: desk.exercise, mode: desk.mode, at: now,
            seconds: workspace.secondsWorked(desk.id, lastAttempt: progress.lastAttempt(desk.id), at: now),
            hints: progress.hintsShown(desk.id), peeks: progress.peeks(desk.id), unconfined: graded.ranUnconfined)
        return GradedAnswer(verdict: graded.verdict, submission: graded.submission, attempt: attempt)
    }

    // MARK: - Signals

    private func take(signal: Int32) {
        switch signal {
        case SIGINT: happen(.key(.control("c")))
        case SIGTSTP: suspend()
        case SIGCONT:
            // Whoever stopped us without asking may have changed the terminal.
            face.end()
            face.begin()
        case SIGWINCH: face.redraw()
        default:
            fatalSignal = signal
            end()
        }
        drawDeadline = nil
    }

    func suspend() {
        face.end()
        signals.withDefault(SIGTSTP) { raise(SIGTSTP) }
        face.begin()
    }

    func end() { isOver = true }

    // MARK: - Events and effects

    func happen(_ event: LiveEvent) {
        let effects = model.handle(event)
        if case .graded = event { face.show(&model) }
        // Lines are printed as they come; a screen is drawn once all has happened.
        if face is PlainFace { face.show(&model) }
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
                try workspace.journal.append(entry)
                unwritten.removeFirst()
            } catch { return }
        }
    }

    private func farewell() {
        guard fatalSignal != SIGHUP else { return }
        let place = context.shown(workspace.root)
        if unwritten.isEmpty {
            context.output.print(
                context.output.wrapped(
                    "Your answers and your journal are saved in \(place). `\(context.command)` goes on from here."))
        } else {
            let lines = unwritten.count == 1 ? "1 line" : "\(unwritten.count) lines"
            context.output.printError(
                "reprise: \(lines) could not be written into the journal. Your answers are saved in \(place); make room, then type: \(context.command) grade\n"
            )
        }
    }
}
