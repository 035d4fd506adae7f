import Catalog
import Checks
import Grading

/// What is known of a program that fails: the learner's own, or what some changes have made of it.
struct Stage {
    /// The learner's own program.
    let own: Submission
    /// How this one has come of it.
    let made: [Surgery.Repair]
    /// What became of this one.
    let evidence: Evidence
    /// The verdicts on the cases that were run, by their index.
    let verdicts: [Int: CaseVerdict]
    /// The failing cases, by their index; those that took too long come last.
    let failing: [Int]

    /// The learner's own program.
    init(_ evidence: Evidence) {
        let indices = Dictionary(
            zip(evidence.exercise.cases.map(\.name), evidence.exercise.cases.indices),
            uniquingKeysWith: { first, _ in first })
        let pairs = evidence.verdict.cases.compactMap { verdict in indices[verdict.name].map { ($0, verdict) } }
        let verdicts = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
        self.init(own: evidence.submission, made: [], evidence, verdicts)
    }

    /// What one further change has made of a program.
    init(_ stage: Stage, _ step: Step) {
        let cases = step.verdicts.sorted { $0.key < $1.key }.map(\.value)
        let exercise = stage.evidence.exercise
        let verdict = Verdict(
            kind: cases.map(\.kind).min() ?? .accepted, cases: cases,
            notRun: exercise.cases.indices.filter { step.verdicts[$0] == nil }.map { exercise.cases[$0].name },
            missingFiles: [])
        let evidence = Evidence(exercise: exercise, submission: step.repair.submission, verdict: verdict)
        self.init(own: stage.own, made: stage.made + [step.repair], evidence, step.verdicts)
    }

    private init(own: Submission, made: [Surgery.Repair], _ evidence: Evidence, _ verdicts: [Int: CaseVerdict]) {
        self.own = own
        self.made = made
        self.evidence = evidence
        self.verdicts = verdicts
        let failing = verdicts.filter { $0.value.kind != .accepted }.keys.sorted()
        self.failing =
            failing.filter { verdicts[$0]?.kind != .timeLimit } + failing.filter { verdicts[$0]?.kind == .timeLimit }
    }

    var passing: Set<Int> { Set(verdicts.filter { $0.value.kind == .accepted }.keys) }

    /// A change to a program, with the verdicts on all cases.
    struct Step {
        var repair: Surgery.Repair
        var verdicts: [Int: CaseVerdict]
        var trial: Cause.Trial

        init(_ repair: Surgery.Repair, _ verdicts: [Int: CaseVerdict], after stage: Stage) {
            self.repair = repair
            self.verdicts = verdicts
            let passing = Set(verdicts.filter { $0.value.kind == .accepted }.keys)
            trial = Cause.Trial(
                cases: stage.evidence.exercise.cases.count, failing: stage.failing.count,
                mended: passing.intersection(stage.failing).count, passing: passing.count)
        }

        func breaksNothing(of stage: Stage) -> Bool {
            stage.passing.allSatisfy { verdicts[$0]?.kind == .accepted }
        }

        /// Whether most failing cases are nearer to passing, or all that are left have one kind of difference.
        func isNearer(than stage: Stage) -> Bool {
            let pairs = stage.failing.compactMap { index in
                stage.verdicts[index].flatMap { before in verdicts[index].map { (before, $0) } }
            }
            let nearer = pairs.filter { $1.isNearer(than: $0) }.count
            let areAlike = pairs.allSatisfy { $1.nearness >= .oneKindOfDifference }
            return (nearer * 2 > stage.failing.count || nearer > 0 && areAlike) && breaksNothing(of: stage)
        }
    }
}
