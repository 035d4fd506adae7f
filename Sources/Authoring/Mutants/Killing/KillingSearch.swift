import Catalog
import Checks
import Grading
import Sandbox
import System

/// Looks for cases that would kill the mutants which are left: variations of those that there are, run on both.
struct KillingSearch {
    private let variations: [Variation]
    private let runner: CaseRunner
    private let solution: AnswerFiles
    private let sessions: Int
    private let allowance: RunAllowance?
    /// What exceptions examples are there to show.
    private let exceptions: Set<String>

    /// For so many survivors; who has more of them has enough to do.
    private static let mostSurvivors = 20
    private static let atOnce = 40
    /// After which no further one is begun: a case is a help, and whoever waits for it has survivors to look at.
    private static let mostSeconds = 20.0

    init(
        exercise: Exercise, cases: [Int], solution: AnswerFiles, pool: SandboxPool, sessions: Int,
        allowance: RunAllowance?
    ) {
        let checks = cases.map { exercise.cases[$0] }
        variations = Variations.of(checks)
        var varied = exercise
        varied.cases = variations.map(\.check)
        runner = CaseRunner(exercise: varied, pool: pool)
        self.solution = solution
        self.sessions = sessions
        self.allowance = allowance
        let examples = checks.compactMap { $0 as? SessionCheck }.flatMap(\.examples)
        exceptions = Set(examples.compactMap(\.expectedException).map(Self.type))
    }

    /// - Throws: ``SandboxFault``.
    func killers(_ survivors: [Mutant]) throws -> [MutationResult.Survivor] {
        if survivors.isEmpty { return [] }
        let end = MonotonicClock.now() + Self.mostSeconds
        let fair = try run(solution, Array(variations.indices)).filter { isFair($0.value) }
        let places = fair.keys.sorted()
        return try survivors.enumerated().map { index, mutant in
            let killer = index < Self.mostSurvivors ? try self.killer(mutant, places, fair, until: end) : nil
            return .init(mutant: mutant, killer: killer)
        }
    }

    private func killer(
        _ mutant: Mutant, _ places: [Int], _ fair: [Int: RunRecord], until end: Double
    ) throws -> KillingCase? {
        let answer = solution.changed(by: mutant)
        for start in stride(from: 0, to: places.count, by: Self.atOnce) where MonotonicClock.now() < end {
            let some = Array(places[start...].prefix(Self.atOnce))
            let records = try run(answer, some)
            for place in some {
                guard let expected = fair[place], let found = records[place],
                    let difference = Observation(found).difference(from: Observation(expected)),
                    let text = CaseText.of(variations[place], expected)
                else { continue }
                let variation = variations[place]
                return KillingCase(
                    like: variation.like, change: variation.change, text: text, mutantSays: difference)
            }
        }
        return nil
    }

    private func run(_ answer: AnswerFiles, _ places: [Int]) throws -> [Int: RunRecord] {
        let steps = places.map { place in
            var step = CaseRunner.Step(answer: answer, index: place)
            step.allowance = allowance
            return step
        }
        let records = try runner.run(steps, sessions: sessions)
        return Dictionary(
            uniqueKeysWithValues: zip(places, records).compactMap { place, records in
                records?.first.map { (place, $0) }
            })
    }

    /// Whether the solution is fit for what goes in: else nothing could be expected of anybody.
    private func isFair(_ record: RunRecord) -> Bool {
        guard record.reachedLimit == nil, case .exited = record.termination else { return false }
        if record.examples.isEmpty { return Observation.exception(record) == nil && record.notes.isEmpty }
        return record.examples.allSatisfy { example in
            !example.isUnreadable
                && example.exception.map { exceptions.contains(Self.type(String(decoding: $0, as: UTF8.self))) } ?? true
        }
    }

    private static func type(_ line: String) -> String { String(line.prefix { $0 != ":" && $0 != "\n" }) }
}
