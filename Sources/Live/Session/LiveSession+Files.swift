import Catalog
import Coach
import Grading
import Practice
import Presentation
import System

/// What is saved where the exercise at hand does not read it, and who else is at the workspace.
extension LiveSession {
    /// Notices what is saved where nobody reads it, from now on.
    ///
    /// - Parameter desk: the exercise at hand; nothing where none is open.
    func watchOthers(than desk: Desk?, polling: Bool) {
        guard model.isWatching else { return }
        othersDeadline = nil
        others = OtherSaves(exerciseFolders(beginningWith: desk), polling: polling)
    }

    /// The folders of all exercises that are there, that of the exercise at hand first.
    private func exerciseFolders(beginningWith desk: Desk?) -> [String] {
        let folders = coaching.catalog.exerciseIDs.map(coaching.workspace.folder).filter {
            $0 != desk?.folder && FileStatus($0)?.isFolder == true
        }
        // Where not all can be looked at, those that were begun last.
        let changed = Dictionary(uniqueKeysWithValues: folders.map { ($0, FileStatus($0)?.changed ?? 0) })
        return (desk.map { [$0.folder] } ?? []) + folders.sorted { (changed[$0]!, $0) > (changed[$1]!, $1) }
    }

    func takeOtherSaves(_ hasEvents: Bool) {
        guard model.isWatching, let others else { return }
        let now = MonotonicClock.now()
        if hasEvents, others.hasStirred() { othersDeadline = now + OtherSaves.quietSeconds }
        if othersDeadline == nil { othersDeadline = others.lookInterval.map { now + $0 } }
        guard let deadline = othersDeadline, now >= deadline else { return }
        othersDeadline = nil
        for event in others.saved().compactMap(event) { happen(event) }
    }

    /// What there is to say of a file that was saved; nothing of most.
    private func event(_ path: String) -> LiveEvent? {
        if let desk = model.desk, path.beginsBytewise(with: desk.folder + "/") {
            let name = Self.below(desk.folder, path)
            return coaching.misnamed(name, in: desk.folder, of: desk.exercise).map { .misnamed($0) }
        }
        guard let id = coaching.workspace.exercise(at: path, in: coaching.catalog), id != model.desk?.id,
            let exercise = try? coaching.folder.exercise(id, in: coaching.catalog)
        else { return nil }
        let name = Self.below(coaching.workspace.folder(id), path)
        // What was just handed out there is no answer yet.
        guard exercise.files.contains(name), let answer = try? coaching.submission(exercise),
            !coaching.isUntouched(answer, of: exercise)
        else { return nil }
        return .savedElsewhere(id, title: exercise.title, file: name)
    }

    private static func below(_ folder: String, _ path: String) -> String {
        String(decoding: path.utf8.dropFirst(folder.utf8.count + 1), as: UTF8.self)
    }

    /// What there is to say where files of the exercise are gone; a single one may only have got another name.
    func gone(_ files: [String]) -> LiveEvent {
        guard let desk = model.desk, files.count == 1,
            let other = coaching.misnamedFiles(in: desk.folder, of: desk.exercise, for: files).first
        else { return .gone(files) }
        return .misnamed(other)
    }

    /// That an answer is still what was handed out.
    func untouched(_ submission: Submission, _ desk: Desk) -> String {
        let files = desk.exercise.files
        let misnamed = coaching.misnamedFiles(in: desk.folder, of: desk.exercise, for: files)
        return Wording.untouched(
            files, isBlank: submission.isEmpty, misnamed, isWatching: model.isWatching)
    }

    // MARK: - The workspace

    /// Takes the place of the first session, where it is free.
    ///
    /// - Returns: at the beginning, that another session has it.
    func arrive() -> String? {
        guard place == nil else { return nil }
        defer { hasArrived = true }
        switch coaching.workspace.arrive(at: context.now()) {
        case .first(let place): self.place = place
        case .further(let since) where !hasArrived:
            return Wording.furtherSession(since: since, at: Timestamp(context.now()))
        case .further, .unknown: break
        }
        return nil
    }

    /// Once a minute is enough to know that somebody works.
    private static let lifeSeconds = 60.0

    /// The learner has done something for the exercise at hand.
    func noteLife() {
        let now = MonotonicClock.now()
        guard let id = model.desk?.id, now - lastSignOfLife >= Self.lifeSeconds else { return }
        lastSignOfLife = now
        coaching.workspace.noteWork(id.description, at: context.now())
    }
}
