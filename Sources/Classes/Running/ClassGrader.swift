import Catalog
import Dispatch
import Grading
import Sandbox
import Synchronization
import System

/// Grades all that a class has handed in. Answers that are the same are graded once.
///
/// Theory of operation. First every answer is read and hashed, and let go again, so that memory does not grow with the
/// class. Then each different answer is looked up among what is kept, or graded, on several threads, and kept at once, so
/// that whoever is killed goes on there. What one answer does reaches no other: each has a session of its own, and what
/// fails with it fails for it alone.
package struct ClassGrader: Sendable {
    /// How far it is.
    package struct Progress: Sendable {
        package var done: Int
        package var all: Int
    }

    /// An answer that is graded for all that are the same.
    private struct Work: Sendable {
        var task: AssignedTask
        var answer: HandedIn
        var content: String
    }

    private let finder: AnswerFinder
    private let tasks: [AssignedTask]
    private let grader: AnswerGrader
    private let cache: GradeCache?
    private let exerciseKeys: [ExerciseID: String]
    private let words: @Sendable (AnswerOutcome, AssignedTask) -> ExerciseGrade

    /// - Parameters:
    ///   - keys: for each exercise a hash of all that decides about it; what has none is not kept.
    ///   - words: puts into words what has come of an answer.
    package init(
        _ tasks: [AssignedTask], _ grader: AnswerGrader, cache: GradeCache?, keys: [ExerciseID: String],
        words: @escaping @Sendable (AnswerOutcome, AssignedTask) -> ExerciseGrade
    ) {
        self.tasks = tasks
        self.grader = grader
        self.cache = cache
        exerciseKeys = keys
        self.words = words
        finder = AnswerFinder(tasks)
    }

    /// - Parameters:
    ///   - jobs: how many are graded at once.
    ///   - watch: told how far it is, on any thread.
    /// - Returns: for each answer the grades of all exercises, in order.
    /// - Throws: ``SandboxFault`` and the like where nothing can be run, and what the exercises' profiles throw.
    package func grade(
        _ answers: [HandedIn], jobs: Int, watch: @escaping @Sendable (Progress) -> Void
    ) throws -> [[ExerciseGrade]] {
        var work: [Work] = []
        var places: [String: Int] = [:]
        var known: [[ExerciseGrade]] = []
        for answer in answers {
            var grades: [ExerciseGrade] = []
            for task in tasks {
                let grade = read(task, answer)
                if let key = Self.key(grade), places[key] == nil {
                    places[key] = work.count
                    work.append(Work(task: task, answer: answer, content: grade.content ?? ""))
                }
                grades.append(grade)
            }
            known.append(grades)
        }
        let graded = try grade(work, jobs: jobs, watch: watch)
        return known.map { grades in
            grades.map { grade in
                guard let key = Self.key(grade), let place = places[key] else { return grade }
                var result = graded[place]
                (result.content, result.remark) = (grade.content, grade.remark ?? result.remark)
                return result
            }
        }
    }

    /// The same for the same answers to an exercise; nothing for one that cannot be run.
    private static func key(_ grade: ExerciseGrade) -> String? { grade.content.map { "\(grade.exercise) \($0)" } }

    /// What can be said without running anything: the hash of the files, or that they cannot be taken.
    private func read(_ task: AssignedTask, _ answer: HandedIn) -> ExerciseGrade {
        do {
            let found = try finder.find(task, in: answer)
            var grade = ExerciseGrade(exercise: task.exercise.id.description)
            grade.content = Self.hash(found.submission)
            grade.remark =
                found.isTakenForAnother
                ? "Its one file has another name; it was taken for \(task.exercise.files[0])." : nil
            return grade
        } catch let fault as SubmissionFault {
            return words(.unusable(fault), task)
        } catch {
            return words(.failed(error), task)
        }
    }

    private static func hash(_ submission: Submission) -> String {
        let files = submission.files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        return SHA256.of(Fields.pack(files.flatMap { [Array($0.key.utf8), $0.value] }))
    }

    private func grade(
        _ work: [Work], jobs: Int, watch: @escaping @Sendable (Progress) -> Void
    ) throws -> [ExerciseGrade] {
        let pools = try pools(work)
        defer { for pool in pools.values { pool.close() } }
        let queue = ClassQueue(work.count, watch: watch)
        DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, work.count))) { _ in
            queue.take { try recallOrGrade(work[$0], pools[work[$0].task.exercise.sandbox]!) }
        }
        cache?.prune()
        return try queue.results()
    }

    /// By the sandbox profiles of the exercises that anything was handed in for.
    private func pools(_ work: [Work]) throws -> [String: SandboxPool] {
        var pools: [String: SandboxPool] = [:]
        for exercise in work.map(\.task.exercise) where pools[exercise.sandbox] == nil {
            pools[exercise.sandbox] = try grader.pool(exercise)
        }
        return pools
    }

    private func recallOrGrade(_ work: Work, _ pool: SandboxPool) throws -> ExerciseGrade {
        let exercise = work.task.exercise
        let key = exerciseKeys[exercise.id].flatMap { cache?.key(exercise: $0, answer: work.content) }
        if let key, let kept = cache?.read(key) { return kept }
        let found = try finder.find(work.task, in: work.answer)
        guard Self.hash(found.submission) == work.content else { return words(.failed(AnswerChanged()), work.task) }
        let grade = words(try grader.grade(found.submission, exercise, like: pool), work.task)
        if let key { cache?.write(grade, for: key) }
        return grade
    }
}

/// A file was changed while the class was being graded.
package struct AnswerChanged: Error {}
