import Catalog
import Checks
import Grading
import Sandbox

/// Why nothing is recorded of an exercise: its own solution fails a case.
package struct NothingRecorded: Error, Sendable, Equatable {
    package var caseName: String
    package var reason: NotRecordable
}

/// Records what the cases of an exercise expect, from what its solution does.
struct SolutionRecording {
    let grader: Grader
    /// The bytes of a file of the catalog.
    let bytes: (String) throws -> [UInt8]

    /// The files of checks, by path, as the solution would have them.
    ///
    /// - Throws: ``NothingRecorded``, ``CasesSkipped``, and whatever a run throws.
    func files(_ solution: AnswerFiles) throws -> [String: [UInt8]] {
        let steps = grader.runner.all(solution)
        let records = try grader.runner.run(steps)
        try check(try grader.verdict(steps, records))
        var edits: [String: [TextEdit]] = [:]
        for (check, records) in zip(grader.exercise.cases, records.compactMap(\.self)) {
            guard let file = check.recordedIn else { continue }
            edits[file, default: []] += try self.edits(check, records, solution, file)
        }
        return try edits.filter { !$0.value.isEmpty }.reduce(into: [:]) { files, edits in
            files[edits.key] = TextEdit.applied(edits.value, to: try bytes(edits.key))
        }
    }

    /// That every case was run, and none fails in a way that is not to be recorded.
    private func check(_ verdict: Verdict) throws {
        guard verdict.skipped.isEmpty else {
            let passed = verdict.cases.count - verdict.failing.count
            throw CasesSkipped(exercise: grader.exercise.id, passed: passed, skipped: verdict.skipped)
        }
        guard verdict.notRun.isEmpty else { throw NothingJudged(exercise: grader.exercise.id) }
        for (check, verdict) in zip(grader.exercise.cases, verdict.cases) where !isRecordable(check, verdict.kind) {
            throw NothingRecorded(caseName: check.name, reason: NotRecordable(verdict))
        }
    }

    /// Whether a run of the solution that comes to this still says what its author may mean.
    private func isRecordable(_ check: any Check, _ kind: VerdictKind) -> Bool {
        switch kind {
        case .accepted: true
        case .wrongAnswer: check.recordedIn != nil
        case .runtimeError: check.recordsExceptions
        default: false
        }
    }

    private func edits(
        _ check: any Check, _ records: [RunRecord], _ solution: AnswerFiles, _ file: String
    ) throws -> [TextEdit] {
        let text = try bytes(file)
        do throws(NotRecordable) {
            return try check.edits(recording: records, of: solution, in: text)
        } catch {
            throw NothingRecorded(caseName: check.name, reason: error)
        }
    }
}
