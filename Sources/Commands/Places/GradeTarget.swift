import Catalog
import Coach
import Grading
import Practice
import Presentation
import System

/// What a `grade` command line means: which exercise, and which files.
struct GradeTarget {
    var id: ExerciseID
    /// As typed; empty for those in the workspace.
    var files: [String]
    /// Made absolute, in the same order.
    private var paths: [String]
    /// Why it is this exercise, where none was named.
    var reason: Reason?

    enum Reason {
        /// Its folder is the one that we are in.
        case here
        /// A rebuild that is under way.
        case rebuild
        /// The one that was tried last.
        case tried
        /// What is handed out next.
        case next
    }

    /// - Throws: ``UsageFault``, ``UnknownExercise``, ``SubmissionFault`` for a file that is not there.
    static func find(_ words: [String], _ coaching: Coaching, _ context: Context) throws -> GradeTarget {
        let (catalog, workspace) = (coaching.catalog, coaching.workspace)
        guard let first = words.first else {
            if let here = workspace.exercise(at: context.currentFolder, in: catalog) {
                return GradeTarget(id: here, files: [], paths: [], reason: .here)
            }
            return try handedOut(coaching.plan(at: context.now()), coaching)
        }
        if let id = catalog.resolve(first) {
            let files = Array(words.dropFirst())
            return GradeTarget(id: id, files: files, paths: files.map(context.absolute))
        }
        let path = context.absolute(first)
        guard let status = FileStatus(path) else {
            // No exercise has a dot in its name.
            if first.utf8.contains(UInt8(ascii: ".")) { throw SubmissionFault.notFound(path: first) }
            throw UnknownExercise(name: first, nearest: catalog.nearest(to: first))
        }
        guard let id = workspace.exercise(at: path, in: catalog) else {
            throw UsageFault(message: Wording.whichExercise(first))
        }
        if status.isFolder, words.count == 1 { return GradeTarget(id: id, files: [], paths: []) }
        return GradeTarget(id: id, files: words, paths: words.map(context.absolute))
    }

    private static func handedOut(_ plan: TodayPlan, _ coaching: Coaching) throws -> GradeTarget {
        guard let item = plan.meant else { throw UsageFault(message: nothingLeft(plan)) }
        let isTried = coaching.learner.progress.standing(item.id) == .attempted
        let reason: Reason = item.isRebuild ? .rebuild : isTried ? .tried : .next
        return GradeTarget(id: item.id, files: [], paths: [], reason: reason)
    }

    private static func nothingLeft(_ plan: TodayPlan) -> String {
        if plan.broken > 0 { return Wording.nothingReadable(plan) }
        return plan.held > 0 ? Wording.nothingOpen(plan) : Wording.allAccepted
    }

    /// The folder that the files are looked for in; nothing where they are named one by one.
    func folder(_ workspace: Workspace) -> String? {
        if files.isEmpty { return workspace.folder(id) }
        return files.count == 1 && FileStatus(paths[0])?.isFolder == true ? paths[0] : nil
    }

    /// Where the file is that stands for one of the exercise's; where it would be, if there is none.
    func path(of name: String, _ exercise: Exercise, in workspace: Workspace) -> String {
        if let folder = folder(workspace) { return folder.withoutLastSlash + "/" + name }
        if paths.count == 1, exercise.files.count == 1 { return paths[0] }
        let named = paths.first { path in
            if case .one(let found) = DeclaredFile.named(by: path, among: exercise.files) {
                found.isSame(as: name)
            } else {
                false
            }
        }
        return named ?? (DeclaredFile.folder(of: paths[0], among: exercise.files) ?? workspace.folder(id)) + "/" + name
    }

    /// Reads the files, once.
    ///
    /// - Throws: ``SubmissionFault``, and ``UsageFault`` for a file that the exercise does not ask for.
    func submission(for exercise: Exercise, workspace: Workspace) throws -> Submission {
        let reader = SubmissionReader(workspace: workspace.root)
        if files.isEmpty { return try reader.read(folder: workspace.folder(id), files: exercise.files) }
        if files.count == 1, FileStatus(paths[0])?.isFolder == true {
            let submission = try reader.read(folder: paths[0], files: exercise.files)
            if !submission.files.isEmpty { return submission }
            throw UsageFault(message: Wording.noAnswer(in: files[0], exercise: exercise))
        }
        if files.count == 1, exercise.files.count == 1 {
            return Submission(files: [exercise.files[0]: try reader.read(paths[0])])
        }
        var contents: [String: [UInt8]] = [:]
        var owners: [String: String] = [:]
        for (file, path) in zip(files, paths) {
            let name = try declaredName(file, path, exercise)
            if let other = owners.updateValue(file, forKey: name) {
                throw UsageFault(message: Wording.sameFile(other, file, name, exercise: exercise))
            }
            contents[name] = try reader.read(path)
        }
        return try completed(contents, exercise, reader)
    }

    /// With the files that were not named, as far as they lie beside the first that was, as the exercise has them.
    private func completed(
        _ contents: [String: [UInt8]], _ exercise: Exercise, _ reader: SubmissionReader
    ) throws -> Submission {
        guard let folder = DeclaredFile.folder(of: paths[0], among: exercise.files) else {
            return Submission(files: contents)
        }
        let others = try reader.read(folder: folder, files: exercise.files.filter { contents[$0] == nil })
        return Submission(files: contents.merging(others.files) { named, _ in named })
    }

    private func declaredName(_ file: String, _ path: String, _ exercise: Exercise) throws -> String {
        switch DeclaredFile.named(by: path, among: exercise.files) {
        case .one(let name): return name
        case .several(let names):
            throw UsageFault(message: Wording.ambiguousFile(file, names, exercise: exercise))
        case .none: throw UsageFault(message: Wording.undeclaredFile(file, exercise: exercise))
        }
    }
}

extension Wording {
    /// Why it is this exercise that is graded, where none was named.
    static func chosen(_ reason: GradeTarget.Reason) -> String {
        switch reason {
        case .here: "No exercise is named: this is the one whose folder you are in."
        case .rebuild: "No exercise is named: this is the rebuild that you have begun."
        case .tried: "No exercise is named: this is the one that you tried last."
        case .next: "No exercise is named: this is the one that is next."
        }
    }
}
