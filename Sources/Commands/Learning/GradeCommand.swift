import Catalog
import Coach
import Diagnosis
import Grading
import Page
import Practice
import Presentation

/// `reprise grade`: runs an answer, says what is wrong with it, and writes the attempt into the journal.
struct GradeCommand: Command {
    static let spec = CommandSpec(
        name: "grade", arguments: "[ID] [FILE…]", argumentCount: 0...64,
        completes: ArgumentCompletion(first: .either([.asked(.ids), .file]), rest: .file),
        summary: "run your answer in the sandbox and say what is wrong with it",
        details: """
            Without ID, the exercise whose folder you are in, or the one that `reprise` hands out.
            Without FILE, the files in your workspace; a folder stands for all files of the exercise in it,
            and a file is told by the end of its path, as in ~/try/shop/prices.py for shop/prices.py;
            those that are not named are looked for beside it.
            The attempt is written into the journal; files that are still as they were handed out are none.
            Exit status: 0 accepted, 1 not accepted, 64 a file or word that cannot be used, 69 something needed is missing.
            """,
        options: [format, .json, .catalog, .workspace, .allowUnconfined, .help],
        examples: [
            "reprise grade", "reprise grade split-the-bill", "reprise grade split-the-bill ~/try/bill.py --json",
            "reprise grade --format gcc",
        ],
        command: GradeCommand.init)

    private static let format = CommandSpec.Option(
        name: "--format", value: "NAME", completes: .words(of: Format.self),
        summary: "text, json, or gcc: file:line:column: error: …, where editors jump to")

    private enum Format: String, CaseIterable {
        case text, json, gcc
    }

    /// An exercise, files, or both; none for what is at hand.
    private let words: [String]
    private let places: Places
    private let allowsUnconfined: Bool
    private let format: Format
    private var isJSON: Bool { format == .json }

    init(_ arguments: Arguments) throws {
        words = arguments.positional
        places = Places(arguments)
        allowsUnconfined = arguments.has(.allowUnconfined)
        format = try arguments.format(Self.format, or: .text, json: .json)
    }

    func run(in context: Context) throws -> ExitCode {
        let coaching = try places.coaching(context)
        let target = try GradeTarget.find(words, coaching, context)
        let exercise = try coaching.folder.exercise(target.id, in: coaching.catalog)
        let submission = try target.submission(for: exercise, workspace: coaching.workspace)
        if coaching.isUntouched(submission, of: exercise) {
            let untouched = UntouchedAnswer(submission, target, exercise, coaching)
            if format == .gcc {
                try context.output.printData(untouched.editorLine(path(target, exercise, coaching, context)))
            } else {
                try untouched.show(asJSON: isJSON, context)
            }
            return .notAccepted
        }
        let isAsked = coaching.placementQuestion == exercise.id
        let clock = coaching.clockToTell(exercise.id)
        let graded = try grade(submission, exercise, coaching, wantsStyle: format == .text && clock == nil, context)
        let recording = Result {
            try coaching.record(graded, of: exercise.id)
            if isAsked { try coaching.recordPlacement(after: .attempt(graded.attempt), at: context.now()) }
        }
        let showing = Result {
            try show(graded, target, exercise, clock, coaching, isRecorded: (try? recording.get()) != nil, context)
        }
        // That it was not kept comes after the verdict, and weighs more than that nobody could be shown it.
        try recording.get()
        try showing.get()
        if graded.verdict.isAccepted && format == .text {
            let tries = coaching.learner.progress.triesSinceAccepted(target.id)
            try Reflection.ask(
                after: graded.attempt, failedTries: tries, workspace: coaching.workspace, context)
        }
        return graded.verdict.isAccepted ? .accepted : .notAccepted
    }

    private func grade(
        _ submission: Submission, _ exercise: Exercise, _ coaching: Coaching, wantsStyle: Bool, _ context: Context
    ) throws -> GradedAnswer {
        let pool = try SandboxAccess.pool(
            coaching.folder.profile(exercise.sandbox), allowingUnconfined: allowsUnconfined, context)
        let (verdict, explanation) = try Interruption.guarding(
            "Nothing was graded, and nothing was written to the journal."
        ) {
            defer { pool.close() }
            let grader = Grader(exercise: exercise, pool: pool)
            grader.runner.warmUp()
            let grade = try grader.grade(submission)
            let search = ExplanationSearch(grader, folder: coaching.folder)
            return (grade.verdict, try search.explanation(of: submission, grade, wantsStyle: wantsStyle))
        }
        let now = context.now()
        let attempt = coaching.attempt(
            verdict, explanation: explanation, of: exercise, mode: coaching.mode(exercise.id, at: now), at: now,
            unconfined: pool.ranUnconfined)
        var graded = GradedAnswer(
            verdict: verdict, explanation: explanation, submission: submission, attempt: attempt,
            note: coaching.note(after: verdict, to: exercise.id))
        graded.rebuild = coaching.rebuildResult(attempt, submission, at: now)
        return graded
    }

