import Checks
import Grading
import Sandbox

/// Runs changed programs and judges them, as long as there is time.
struct Laboratory {
    let runner: CaseRunner
    /// How many changed programs are run at once before the next are looked at.
    let batch: Int
    /// How much all programs together have computed so far.
    private(set) var spent = 0

    /// How many changed programs are run at once, at the most.
    private static let largestBatch = 12
    /// How long all changed programs together may compute before no further one is tried.
    private static let mostMicroseconds = 2_500_000

    /// Nothing where the answer's own runs have waited for so long that no change could be tried in the time.
    init?(_ runner: CaseRunner, _ grade: Grade) {
        self.runner = runner
        // Two cases are run of each changed program.
        let waiting = grade.records.compactMap(\.self).flatMap(\.self).map(\.waitingMicroseconds).max() ?? 0
        batch = waiting == 0 ? Self.largestBatch : min(Self.largestBatch, Self.mostMicroseconds / 2 / waiting)
        if batch == 0 { return nil }
    }

    var hasTime: Bool { spent < Self.mostMicroseconds }

    /// Whether there is time to look for a single change further, and leave some for what comes after one found already.
    func hasTime(leavingSome: Bool) -> Bool {
        spent < (leavingSome ? Self.mostMicroseconds / 5 * 3 : Self.mostMicroseconds)
    }

    /// The verdicts on programs in cases, in their order; nothing for one that was not run.
    mutating func judged(_ plan: [(Submission, Int)]) throws -> [CaseVerdict?] {
        let steps = plan.map { CaseRunner.Step(answer: $0.0.files, index: $0.1) }
        let records = try runner.run(steps, stoppingAfterTimeouts: 1)
        for case let record in records.compactMap(\.self).flatMap(\.self) {
            // The timer of `surgery.py` does not see a program that waits, and the sandbox is patient.
            spent += record.ranOutOfTime ? Self.mostMicroseconds : record.cpuMicroseconds + record.waitingMicroseconds
        }
        return try zip(steps, records).map { step, records in try records.map { try runner.judge(step, $0) } }
    }

    /// The verdicts of a changed program on all cases, some of which are known already.
    mutating func all(_ submission: Submission, knowing known: [Int: CaseVerdict]) throws -> [Int: CaseVerdict] {
        let others = runner.exercise.cases.indices.filter { known[$0] == nil }
        var verdicts = known
        for (index, verdict) in zip(others, try judged(others.map { (submission, $0) })) { verdicts[index] = verdict }
        return verdicts
    }
}

extension RunRecord {
    /// How long a run was waited for that computed little, as a server or a program that sleeps: a changed one does so too.
    /// What a busy machine adds is none of it, and a changed program need not go on for ever as the answer did.
    fileprivate var waitingMicroseconds: Int {
        let idle = isEndless ? 0 : wallMicroseconds - cpuMicroseconds
        return idle > 500_000 || conversation != nil ? max(idle, 0) : 0
    }
}
