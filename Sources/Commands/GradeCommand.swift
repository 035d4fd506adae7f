import Catalog
import Grading
import Practice
import Sandbox

/// `reprise grade`: runs an answer, says what is wrong with it, and writes the attempt into the journal.
enum GradeCommand {
    static let spec = CommandSpec(
        name: "grade", arguments: "[ID] [FILE…]", argumentCount: 0...64,
        summary: "run your answer in the sandbox and say what is wrong with it",
        details: """
            Without ID, the exercise whose folder you are in, or the one that `reprise` hands out.
            Without FILE, the files in your workspace. The attempt is written into the journal.
            Exit status: 0 accepted, 1 not accepted, 64 a file or word that cannot be used, 69 something needed is missing.
            """,
        options: [.json, .catalog, .workspace, .allowUnconfined, .help],
        examples: [
            "reprise grade", "reprise grade split-the-bill", "reprise grade split-the-bill ~/try/bill.py --json",
        ],
        run: run)

    private static func run(_ arguments: Arguments, _ context: Context) throws -> ExitCode {
        let folder = try CatalogLocation.find(arguments, context)
        let catalog = try folder.catalog()
        let workspace = try WorkspaceLocation.find(arguments, context)
        let progress = try LearnerProgress.read(workspace, context)
        let target = try GradeTarget.find(
            arguments.positional, catalog: catalog, workspace: workspace, progress: progress, context)
        let exercise = try folder.exercise(target.id, in: catalog)
        let submission = try target.submission(for: exercise, workspace: workspace)

        let pool = try SandboxAccess.pool(profile: folder.profile(exercise.sandbox), arguments, context)
        let verdict = try Interruption.guarding("Nothing was graded, and nothing was written to the journal.") {
            defer { pool.close() }
            pool.warmUp(cases: exercise.cases.count)
            return try Grader(exercise: exercise, folder: folder, pool: pool).grade(submission)
        }
        let now = context.now()
        let seconds = workspace.secondsWorked(target.id, lastAttempt: progress.lastAttempt(target.id), at: now)
        let attempt = Attempt(
            verdict: verdict, exercise: exercise, mode: workspace.isRebuilding(target.id) ? .rebuild : .solve, at: now,
            seconds: seconds,
            hints: progress.hintsShown(target.id), peeks: progress.peeks(target.id), unconfined: pool.ranUnconfined)
        let recording = Result {
            try workspace.create()
            try workspace.journal.append(.attempt(attempt))
            if verdict.isAccepted { workspace.endRebuild(target.id) }
        }
        if arguments.wantsJSON {
            context.output.print(
                try JSONOutput.text(
                    VerdictJSON(verdict, exercise: exercise, submission: submission, attempt: attempt.id)))
        } else {
            let screen = VerdictScreen(
                verdict: verdict, exercise: exercise, submission: submission, catalog: catalog, output: context.output)
            context.output.print(screen.render() + "\n" + next(verdict, target, exercise, workspace, context))
        }
        // The verdict has been shown; that it was not kept comes after it.
        try recording.get()
        if verdict.isAccepted && !arguments.wantsJSON {
            let tries = progress.triesSinceAccepted(target.id)
            try Reflection.ask(after: attempt, failedTries: tries, workspace: workspace, context)
        }
        return verdict.isAccepted ? .accepted : .notAccepted
    }

    private static func next(
        _ verdict: Verdict, _ target: GradeTarget, _ exercise: Exercise, _ workspace: Workspace, _ context: Context
    ) -> String {
        if verdict.isAccepted { return "Go on with  \(context.command)\n" }
        if !verdict.missingFiles.isEmpty {
            return "Get the starter file with  \(context.command)\n"
        }
        let files =
            target.files.isEmpty ? exercise.files.map { workspace.folder(exercise.id) + "/" + $0 } : target.files
        let again = target.files.isEmpty ? "\(exercise.id)" : "\(exercise.id) \(target.files.joined(separator: " "))"
        return "Change \(files.map(context.shown).joined(separator: ", ")), then  \(context.command) grade \(again)\n"
    }
}
