import Catalog
import Coach
import Practice
import Presentation
import System

/// What the model asks for, done.
extension LiveSession {
    func events(of effect: LiveEffect) -> [LiveEvent] {
        switch effect {
        case .quit: end()
        case .suspend: suspend()
        case .dropRun: worker.dropRun()
        case .recordAttempt(let attempt): return record(.attempt(attempt))
        case .recordHint(let number):
            return record { .hint(HintShown(exercise: $0, number: number, at: context.now())) }
        case .recordSolution(let gaveUp):
            return record { coaching.lookAtSolution($0, gaveUp: gaveUp, at: context.now()) }
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
        case .makePlan: return [.planned(try coaching.plan(at: now))]
        case .endRebuild(let id): try coaching.workspace.endRebuild(id)
        case .keepAnswer(let id, let answer): try coaching.workspace.keepAccepted(answer.files, to: id)
        case .makeList: return [.listed(coaching.list(at: now))]
        case .open(let id): return [.opened(watched(try coaching.open(id, at: now)))]
        case .beginRebuild(let id):
            var desk = try coaching.beginRebuild(id, at: now)
            desk.archive = desk.archive.map(context.shown)
            return [.opened(watched(desk))]
        case .grade(let run): try grade(run)
        case .readSolution:
            return try model.desk.map { [.solutionRead(try coaching.solution($0.exercise))] } ?? []
        case .reset: return [.wasReset(archive: try reset())]
        default: break
        }
        return []
    }

    // MARK: - Exercises and their files

    /// An exercise whose files are watched from now on.
    private func watched(_ desk: Desk) -> Desk {
        if model.isWatching {
            let watch = FileWatch(folder: desk.folder, files: desk.exercise.files, polling: options.polls)
            self.watch = watch
            detector = SaveDetector(known: watch.marks())
            if watch.hasFallenBack {
                model.say("The kernel reports no saves here; the files are looked at instead.")
            }
        }
        worker.prepare(desk.exercise)
        return desk
    }

    private func grade(_ run: Int) throws {
        guard let desk = model.desk else { return }
        let submission = try coaching.submission(desk.exercise)
        worker.grade(submission, desk.exercise, folder: coaching.folder, run: run)
    }

    private func reset() throws -> String? {
        guard let desk = model.desk else { return nil }
        let archive = try coaching.reset(desk.exercise, at: context.now())
        if let watch { detector.accept(watch.marks()) }
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
            while let first = unwritten.first {
                try coaching.record(first)
                unwritten.removeFirst()
            }
            return [.recorded(entry)]
        } catch {
            return [.recorded(entry), .notRecorded(SessionWording.notRecorded(error))]
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
        // A message has one line; the reason has to fit into it.
        let name = command.words[0].lastPathPart
        if !command.hasOwnWindow { face.end() }
        defer { if !command.hasOwnWindow { begin() } }
        switch ForegroundProcess.start(command.words, detached: command.hasOwnWindow) {
        case .failure(let failure):
            return [.told("\(name) cannot be started (\(Wording.reason(failure.errno))). Set EDITOR to another.")]
        case .success(let pid):
            guard !command.hasOwnWindow else { return [.told("\(name) has the file.")] }
            let end = ForegroundProcess.wait(pid, signals)
            return end.isSuccess ? [] : [.told("\(name) ended with an error.")]
        }
    }
}
