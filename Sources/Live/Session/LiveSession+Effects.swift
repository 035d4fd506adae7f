import Catalog
import Coach
import FoundationEssentials
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
        case .recordAttempt(let attempt): return record(attempt)
        case .recordHint(let number):
            return record { .hint(HintShown(exercise: $0, number: number, at: context.now())) }
        case .recordSolution(let gaveUp):
            return record { coaching.lookAtSolution($0, gaveUp: gaveUp, at: context.now()) }
        case .postpone(let id): return record(coaching.putOff(id, at: context.now()))
        case .restToday: return record(coaching.restToday(at: context.now()))
        case .setMinutes(let minutes): return set(minutes: minutes)
        case .recordReflection(let text):
            return record(
                .note(LearnerNote(exercise: nil, text: LearnerNote.fitting(Reflection.mark + text), at: context.now())))
        case .recordNote(let text, let attempt):
            return record { .note(LearnerNote(exercise: $0, attempt: attempt, text: text, at: context.now())) }
        case .edit(let file, let line): return edit(file, line)
        case .tryByHand(let input): return tryByHand(input)
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
        case .makePlan: return try plan(at: now)
        case .endRebuild(let id): try coaching.workspace.endRebuild(id)
        case .keepAnswer(let id, let answer): try coaching.workspace.keepAccepted(answer.files, to: id)
        case .makeList: return [.listed(coaching.list(at: now))]
        case .open(let id): return [.opened(watched(try coaching.open(id, at: now)))] + toldLater()
        case .beginRebuild(let id):
            return [.opened(watched(try coaching.beginRebuild(id, at: now)))] + toldLater()
        case .beginTimedRebuild(let id):
            let minutes = try coaching.parMinutes(id)
            return [.opened(watched(try coaching.beginRebuild(id, at: now, minutes: minutes)))] + toldLater()
        case .startClock(let id, let minutes):
            try coaching.workspace.startClock(id, minutes: minutes, at: now)
            return [.opened(watched(try coaching.open(id, at: now)))]
        case .cancelRebuild(let id): return try cancelRebuild(id)
        case .readFirst: return try model.desk.map { [.firstRead(try coaching.firstAndLast($0.id))] } ?? []
        case .grade(let run): return try grade(run)
        case .readSolution:
            return try model.desk.map { [.solutionRead(try coaching.solution($0.exercise))] } ?? []
        case .reset: return [.wasReset(archive: try reset())]
        default: break
        }
        return []
    }

    /// The plan, and before it what has followed for placement.
    private func plan(at now: Date) throws -> [LiveEvent] {
        var coaching = coaching
        var placed = coaching.placementEntries(at: now)
        // It follows again from what is in the journal, the next time.
        if !unwritten.isEmpty || (try? coaching.take(placed)) == nil { placed = [] }
        var events = placed.map(LiveEvent.recorded)
        if case .start(let start)? = placed.last {
            events.append(.told(SessionWording.placed(start, coaching.catalog)))
        }
        return events + [.planned(try coaching.plan(at: now))]
    }

    // MARK: - Exercises and their files

    /// An exercise whose files are watched from now on.
    private func watched(_ desk: Desk) -> Desk {
        if model.isWatching {
            let watch = FileWatch(folder: desk.folder, files: desk.exercise.files, polling: options.polls)
            self.watch = watch
            detector = SaveDetector(known: watch.marks())
            watchOthers(than: desk, polling: options.polls || watch.hasFallenBack)
        }
        coaching.workspace.noteWork(desk.id.description, at: context.now())
        worker.prepare(desk.exercise)
        return desk
    }

    /// What is worth more than how to begin, which would cover it.
    private func toldLater() -> [LiveEvent] {
        let isBlind = model.isWatching && watch?.hasFallenBack == true
        let blind = isBlind ? "The kernel reports no saves here; the files are looked at instead." : nil
        return [blind, arrive()].compactMap { $0 }.map { .told($0) }
    }

    private func grade(_ run: Int) throws -> [LiveEvent] {
        guard let desk = model.desk else { return [] }
        saveUnderWay = newSave
        newSave = nil
        let submission = try coaching.submission(desk.exercise)
        if coaching.isUntouched(submission, of: desk.exercise) {
            return [.untouched(run: run, untouched(submission, desk))]
        }
        worker.grade(submission, desk.exercise, folder: coaching.folder, run: run)
        return [.begun(run: run)]
    }

    /// The entry is written like every other of a session, at once or as soon as it can be.
    private func cancelRebuild(_ id: ExerciseID) throws -> [LiveEvent] {
        let now = context.now()
        worker.dropRun()
        let exercise = try coaching.folder.exercise(id, in: coaching.catalog)
        var cancelled = try coaching.cancelRebuild(exercise, at: now) {}
        cancelled.archive = cancelled.archive.map(context.shown)
        let recorded = record(.cancelled(RebuildCancelled(exercise: id, at: now)))
        return [.cancelled(watched(try coaching.open(id, at: now)), cancelled)] + recorded
    }

    private func reset() throws -> String? {
        guard let desk = model.desk else { return nil }
        let archive = try coaching.reset(desk.exercise, at: context.now())
        if let watch { detector.accept(watch.marks()) }
        return archive.map(context.shown)
    }

    /// A wish that cannot be written down holds while the session lasts.
    private func set(minutes: Int) -> [LiveEvent] {
        found.settings.minutes = minutes
        do {
            guard let file = SettingsFile(context.environment) else { return [] }
            try file.set(.minutes, to: minutes)
            return []
        } catch {
            return [.told(Wording.failure(error).message)]
        }
    }

    // MARK: - The journal

    private func record(_ make: (ExerciseID) -> JournalEntry) -> [LiveEvent] {
        guard let id = model.desk?.id else { return [] }
        return record(make(id))
    }

    /// Writes an attempt, unless another session has made one of the same save.
    private func record(_ attempt: Attempt) -> [LiveEvent] {
        guard let save = saveUnderWay else { return record(.attempt(attempt)) }
        var events: [LiveEvent] = []
        let other = coaching.workspace.writeOnce(attempt, of: save) { events = record(.attempt(attempt)) }
        guard let other else { return events }
        var same = attempt
        same.id = other
        return [.recorded(.attempt(same))]
    }

    /// Writes an entry, and before it those that could not be written earlier. One that cannot be written counts all
    /// the same while the session lasts, and is tried again.
    private func record(_ entry: JournalEntry) -> [LiveEvent] {
        unwritten.append(entry)
        coaching.keepTime(entry)
        do {
            while let first = unwritten.first {
                try coaching.write(first)
                unwritten.removeFirst()
            }
            return [.recorded(entry)]
        } catch {
            return [.recorded(entry), .notRecorded(SessionWording.notRecorded(error))]
        }
    }
}
