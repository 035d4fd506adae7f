import Catalog
import Checks
import Grading
import Sandbox

/// Looks for the trap that a failing answer has fallen into, and claims only what runs have borne out.
///
/// Theory of operation. The rules propose changed programs, each of which undoes one trap. A changed program is first
/// run on a failing case or two; if it passes one, on all. One that passes everything is certain: this, and nothing else,
/// was wrong. Else the output is looked at, and then changes that nobody needs unless they had fallen into the trap and
/// that mend half of the failing cases and break none. Where nothing of this holds, nothing is said.
struct TrapSearch {
    let runner: CaseRunner
    private var exercise: Exercise { runner.exercise }

    /// How many changed programs are run at once, at the most, before the next are looked at.
    private static let largestBatch = 12
    /// How long all changed programs together may compute before no further one is tried.
    private static let mostMicroseconds = 2_500_000

    func cause(of submission: Submission, _ grade: Grade) throws -> Cause? {
        let verdict = grade.verdict
        let evidence = Evidence(exercise: exercise, submission: submission, verdict: verdict)
        guard ![.syntaxError, .missingFile, .refused, .ruleBroken].contains(verdict.kind), !submission.isEmpty else {
            return nil
        }
        guard exercise.files.contains(where: { $0.hasSuffix(".py") }) else { return nil }
        // Without a sandbox a changed program could do to the machine what its author had taken care not to.
        guard !runner.pool.ranUnconfined else { return OutputRule.cause(evidence) }
        // Two cases are run of each changed program.
        let waiting = grade.records.compactMap(\.self).flatMap(\.self).map(\.waitingMicroseconds).max() ?? 0
        let batch = waiting == 0 ? Self.largestBatch : min(Self.largestBatch, Self.mostMicroseconds / 2 / waiting)
        if batch == 0 { return OutputRule.cause(evidence) }
        let rules = TrapRule.all.filter { $0.isPlausible(evidence) }
        let repairs = rules.isEmpty ? [] : try Surgery(pool: runner.pool).repairs(rules, evidence)
        var partial: Cause?
        var spent = 0
        var rest = repairs[...]
        while !rest.isEmpty, spent < Self.mostMicroseconds {
            let experiments = try run(Array(rest.prefix(batch)), evidence, &spent)
            rest = rest.dropFirst(batch)
            for experiment in experiments where experiment.isPromising {
                switch try confirm(experiment, evidence, &spent) {
                case .certain(let cause): return cause
                case .partial(let cause): partial = partial ?? cause
                case .nothing: break
                }
            }
        }
        return OutputRule.cause(evidence) ?? partial
    }

    // MARK: - Experiments

    private struct Experiment {
        var repair: Surgery.Repair
        /// The cases that were run, by their index, and what is said of them.
        var verdicts: [Int: CaseVerdict] = [:]

        var isPromising: Bool {
            if case .observation(let shows) = repair.rule.proof { return verdicts.values.contains { shows($0) != nil } }
            return verdicts.values.contains { $0.kind == .accepted }
        }
    }

    private enum Outcome {
        case certain(Cause)
        case partial(Cause)
        case nothing
    }

    /// Runs each changed program on the first failing cases.
    private func run(_ repairs: [Surgery.Repair], _ evidence: Evidence, _ spent: inout Int) throws -> [Experiment] {
        let failing = indices(evidence) { $0.kind != .accepted }
        var plan: [(repair: Int, index: Int)] = []
        for (number, repair) in repairs.enumerated() {
            // One that need not mend everything may show its worth only on some.
            let isOne = if case .wholeAnswer = repair.rule.proof { true } else { failing.count == 1 }
            plan += (isOne ? failing.prefix(1) : [failing[0], failing[failing.count - 1]]).map { (number, $0) }
        }
        let verdicts = try judged(plan.map { (repairs[$0.repair].submission, $0.index) }, &spent)
        var experiments = repairs.map { Experiment(repair: $0) }
        for (step, verdict) in zip(plan, verdicts) { experiments[step.repair].verdicts[step.index] = verdict }
        return experiments
    }

    /// Runs a promising program on all other cases.
    private func confirm(_ experiment: Experiment, _ evidence: Evidence, _ spent: inout Int) throws -> Outcome {
        if case .observation(let shows) = experiment.repair.rule.proof {
            return try observe(experiment, shows, evidence, &spent)
        }
        let others = exercise.cases.indices.filter { experiment.verdicts[$0] == nil }
        var verdicts = experiment.verdicts
        let more = try judged(others.map { (experiment.repair.submission, $0) }, &spent)
        for (index, verdict) in zip(others, more) { verdicts[index] = verdict }
        let passing = exercise.cases.indices.filter { verdicts[$0]?.kind == .accepted }
        let cause = self.cause(
            experiment.repair, proof: .repair(passing: passing.count, cases: exercise.cases.count))
        if passing.count == exercise.cases.count { return .certain(cause) }
        guard case .improvement = experiment.repair.rule.proof else { return .nothing }
        // One case more may be chance; half of those that failed is not.
        let before = Set(indices(evidence) { $0.kind == .accepted })
        let mended = Set(passing).subtracting(before)
        return before.isSubset(of: passing) && mended.count * 2 >= evidence.failing.count
            ? .partial(cause) : .nothing
    }

    /// What the changed program shows must show in every failing case, and not without the change.
    private func observe(
        _ experiment: Experiment, _ shows: (CaseVerdict) -> Cause.Proof?, _ evidence: Evidence, _ spent: inout Int
    ) throws -> Outcome {
        let others = indices(evidence) { $0.kind != .accepted }.filter { experiment.verdicts[$0] == nil }
        let more = try judged(others.map { (experiment.repair.submission, $0) }, &spent)
        let seen = (experiment.verdicts.sorted { $0.key < $1.key }.map(\.value) + more.compactMap { $0 }).map(shows)
        if evidence.failing.contains(where: { shows($0) != nil }) { return .nothing }
        guard let shown = seen.first ?? nil, seen.allSatisfy({ $0 != nil }), more.allSatisfy({ $0 != nil }) else {
            return .nothing
        }
        return .certain(cause(experiment.repair, proof: shown))
    }

    private func cause(_ repair: Surgery.Repair, proof: Cause.Proof) -> Cause {
        Cause(
            trap: repair.rule.trap, text: TrapTexts.text(repair.rule.trap), file: repair.file, line: repair.line,
            proof: proof)
    }

    private func judged(_ plan: [(Submission, Int)], _ spent: inout Int) throws -> [CaseVerdict?] {
        let steps = plan.map { CaseRunner.Step(answer: $0.0.files, index: $0.1) }
        let records = try runner.run(steps, stoppingAfterTimeouts: 1)
        for case let record in records.compactMap(\.self).flatMap(\.self) {
            // The timer of `surgery.py` does not see a program that waits, and the sandbox is patient.
            spent += record.ranOutOfTime ? Self.mostMicroseconds : record.cpuMicroseconds + record.waitingMicroseconds
        }
        return try zip(steps, records).map { step, records in try records.map { try runner.judge(step, $0) } }
    }

    /// The cases of which something holds, by their index; those that took too long come last.
    private func indices(_ evidence: Evidence, where holds: (CaseVerdict) -> Bool) -> [Int] {
        let verdicts = evidence.verdict.cases.filter(holds)
        let ordered = verdicts.filter { $0.kind != .timeLimit } + verdicts.filter { $0.kind == .timeLimit }
        return ordered.compactMap { verdict in exercise.cases.firstIndex { $0.name == verdict.name } }
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
