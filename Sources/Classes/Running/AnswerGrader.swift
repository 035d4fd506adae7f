import Catalog
import Checks
import Diagnosis
import Grading
import Sandbox

/// Grades one answer after the other, each in a session of its own that nothing else has run in.
package struct AnswerGrader: Sendable {
    /// How answers are graded.
    package struct Settings: Sendable {
        /// What a case may take at most, where that is less than its own limit.
        package var seconds: Int?
        /// Whether it is found out why answers fail.
        package var explains = true

        package init(seconds: Int? = nil, explains: Bool = true) {
            self.seconds = seconds
            self.explains = explains
        }
    }

    private let folder: CatalogFolder
    private let settings: Settings
    private let makePool: @Sendable (SandboxProfile) throws -> SandboxPool

    /// - Parameter makePool: makes the pools whose like is made for each answer.
    package init(
        _ folder: CatalogFolder, _ settings: Settings,
        makePool: @escaping @Sendable (SandboxProfile) throws -> SandboxPool
    ) {
        self.folder = folder
        self.settings = settings
        self.makePool = makePool
    }

    /// The pool that answers to an exercise are graded in the like of.
    ///
    /// - Throws: ``SandboxFault``, ``LimitSettings/Unusable`` and ``Findings`` of the profile.
    package func pool(_ exercise: Exercise) throws -> SandboxPool { try makePool(folder.profile(exercise.sandbox)) }

    /// - Throws: ``SandboxFault`` where the machine lets nobody run anything.
    package func grade(_ submission: Submission, _ exercise: Exercise, like pool: SandboxPool) throws -> AnswerOutcome {
        do {
            return try once(submission, exercise, like: pool)
        } catch {
            // What has gone wrong with others on the machine at that moment is over, mostly.
            do {
                return try once(submission, exercise, like: pool)
            } catch let fault as SandboxFault {
                if case .driverFailed = fault { return .failed(fault) }
                throw fault
            } catch {
                return .failed(error)
            }
        }
    }

    private func once(
        _ submission: Submission, _ exercise: Exercise, like pool: SandboxPool
    ) throws -> AnswerOutcome {
        let own = pool.apart()
        defer { own.close() }
        var grader = Grader(exercise: exercise, pool: own)
        if let seconds = settings.seconds {
            grader.runner.haste = LoweredLimits([.wallSeconds: seconds, .cpuSeconds: seconds])
        }
        do {
            let grade = try grader.grade(submission)
            let explanation =
                settings.explains && !grade.verdict.isAccepted
                ? try ExplanationSearch(grader, folder: folder).explanation(of: submission, grade) : Explanation()
            return .judged(
                JudgedAnswer(
                    verdict: grade.verdict, explanation: explanation, submission: submission,
                    ranUnconfined: own.ranUnconfined))
        } catch let skipped as CasesSkipped {
            return .skipped(skipped)
        } catch let fault as PackageStore.Fault {
            guard case .notPrepared = fault else { throw fault }
            return .lacking(.packages(fault))
        }
    }
}
