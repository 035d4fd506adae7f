import TestSupport
import Testing

@testable import Checks
@testable import Grading
@testable import Sandbox

/// Records put into a verdict.
@Suite struct GraderTests {
    private func verdict(_ checks: [any Check], _ records: [[RunRecord]?]) throws -> Verdict {
        let interpreter = PythonInterpreter(
            foundAs: "python3", executable: "/usr/bin/python3", version: "3.11.0", standardLibrary: [],
            sharedLibraries: [], tellsExitsApart: false, driverCode: [],
            modules: CompiledModules(found: "", executable: "", version: "", environment: [:]))
        // A pool that is never asked to run anything.
        let pool = SandboxPool(
            profile: Sample.profile, caps: .builtIn, interpreter: interpreter, environment: [:], workers: 1)
        let grader = Grader(exercise: Sample.exercise(checks), pool: pool)
        return try grader.verdict(grader.runner.all(Sample.answer), records)
    }

    @Test func theWorstCaseDecides() throws {
        let checks = [Sample.program(), Sample.program()]
        #expect(try verdict(checks, [[Sample.record()], [Sample.record()]]).kind == .accepted)
        #expect(try verdict(checks, [[Sample.record()], [Sample.record("no\n")]]).kind == .wrongAnswer)
        let stopped = try verdict(checks, [[Sample.record(limit: .wall)], nil])
        #expect(stopped.kind == .timeLimit && stopped.notRun == ["case"])
    }

    /// What was not judged never counts as accepted.
    @Test func nothingJudgedIsNoVerdict() {
        let checks = [Sample.program(), Sample.program()]
        #expect(throws: NothingJudged.self) { try verdict([], []) }
        #expect(throws: NothingJudged.self) { try verdict(checks, [nil, nil]) }
        #expect(throws: NothingJudged.self) { try verdict(checks, [[Sample.record()], nil]) }
    }
}
