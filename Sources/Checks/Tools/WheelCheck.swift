import Page
import Sandbox

/// Builds a wheel from an answer, reads it in a process apart, and runs its scripts where nothing else is left.
///
/// Building runs whatever the learner has written, so nothing that it prints or how it ends counts, but the wheel.
package struct WheelCheck: Check, Equatable {
    package var name: String
    package var profile: SandboxProfile?
    package var limits = LoweredLimits()
    var expected = WheelExpectation()
    /// Runs of its scripts, after it was installed.
    var runs: [ProgramRun] = []
    package var dependsOnMachine: Bool { false }

    package var tellsMutants: Bool { false }

    package func requests(for answer: AnswerFiles) -> [RunRequest] {
        var request = RunRequest(kind: .build, files: answer)
        request.then = [RunRequest.Step(kind: .wheel)] + programs.steps
        return [request]
    }

    /// The scripts, as runs in the folder that the reading has left.
    private var programs: ProgramCheck { ProgramCheck(name: name, runs: runs) }

    package func judge(
        _ records: [RunRecord], of answer: AnswerFiles, under profile: SandboxProfile
    ) throws -> CaseVerdict {
        let build = records[0]
        var verdict = CaseVerdict(name: name, build)
        guard build.reachedLimit == nil, build.termination != .lost, let reading = build.then.first else {
            return stopped(build, under: profile)
        }
        guard let report = WheelReport(reading.standardOutput) else {
            if reading.reachedLimit != nil || reading.termination == .lost { return stopped(reading, under: profile) }
            throw ToolFault(caseName: name, tool: "build", log: reading.standardError)
        }
        verdict.mismatches = mismatches(report)
        if verdict.mismatches.isEmpty, !runs.isEmpty { return ran(Array(build.then.dropFirst()), profile) }
        verdict.termination = .exited(0)
        verdict.kind = verdict.mismatches.isEmpty ? .accepted : .wrongAnswer
        verdict.blocks = WheelPage(report, build).blocks(of: verdict, answer: answer)
        return verdict
    }

    private func stopped(_ record: RunRecord, under profile: SandboxProfile) -> CaseVerdict {
        var verdict = CaseVerdict(name: name, record)
        RunJudge(record, under: profile).finish(&verdict)
        // Nothing was read, so nothing can be right.
        if verdict.kind == .accepted { verdict.kind = .refused }
        verdict.blocks = CasePage().blocks(of: verdict, answer: [:])
        return verdict
    }

    private func mismatches(_ report: WheelReport) -> [Mismatch] {
        guard report.wheels == 1, report.problem == nil else {
            return [Mismatch(.wheel, name: report.wheel.isEmpty ? nil : report.wheel)]
        }
        return report.differences(expected).map { what, expected, actual in
            Mismatch(
                .wheel, name: what, expected: .bytes(Array(expected.utf8)), actual: .bytes(Array(actual.utf8)))
        }
    }

    /// What the runs of the scripts come to; the answer's own files lie there no more.
    private func ran(_ records: [RunRecord], _ profile: SandboxProfile) -> CaseVerdict {
        guard var first = records.first else {
            var verdict = CaseVerdict(
                name: name, kind: .refused, mismatches: [], exception: nil, limit: nil, termination: .lost,
                standardOutput: [], standardError: [], wallMicroseconds: 0)
            verdict.blocks = CasePage().blocks(of: verdict, answer: [:])
            return verdict
        }
        first.then = Array(records.dropFirst())
        var verdict = programs.judge([first], of: [:], under: profile)
        if verdict.kind != .accepted { verdict.blocks.insert(.text(Self.installed), at: 0) }
        return verdict
    }

    private static let installed =
        "The wheel is as it should be and was installed, with nothing of the sources beside it. A script of it does not do "
        + "what is asked for."
}