    private func show(
        _ graded: GradedAnswer, _ target: GradeTarget, _ exercise: Exercise, _ clock: RebuildClock?,
        _ coaching: Coaching, isRecorded: Bool, _ context: Context
    ) throws {
        if format == .gcc { return try showToEditor(graded, target, exercise, coaching, context) }
        guard !isJSON else {
            var json = VerdictJSON(
                graded.verdict, explanation: graded.explanation, exercise: exercise, submission: graded.submission,
                attempt: graded.attempt.id, note: graded.note)
            json.rebuild = graded.rebuild.map(RebuildJSON.init)
            json.clock = clock.map { ClockJSON($0, isOver: $0.isOver(at: graded.attempt.date)) }
            return try context.output.printJSON(json)
        }
        let page = VerdictPage(
            graded.verdict, explanation: graded.explanation, of: graded.submission, to: exercise, in: coaching.catalog)
        let screen = VerdictScreen(page, output: context.output).render(about: target.whyThisOne(coaching, context))
        let note = graded.note.map { "\n" + NotePage($0, output: context.output).render() } ?? ""
        let rebuild = RebuildLines(graded, exercise, clock, context).render()
        let next = try next(graded.verdict, target, exercise, coaching, context)
        // What follows from an attempt is said of one that is in the journal.
        let closing =
            graded.verdict.isAccepted && isRecorded
            ? ClosingLines(graded, exercise, coaching, isTimed: clock != nil, context).render() : StyledText()
        try context.output.print(screen + closing + rebuild + note + "\n" + next)
    }

    private func showToEditor(
        _ graded: GradedAnswer, _ target: GradeTarget, _ exercise: Exercise, _ coaching: Coaching, _ context: Context
    ) throws {
        let path = path(target, exercise, coaching, context)
        let lines = EditorLines(graded.verdict, graded.explanation, of: exercise, path: path).lines
        let summary = "reprise: \(exercise.id) \(Wording.headline(graded.verdict))"
        try context.output.printData((lines + [summary]).map { $0 + "\n" }.joined())
    }

    /// Where the files of the exercise are that were graded.
    private func path(
        _ target: GradeTarget, _ exercise: Exercise, _ coaching: Coaching, _ context: Context
    ) -> (String) -> String {
        { name in target.path(of: name, exercise, in: coaching.workspace) }
    }

    private func next(
        _ verdict: Verdict, _ target: GradeTarget, _ exercise: Exercise, _ coaching: Coaching, _ context: Context
    ) throws -> StyledText {
        let isAsked = coaching.placementQuestion == exercise.id
        if verdict.isAccepted { return "Go on with  \(context.command)\(isAsked ? " place" : "")\n" }
        let first = try Wording.comesFirst(coaching.beginning(of: exercise), left(exercise, coaching))
        let words = first.map { context.output.wrapped($0) } ?? ""
        if !verdict.missingFiles.isEmpty {
            let misnamed = target.misnamed(for: verdict.missingFiles, exercise, coaching)
            if let unread = Wording.unread(misnamed) {
                return context.output.wrapped(unread) + target.writeAnswer(misnamed, exercise, context)
            }
            return words.plain.isEmpty ? "Get the starter file with  \(context.command)\n" : words
        }
        let skip: StyledText = isAsked ? "If you do not know it  \(context.command) place --skip\n" : ""
        return words + change(target, exercise, coaching, context) + skip
    }

    private func left(_ exercise: Exercise, _ coaching: Coaching) -> [ExerciseID] {
        // Without a word on it there is no need for the index.
        exercise.after.isEmpty && exercise.continues == nil ? [] : coaching.prerequisites.left(before: exercise.id)
    }

    private func change(
        _ target: GradeTarget, _ exercise: Exercise, _ coaching: Coaching, _ context: Context
    ) -> StyledText {
        let home = coaching.workspace.folder(exercise.id)
        let files = target.files.isEmpty ? exercise.files.map { home + "/" + $0 } : target.files
        // More than two paths are nobody's to read.
        let names =
            target.files.isEmpty && files.count > 2
            ? "the files in \(context.shown(home))" : files.map(context.shown).joined(separator: ", ")
        let again = target.files.isEmpty ? "\(exercise.id)" : "\(exercise.id) \(target.files.joined(separator: " "))"
        return "Change \(names), then  \(context.command) grade \(again)\n"
    }
}
