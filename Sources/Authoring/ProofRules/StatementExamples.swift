import Catalog
import Checks
import Grading
import Page

/// What the statement shows is what the solution does: its sessions, and its programs that import the learner's module.
enum StatementExamples: ProofRule {
    static let description = RuleDescription(
        "statement-example", "An example that the solution does not give leads everybody astray.")

    static func findings(_ proof: ProofRuns) throws -> [Finding] {
        try sessionFindings(proof) + programFindings(proof)
    }

    // MARK: - Sessions

    private static func sessionFindings(_ proof: ProofRuns) throws -> [Finding] {
        let first = proof.exercise.files[0]
        let module = first.hasSuffix(".py") ? first : "main.py"
        let (check, findings) = StatementSessions(proof.sources).check(module: module)
        guard let check, findings.isEmpty else { return findings.map { $0.asRule(description.rule) } }
        let solution = module == first ? try proof.solution() : [module: []]
        do {
            let verdict = try verdict(check, on: solution, proof)
            if verdict.kind == .accepted { return [] }
            // Examples of Python itself, beside a program that is no module to import.
            if !proof.exercise.cases.contains(where: { $0 is SessionCheck }),
                try self.verdict(check, on: [module: []], proof).kind == .accepted
            {
                return []
            }
            return words(verdict, check, proof.home + "/statement.md")
        } catch let findings as Findings {
            return findings.all.map { $0.asRule(description.rule) }
        }
    }

    private static func words(_ verdict: CaseVerdict, _ check: SessionCheck, _ file: String) -> [Finding] {
        let expected = "what the solution answers"
        if verdict.mismatches.isEmpty {
            return [finding(file, found: "examples that end with \(verdict.kind.rawValue)", expected: expected)]
        }
        return verdict.mismatches.map { mismatch in
            return finding(
                file, at: .line(mismatch.line ?? check.examples[0].line),
                found: text(mismatch.expected).map { "\"\($0)\"" } ?? "an example that is not come to",
                expected: text(mismatch.actual).map { "\"\($0)\", \(expected)" } ?? expected)
        }
    }

    private static func text(_ content: Mismatch.Content?) -> String? {
        guard case .bytes(let bytes) = content else { return nil }
        return String(decoding: bytes.prefix(200), as: UTF8.self).trimmingSpaces
    }

    // MARK: - Programs

    private static let programName = "statement_example.py"

    private static func programFindings(_ proof: ProofRuns) throws -> [Finding] {
        guard let statement = proof.sources.text("statement.md") else { return [] }
        let modules = proof.exercise.files.compactMap(ModuleName.of)
        let blocks = FencedBlock.all(in: statement).filter { block in
            block.isPython && block.isToRun && modules.contains { Self.imports($0, block) }
        }
        return try blocks.compactMap { block in
            var run = ProgramRun()
            run.run = [programName]
            var check = ProgramCheck(name: "the example of the statement", runs: [run])
            check.files[programName] = Array(block.text.utf8)
            let verdict = try verdict(check, on: proof.solution(), proof)
            return verdict.kind == .accepted ? nil : words(verdict, block, proof.home + "/statement.md")
        }
    }

    private static func words(_ verdict: CaseVerdict, _ block: FencedBlock, _ file: String) -> Finding {
        // An error inside the solution is told at the block as a whole.
        let line = verdict.exception?.file == programName ? verdict.exception?.line ?? 0 : 0
        let said = verdict.exception.map { "\($0.type): \($0.message)" } ?? verdict.kind.rawValue
        return finding(
            file, at: .line(block.line + line),
            found: "a program that fails with the solution (\(said))",
            expected: "one that runs, or ```python no-run above it")
    }

    private static func imports(_ module: String, _ block: FencedBlock) -> Bool {
        block.lines.contains { line in
            let words = line.split { " ,".contains($0) }
            return words.count > 1 && ["import", "from"].contains(words[0]) && words[1] == module
        }
    }

    /// What is said of a case that the exercise itself does not have.
    private static func verdict(
        _ check: any Check, on answer: AnswerFiles, _ proof: ProofRuns
    ) throws -> CaseVerdict {
        var exercise = proof.exercise
        exercise.cases = [check]
        let runner = CaseRunner(exercise: exercise, pool: proof.pool)
        let step = CaseRunner.Step(answer: answer, index: 0)
        guard let records = try runner.run([step], sessions: 1)[0] else { throw NothingJudged(exercise: exercise.id) }
        return try runner.judge(step, records)
    }
}

extension Finding {
    /// The same as a finding of another rule.
    fileprivate func asRule(_ rule: Rule) -> Finding {
        var finding = self
        finding.rule = rule
        return finding
    }
}
