import Page
import Sandbox

extension Mismatch.Kind {
    /// Something that a tool has found.
    package static let finding = Mismatch.Kind(rawValue: "finding")
    /// Something that a tool should have found.
    package static let findingMissing = Mismatch.Kind(rawValue: "finding-missing")
    /// Something that silences a tool.
    package static let suppression = Mismatch.Kind(rawValue: "suppression")
}

/// What the runs of mypy or ruff mean.
struct LintJudge {
    let check: LintCheck
    let answer: AnswerFiles
    let profile: SandboxProfile

    /// - Parameter records: of the reading, and of each run of the tool.
    /// - Throws: ``Findings`` where the tool does not take its options, and ``ToolFault``.
    func verdict(_ records: [RunRecord]) throws -> CaseVerdict {
        var verdict = CaseVerdict(name: check.name, records.last ?? records[0])
        verdict.wallMicroseconds = records.reduce(0) { $0 + $1.wallMicroseconds }
        if let stopped = records.first(where: { $0.reachedLimit != nil }) {
            RunJudge(stopped, under: profile).finish(&verdict)
            verdict.blocks = LintPage(check, answer).blocks(of: verdict)
            return verdict
        }
        let report = try report(records[0])
        verdict.exception = report.unreadable
        if report.unreadable == nil { verdict.mismatches = try mismatches(report, Array(records.dropFirst())) }
        verdict.standardOutput = []
        verdict.standardError = []
        verdict.termination = .exited(0)
        RunJudge(records[0], under: profile).finish(&verdict)
        verdict.blocks = LintPage(check, answer).blocks(of: verdict)
        return verdict
    }

    private func report(_ record: RunRecord) throws -> SourceReport {
        guard record.termination == .exited(0), let report = SourceReport(record.standardOutput) else {
            throw fault(record)
        }
        return report
    }

    private func mismatches(_ report: SourceReport, _ runs: [RunRecord]) throws -> [Mismatch] {
        let heard = Set(Suppression.of(check.tool)).subtracting(check.allowed)
        let silenced = report.silenced.filter { heard.contains($0.by) }.map { each in
            Mismatch.tool(.suppression, each.file, each.line, each.by.rawValue, answer)
        }
        return silenced + compared(try found(runs))
    }

    private func found(_ runs: [RunRecord]) throws -> [ToolFinding] {
        guard runs.count == check.shownCommands.count else { throw fault(runs.last) }
        return try runs.enumerated().flatMap { index, run in
            if run.termination == .exited(2) { throw check.origin.refused(check.tool, run.standardError) }
            guard [.exited(0), .exited(1)].contains(run.termination), let found = findings(run, index) else {
                throw fault(run)
            }
            // Whatever it means, nothing is accepted of which the tool says that it is wrong.
            if found.isEmpty, run.termination != .exited(0) { throw fault(run) }
            return found
        }
    }

    private func findings(_ run: RunRecord, _ index: Int) -> [ToolFinding]? {
        if check.tool == .mypy { return ToolFinding.mypy(run.standardOutput) }
        return index == 0 ? ToolFinding.ruff(run) : ToolFinding.format(run)
    }

    /// Findings are the same where file, line and rule are.
    private func compared(_ found: [ToolFinding]) -> [Mismatch] {
        let surplus = found.filter { each in !check.expected.contains { $0.matches(each) } }
        let missing = check.expected.filter { each in !found.contains { each.matches($0) } }
        return surplus.map { each in
            var mismatch = Mismatch.tool(
                .finding, each.file, each.line, each.message + (each.rule.isEmpty ? "" : "  [\(each.rule)]"), answer)
            if each.file.isEmpty { (mismatch.name, mismatch.line) = (nil, nil) }
            return mismatch
        }
            + missing.map { each in
                var mismatch = Mismatch(.findingMissing, name: each.file, expected: .bytes(Array(each.rule.utf8)))
                (mismatch.line, mismatch.source) = (each.line, each.source)
                return mismatch
            }
    }

    private func fault(_ record: RunRecord?) -> ToolFault {
        ToolFault(caseName: check.name, tool: check.tool.rawValue, log: record?.standardError ?? [])
    }
}

extension LintCheck.ExpectedFinding {
    fileprivate func matches(_ found: ToolFinding) -> Bool {
        file == found.file && line == found.line && rule == found.rule
    }
}

extension Mismatch {
    fileprivate static func tool(
        _ kind: Kind, _ file: String, _ line: Int, _ words: String, _ answer: AnswerFiles
    ) -> Mismatch {
        var mismatch = Mismatch(kind, name: file, actual: .bytes(Array(words.utf8)))
        mismatch.line = line
        mismatch.source = answer.line(line, of: file)
        return mismatch
    }
}
