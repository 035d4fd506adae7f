import Catalog
import Checks
import Grading
import Sandbox

/// Looks for the traps that a failing answer has fallen into, and claims only what runs have borne out.
///
/// Theory of operation. The rules propose changed programs, each of which undoes one trap. A changed program is first
/// run on a failing case or two; if it passes one, on all. One that passes everything is certain: this, and nothing else,
/// was wrong. Else the output is looked at. Where that explains nothing either, there may be two faults: the changes that
/// mend some cases and break none, or bring the failing ones nearer, are taken in turn, and the search goes on from the
/// program so changed. Two or three changes that make everything pass together are named, that which mends most first. Of
/// what mends a part only, nothing is said but changes that nobody needs unless they had fallen into the trap, and that
/// mend half of the failing cases. Where nothing of this holds, nothing is said.
struct TrapSearch {
    let runner: CaseRunner
    private var exercise: Exercise { runner.exercise }

    /// How many faults of one answer are named, at the most.
    private static let mostFaults = 3
    /// From how many changes, each of which helps a little, the search goes on.
    private static let mostBranches = 4
    /// Where there are more changes to try than this, the small ones are tried on one case alone.
    private static let mostOnTwoCases = 60

    func cause(of submission: Submission, _ grade: Grade) throws -> Cause? {
        if let notebook = Cause.notebook(submission) { return notebook }
        let verdict = grade.verdict
        let evidence = Evidence(exercise: exercise, submission: submission, verdict: verdict)
        guard ![.syntaxError, .missingFile, .refused, .ruleBroken].contains(verdict.kind), !submission.isEmpty else {
            return nil
        }
        guard exercise.files.contains(where: { $0.hasSuffix(".py") }) else { return nil }
        // A changed program has no comments, so that any change would do away with what silences a tool.
        if verdict.failing.contains(where: { $0.mismatches.contains { $0.kind == .suppression } }) { return nil }
        // How the cost grows is measured, and differs from run to run: a change that seems to mend it may have had luck.
        if verdict.failing.allSatisfy({ !$0.mismatches.isEmpty && $0.mismatches.allSatisfy { $0.kind == .growth } }) {
            return nil
        }
        // Without a sandbox a changed program could do to the machine what its author had taken care not to.
        guard !runner.pool.ranUnconfined, var laboratory = Laboratory(runner, grade) else {
            return OutputRule.cause(evidence)
        }
        var causes = try search(Stage(evidence), &laboratory).causes
        guard !causes.isEmpty else { return nil }
        var first = causes.removeFirst()
        first.next = causes
        return first
    }

    // MARK: - The search

    /// What is wrong with a program, first things first.
    private struct Finding {
        var causes: [Cause] = []
        /// Whether nothing else is wrong.
        var isWhole = false
    }

    private func search(_ stage: Stage, _ laboratory: inout Laboratory) throws -> Finding {
        let rules = TrapRule.all.filter { $0.isPlausible(stage.evidence) }
        let repairs =
            rules.isEmpty
            ? []
            : try Surgery(pool: runner.pool).repairs(rules, stage.evidence, of: stage.own, after: stage.made)
        var steps: [Stage.Step] = []
        var hopes: [Experiment] = []
        var rest = repairs[...]
        while !rest.isEmpty, laboratory.hasTime(leavingSome: !steps.isEmpty) {
            let experiments = try run(
                Array(rest.prefix(laboratory.batch)), of: repairs.count, stage, &laboratory)
            rest = rest.dropFirst(laboratory.batch)
            for experiment in experiments {
                if case .observation(let shows) = experiment.repair.rule.proof {
                    if let cause = try observe(experiment, shows, stage, &laboratory) {
                        return Finding(causes: [cause], isWhole: true)
                    }
                } else if experiment.passesOne {
                    let step = try confirm(experiment, stage, &laboratory)
                    if let cause = wholeCause(step, stage) { return Finding(causes: [cause], isWhole: true) }
                    let mayBeChance = step.repair.rule.isWide && step.trial.mended < 2
                    if step.trial.mended > 0, !mayBeChance, step.breaksNothing(of: stage) { steps.append(step) }
                } else if !experiment.repair.rule.isWide, experiment.isNearer(than: stage) {
                    hopes.append(experiment)
                }
            }
        }
        if let cause = OutputRule.cause(stage.evidence) { return Finding(causes: [cause], isWhole: true) }
        return try combine(steps, hopes, stage, &laboratory)
    }

    /// Goes on from the changes that mend a part, those that mend most first.
    private func combine(
        _ steps: [Stage.Step], _ hopes: [Experiment], _ stage: Stage, _ laboratory: inout Laboratory
    ) throws -> Finding {
        let partial = steps.first { $0.repair.rule.mayBeClaimed(mending: $0.trial) }
        var found = Finding(causes: partial.map { [cause($0, stage)] } ?? [])
        guard stage.made.count + 1 < Self.mostFaults else { return found }
        // The sort keeps the order of the rules among equals.
        let ordered = steps.enumerated().sorted {
            ($1.element.trial.mended, $0.offset) < ($0.element.trial.mended, $1.offset)
        }.map(\.element)
        var branches = Array(ordered.prefix(Self.mostBranches))
        let likely = hopes.enumerated().sorted { ($1.element.nearness, $0.offset) < ($0.element.nearness, $1.offset) }
        for (_, hope) in likely.prefix(Self.mostBranches)
        where branches.count < Self.mostBranches && laboratory.hasTime {
            let step = try confirm(hope, stage, &laboratory)
            if step.isNearer(than: stage) { branches.append(step) }
        }
        for step in branches where laboratory.hasTime {
            let next = try search(Stage(stage, step), &laboratory)
            let causes = [cause(step, stage)] + next.causes
            if next.isWhole { return Finding(causes: causes, isWhole: true) }
            if let partial, step.repair.submission == partial.repair.submission { found.causes = causes }
        }
        return found
    }

