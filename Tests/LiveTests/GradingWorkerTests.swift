import Foundation
import Glibc
import TestSupport
import Testing

@testable import Catalog
@testable import Grading
@testable import Live
@testable import Sandbox

/// Grading in the background, with real sessions: only the newest run counts.
@Suite struct GradingWorkerTests {
    private let folder = CatalogFolder(root: SmallCatalog.root)

    private func worker() throws -> GradingWorker {
        let environment = ProcessInfo.processInfo.environment
        let interpreter = try InterpreterLocator(environment: environment).locate()
        let profile = try folder.profile("pure")
        return try GradingWorker { _ in
            SandboxPool(
                profile: profile, caps: .builtIn, interpreter: interpreter, environment: environment, workers: 2)
        }
    }

    private func exercise() throws -> Exercise {
        try folder.exercise(ExerciseID("basics/variables/split-the-bill")!, in: folder.catalog())
    }

    /// All outcomes up to the final one of a run.
    private func outcomes(_ worker: GradingWorker, until run: Int) -> [GradingWorker.Outcome] {
        var all: [GradingWorker.Outcome] = []
        while !all.contains(where: { $0.run == run && $0.isFinal }) {
            var entry = pollfd(fd: worker.wakeEnd, events: Int16(POLLIN), revents: 0)
            guard poll(&entry, 1, 60_000) > 0 else { return all }
            all += worker.takeOutcomes()
        }
        return all
    }

    private static func answer(_ source: String) -> Submission { Submission(files: ["main.py": Array(source.utf8)]) }

    /// Of quick saves of an endless loop none is waited for but the last.
    @Test func olderRunsAreNeverBegun() throws {
        let worker = try worker()
        defer { worker.dropRun() }
        let exercise = try exercise()
        let endless = Self.answer("while True:\n    pass\n")
        for run in 1...3 { worker.grade(endless, exercise, folder: folder, run: run) }
        worker.grade(Self.answer("print('no')\n"), exercise, folder: folder, run: 4)
        let all = outcomes(worker, until: 4)
        #expect(Set(all.map(\.run)) == [4])
        guard case .success(let graded)? = all.last?.result else {
            Issue.record("nothing was graded")
            return
        }
        #expect(graded.verdict.kind == .wrongAnswer && graded.verdict.notRun == [])
    }

    /// What was dropped says nothing, and the next run is as good as the first.
    @Test func aDroppedRunIsForgotten() throws {
        let worker = try worker()
        defer { worker.dropRun() }
        let exercise = try exercise()
        let solution = Submission(files: try folder.files(.solution, of: exercise))
        worker.grade(Self.answer("while True:\n    pass\n"), exercise, folder: folder, run: 1)
        worker.dropRun()
        worker.grade(solution, exercise, folder: folder, run: 2)
        guard case .success(let graded)? = outcomes(worker, until: 2).last?.result else {
            Issue.record("nothing was graded")
            return
        }
        #expect(graded.verdict.isAccepted)
    }
}
