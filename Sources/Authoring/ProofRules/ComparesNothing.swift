import Checks
import Page
import Sandbox

/// Every case looks at something: what the solution does, with all of its output replaced, is refused.
enum ComparesNothing: ProofRule {
    static let description = RuleDescription(
        "compares-nothing", "A case that passes whatever a program prints is none.")

    static func findings(_ proof: ProofRuns) throws -> [Finding] {
        let run = try proof.authorsRuns().solution.run
        return zip(run.steps, run.records).compactMap { step, records in
            guard let records, !records.isEmpty else { return nil }
            let isAccepted = garbled(records).contains { records in
                // What cannot be judged is not accepted.
                (try? proof.grader.runner.judge(step, records))?.kind == .accepted
            }
            return isAccepted ? words(proof.home, proof.exercise.cases[step.index].name) : nil
        }
    }

    /// The runs with other output: ended as they have, where that is the ordinary way, and ended by another status.
    private static func garbled(_ records: [RunRecord]) -> [[RunRecord]] {
        let endsWell = records.allSatisfy { $0.termination == .exited(0) }
        return (endsWell ? [records.map { $0.garbled(as: $0.termination) }] : [])
            + [records.map { $0.garbled(as: .exited(97)) }]
    }

    static func words(_ home: String, _ name: String) -> Finding {
        finding(
            home + "/checks", at: .key("case \"\(name)\""), found: "a case that compares nothing",
            expected: "something that a wrong answer does not have: output, an exit status, a file",
            sentence: "\"\(name)\" compares nothing: it passes whatever the program prints")
    }
}

extension RunRecord {
    private static let garbage = Array("~ nothing of the kind 7919\n".utf8)

    /// What would have happened had all that can be seen been something else.
    fileprivate func garbled(as termination: Termination) -> RunRecord {
        var record = self
        record.termination = termination
        (record.standardOutput, record.standardError) = (Self.garbage, Self.garbage)
        record.files = files.mapValues { _ in .content(Self.garbage) }
        record.examples = examples.enumerated().map { index, example in
            // The first is the import of the module, which has to come to its end.
            index == 0 ? example : ExampleRecord(standardOutput: Self.garbage, standardError: Self.garbage)
        }
        record.notes = []
        record.conversation = nil
        record.clock = clock.map { _ in VirtualClock(microseconds: 1 << 50) }
        record.then = then.map { $0.garbled(as: termination == self.termination ? $0.termination : termination) }
        return record
    }
}
