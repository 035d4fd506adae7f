import Page
import Sandbox

/// A rule on the syntax tree of the learner's files, which are read in the sandbox and never run.
package struct RuleCheck: Check, Equatable {
    package var name: String
    /// The files that it is about; at least one.
    package var files: [String]
    /// The definition that it is about, as `Shelf.add`; the whole files, where there is none.
    package var within: String?
    package var demand: RuleDemand
    /// Why, in the author's words.
    package var because: String?
    package var dependsOnMachine: Bool { false }

    package var tellsMutants: Bool { false }

    package func requests(for answer: AnswerFiles) -> [RunRequest] {
        var constructs: [String] = []
        for id in demand.queries.map(\.construct.id) where !constructs.contains(id) { constructs.append(id) }
        let kind = RunRequest.Kind.syntax(constructs: constructs, within: within, files: files)
        return [RunRequest(kind: kind, files: answer.filter { files.contains($0.key) })]
    }

    package func judge(
        _ records: [RunRecord], of answer: AnswerFiles, under profile: SandboxProfile
    ) throws -> CaseVerdict {
        var verdict = CaseVerdict(name: name, records[0])
        // What was written is what was found, and nothing of the learner's.
        (verdict.standardOutput, verdict.standardError) = ([], [])
        guard let found = SyntaxAnswer(records[0]) else {
            try giveUp(&verdict, records[0], under: profile)
            return verdict
        }
        let unreadable = found.obstacles.compactMap(RulePage.exception).first
        if let unreadable {
            verdict.kind = .syntaxError
            verdict.exception = unreadable
            verdict.blocks = CasePage().blocks(of: verdict, answer: answer)
            return verdict
        }
        let breaches = self.breaches(found)
        if !breaches.isEmpty {
            verdict.kind = .ruleBroken
            verdict.mismatches = breaches.map { Mismatch($0, answer) }
            verdict.blocks = RulePage.blocks(breaches, because: because, verdict, answer)
        }
        return verdict
    }

    private func breaches(_ found: SyntaxAnswer) -> [RuleBreach] {
        let obstacles = found.obstacles.compactMap(RulePage.breach)
        if !obstacles.isEmpty { return obstacles }
        let place = files.joined(separator: ", ")
        return demand.breaches(found.occurrences, in: within.map { "\($0) of \(place)" } ?? place)
    }

    /// Files that bring down whoever reads them cannot be read by Python either.
    private func giveUp(_ verdict: inout CaseVerdict, _ record: RunRecord, under profile: SandboxProfile) throws {
        RunJudge(record, under: profile).finish(&verdict)
        if case .exited = record.termination, record.reachedLimit == nil { throw SyntaxUnknown() }
        if verdict.kind != .refused { verdict.kind = .syntaxError }
        verdict.limit = nil
        verdict.blocks = [.text(RulePage.unreadable(files))]
    }
}

/// The sandbox has not said what is in a learner's files, which is a fault of ours.
package struct SyntaxUnknown: Error, Equatable {}
