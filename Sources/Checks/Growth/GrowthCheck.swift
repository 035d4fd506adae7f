import Page
import Sandbox

/// Runs a program at three sizes, and looks at how its processor time grows from one to the next.
///
/// Theory of operation. What a program takes depends on the machine; how that grows with the size of what it is given
/// depends on the way that it has chosen. Each size is run a few times, and the quickest run counts, since whatever else
/// the machine does can only make a run slower. The sizes of a round share a folder, rounds do not, so that no run finds
/// what an earlier one of its size has kept. The size in the middle is there for programs that waste time on the smallest.
struct GrowthCheck: Check, Equatable {
    /// The case, with `{{size}}` for the size.
    var program: ProgramCheck
    var growth: Growth

    var name: String { program.name }
    var service: Service? { program.service }
    var limits: LoweredLimits { program.limits }
    /// It measures, and what it measures says the same on every machine.
    var dependsOnMachine: Bool { false }
    /// A round that was stopped says all.
    var needsAllRuns: Bool { false }

    static let rounds = 3

    /// Time is never quite the same.
    var tellsMutants: Bool { false }

    func requests(for answer: AnswerFiles) -> [RunRequest] {
        Array(repeating: round.requests(for: answer)[0], count: Self.rounds)
    }

    func judge(_ records: [RunRecord], of answer: AnswerFiles, under profile: SandboxProfile) -> CaseVerdict {
        var verdict = CaseVerdict(name: name, records[0])
        var isWhole = records.count == Self.rounds
        for record in records {
            let steps = [record] + record.then
            isWhole = isWhole && steps.count == round.runs.count
            for (run, step) in zip(round.runs, steps) {
                verdict = one(run).judge([step], of: answer, under: profile)
                if verdict.kind == .timeLimit { explain(&verdict, GrowthMeasurement(growth, [record])) }
                if verdict.kind != .accepted { return verdict }
            }
        }
        verdict.wallMicroseconds = records.reduce(0) { $0 + $1.wallMicroseconds }
        // What was stopped as needless has still not been seen.
        if !isWhole {
            verdict.kind = .refused
            return verdict
        }
        let measured = GrowthMeasurement(growth, records)
        guard let mismatch = measured.mismatch else { return verdict }
        verdict.kind = .wrongAnswer
        verdict.mismatches = [mismatch]
        verdict.blocks = measured.blocks + [command(at: growth.sizes.count - 1)]
        return verdict
    }

    /// What there is to see of a program that is stopped at one of the sizes.
    private func explain(_ verdict: inout CaseVerdict, _ measured: GrowthMeasurement) {
        guard let limit = verdict.limit else { return }
        verdict.blocks =
            [.text(measured.sentence(stoppedAt: limit))] + measured.table
            + [command(at: measured.microseconds.count - 1)]
    }

    private func command(at index: Int) -> Block {
        .listing(Listing("run as", growth.at(growth.sizes[index], program.runs[0]).commandLine))
    }

    /// A solution that is done too soon tells nothing of a way that is worse.
    func findings(ofSolution records: [RunRecord]) -> [Finding] {
        let quickest = GrowthMeasurement(growth, records).microseconds[0]
        if quickest >= Growth.leastMicroseconds { return [] }
        return [
            Finding(
                .schema, file: program.file, at: .key("case \"\(name)\""),
                found: "a solution that takes \(GrowthMeasurement.rounded(Double(quickest) / 1000)) ms at the size "
                    + "\(growth.sizes[0])",
                expected: "sizes at which even the smallest takes \(Growth.leastMicroseconds / 1000) ms, so that the "
                    + "start of Python does not count")
        ]
    }

    /// The case at all sizes, one after the other.
    private var round: ProgramCheck {
        var round = program
        round.runs = growth.sizes.map { growth.at($0, program.runs[0]) }
        return round
    }

    private func one(_ run: ProgramRun) -> ProgramCheck {
        var one = program
        one.runs = [run]
        return one
    }
}
