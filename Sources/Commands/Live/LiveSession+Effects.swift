import Catalog
import Grading
import Practice
import Sandbox

/// What the model asks for, done.
extension LiveSession {
    func events(of effect: LiveEffect) -> [LiveEvent] {
        switch effect {
        case .quit: end()
        case .suspend: suspend()
        case .dropRun: worker.dropRun()
        case .endRebuild(let id): workspace.endRebuild(id)
        case .recordAttempt(let attempt): return record(.attempt(attempt))
        case .recordHint(let number):
            return record { .hint(HintShown(exercise: $0, number: number, at: context.now())) }
        case .recordSolution(let gaveUp):
            return record { .solution(SolutionShown(exercise: $0, gaveUp: gaveUp, at: context.now())) }
        case .recordNote(let text, let attempt):
            return record { .note(LearnerNote(exercise: $0, attempt: attempt, text: text, at: context.now())) }
        case .edit(let file, let line): return edit(file, line)
        case .tryByHand: return tryByHand()
        default:
            do {
                return try readingEvents(of: effect)
            } catch {
                return failure(effect, error)
            }
        }
        return []
    }

    private func failure(_ effect: LiveEffect, _ error: any Error) -> [LiveEvent] {
        let words = Wording.failure(error).message
        if case .grade(let run) = effect { return [.gradingFailed(run: run, words)] }
        return [.told(words)]
    }

    private func readingEvents(of effect: LiveEffect) throws -> [LiveEvent] {
        let now = context.now()
        switch effect {
        case .makePlan:
            return [
                .planned(
                    try TodayPlan.make(model.learner, catalog: catalog, folder: folder, workspace: workspace, at: now))
            ]
        case .makeList:
            return [.listed(try ExerciseListing.all(model.learner, catalog: catalog, folder: folder, at: now))]
        case .open(let id): return [.opened(try open(id, archive: nil))]
        case .beginRebuild(let id):
            let archive = try workspace.beginRebuild(try folder.exercise(id, in: catalog), at: now)
            return [.opened(try open(id, archive: archive.map(context.shown)))]
        case .grade(let run): try grade(run)
        case .readSolution:
            guard let desk = model.desk else { return [] }
            let mine = (try? submission(desk).files) ?? [:]
            return [.solutionRead(SolutionView(solution: try folder.files(.solution, of: desk.exercise), mine: mine))]
        case .reset: return [.wasReset(archive: try reset())]
        default: break
        }
        return []
    }

    // MARK: - Exercises and their files

    /// Puts the files of an exercise into the workspace, and watches them from now on.
    private func open(_ id: ExerciseID, archive: String?) throws -> Desk {
        let exercise = try folder.exercise(id, in: catalog)
        let isRebuild = workspace.isRebuilding(id)
        let empty = exercise.files.map { ($0, [UInt8]()) }
        let starter =
            isRebuild ? Dictionary(uniqueKeysWithValues: empty) : try folder.files(.starter, of: exercise)
        _ = try workspace.handOut(id, starter: starter, at: context.now())
        let place = workspace.folder(id)
        let desk = Desk(
            exercise: exercise, statement: try folder.statement(id), hints: try folder.hints(id), folder: place,
            paths: exercise.files.map { place + "/" + $0 }, mode: isRebuild ? .rebuild : .solve, archive: archive)
        if model.isWatching {
            watch = FileWatch(folder: place, files: exercise.files, polling: polls)
            detector = SaveDetector(known: FileMarks(folder: place, files: exercise.files))
            if watch?.hasFallenBack == true {
                model.say("The kernel reports no saves here; the files are looked at instead.")
            }
        }
        worker.prepare(exercise)
        return desk
    }

    private func submission(_ desk: Desk) throws -> Submission {
        try SubmissionReader(workspace: workspace.root).read(folder: desk.folder, files: desk.exercise.files)
    }

    private func grade(_ run: Int) throws {
        guard let desk = model.desk else { return }
        let submission = try submission(desk)
        worker.dropRunIfBusy()
        worker.grade(submission, desk.exercise, folder: folder, run: run)
    }

    private func reset() throws -> String? {
        guard let desk = model.desk else { return nil }
        let empty = desk.exercise.files.map { ($0, [UInt8]()) }
        let files =
            desk.isClosedBook
            ? Dictionary(uniqueKeysWithValues: empty) : try folder.files(.starter, of: desk.exercise)
        let archive = try workspace.replaceAnswer(desk.id, with: files, at: context.now())
        detector.accept(FileMarks(folder: desk.folder, files: desk.exercise.files))
        return archive.map(context.shown)
    }

    // MARK: - The journal

    private func record(_ make: (ExerciseID) -> JournalEntry) -> [LiveEvent] {
        guard let id = model.desk?.id else { return [] }
        return record(make(id))
    }

    /// Writes an entry, and before it those that could not be written earlier. One that cannot be written counts all
    /// the same while the session lasts, and is tried again.
    private func record(_ entry: JournalEntry) -> [LiveEvent] {
        unwritten.append(entry)
        do {
            try workspace.create()
            while let first = unwritten.first {
                try workspace.journal.append(first)
                unwritten.removeFirst()
            }
            return [.recorded(entry)]
        } catch {
            return [.recorded(entry), .notRecorded(Wording.notRecorded(error))]
        }
    }

    // MARK: - The editor

    private func edit(_ file: String?, _ line: Int?) -> [LiveEvent] {
        guard let desk = model.desk, let first = desk.paths.first else { return [] }
        let isOwn = file.map { desk.exercise.files.contains($0) } ?? false
        let path = isOwn ? desk.folder + "/" + file! : first
        guard
            let command = EditorCommand(environment: context.environment, path: path, line: isOwn ? line : nil)
        else { return [.told("No editor is named. Set EDITOR, as in: export EDITOR=nano")] }
        if !command.hasOwnWindow { face.end() }
        defer { if !command.hasOwnWindow { face.begin() } }
        switch ForegroundProcess.start(command.words, detached: command.hasOwnWindow) {
        case .failure(let failure):
            return [
                .told(
                    "\(command.words[0]) cannot be started (\(Wording.reason(failure.errno))). Set EDITOR to another.")
            ]
        case .success(let pid):
            guard !command.hasOwnWindow else { return [.told("\(Wording.lastPart(command.words[0])) has the file.")] }
            let status = ForegroundProcess.wait(pid, signals)
            return status == 0 ? [] : [.told("\(command.words[0]) ended with an error.")]
        }
    }
}