    // MARK: - Experiments

    private struct Experiment {
        var repair: Surgery.Repair
        /// The cases that were run, by their index, and what is said of them.
        var verdicts: [Int: CaseVerdict] = [:]

        var passesOne: Bool { verdicts.values.contains { $0.kind == .accepted } }

        /// How near the cases are that were run; the farthest of them counts.
        var nearness: Nearness { verdicts.values.map(\.nearness).min() ?? .stops }

        /// Whether a case that was run is nearer to passing than before the change, and none is farther.
        func isNearer(than stage: Stage) -> Bool {
            let pairs = verdicts.compactMap { index, after in stage.verdicts[index].map { ($0, after) } }
            return pairs.contains { $1.isNearer(than: $0) }
                && !pairs.contains { $0.isNearer(than: $1) && $1.nearness < $0.nearness }
        }
    }

    /// Runs each changed program on the first failing cases.
    private func run(
        _ repairs: [Surgery.Repair], of count: Int, _ stage: Stage, _ laboratory: inout Laboratory
    ) throws -> [Experiment] {
        let failing = stage.failing
        let isCrowded = count > Self.mostOnTwoCases
        let plan = repairs.enumerated().flatMap { number, repair in
            // One that may mend a part only may show its worth on some cases.
            let isOne = failing.count == 1 || repair.rule.isWide && isCrowded
            return (isOne ? failing.prefix(1) : [failing[0], failing[failing.count - 1]]).map {
                (repair: number, index: $0)
            }
        }
        let verdicts = try laboratory.judged(plan.map { (repairs[$0.repair].submission, $0.index) })
        var experiments = repairs.map { Experiment(repair: $0) }
        for (step, verdict) in zip(plan, verdicts) { experiments[step.repair].verdicts[step.index] = verdict }
        return experiments
    }

    /// Runs a promising program on all other cases.
    private func confirm(
        _ experiment: Experiment, _ stage: Stage, _ laboratory: inout Laboratory
    ) throws -> Stage.Step {
        let verdicts = try laboratory.all(experiment.repair.submission, knowing: experiment.verdicts)
        return Stage.Step(experiment.repair, verdicts, after: stage)
    }

    /// What the changed program shows must show in every failing case, and not without the change.
    private func observe(
        _ experiment: Experiment, _ shows: (CaseVerdict) -> Cause.Proof?, _ stage: Stage,
        _ laboratory: inout Laboratory
    ) throws -> Cause? {
        guard experiment.verdicts.values.contains(where: { shows($0) != nil }),
            !stage.evidence.failing.contains(where: { shows($0) != nil })
        else { return nil }
        let others = stage.failing.filter { experiment.verdicts[$0] == nil }
        let more = try laboratory.judged(others.map { (experiment.repair.submission, $0) })
        let seen = experiment.verdicts.sorted { $0.key < $1.key }.map(\.value) + more
        let proofs = seen.map { $0.flatMap(shows) }
        guard let proof = proofs.first ?? nil, proofs.allSatisfy({ $0 != nil }) else { return nil }
        return cause(experiment.repair, proof: proof)
    }

    // MARK: - Claims

    /// The cause where a change makes everything pass.
    private func wholeCause(_ step: Stage.Step, _ stage: Stage) -> Cause? {
        if step.trial.passing == step.trial.cases { return cause(step, stage) }
        // What works in a way that the exercise rules out shows what is wrong, where there is another way to advise.
        let broken = exercise.cases.indices.filter { step.verdicts[$0]?.kind != .accepted }
        guard TrapTexts.sections["\(step.repair.rule.trap) / allowed"] != nil, broken.allSatisfy(exercise.isRule) else {
            return nil
        }
        var step = step
        step.repair.words.form = "allowed"
        step.trial.breaksRule = true
        return cause(step, stage)
    }

    private func cause(_ step: Stage.Step, _ stage: Stage) -> Cause {
        cause(step.repair, proof: .repair(step.trial))
    }

    private func cause(_ repair: Surgery.Repair, proof: Cause.Proof) -> Cause {
        Cause(trap: repair.rule.trap, words: repair.words, file: repair.file, line: repair.line, proof: proof)
            .within(exercise)
    }
}

extension TrapRule {
    /// Whether it may be claimed of a change that mends a part only, and breaks nothing.
    fileprivate func mayBeClaimed(mending trial: Cause.Trial) -> Bool {
        // One case more may be chance; half of those that failed is not, where nobody writes so on purpose.
        if case .improvement = proof { return trial.mended * 2 >= trial.failing }
        return trial.mended >= 3 && trial.mended * 3 >= trial.failing * 2
    }
}
