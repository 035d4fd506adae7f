import Checks
import Page

/// What the statement shows as the output of a program is what the solution prints.
enum StatementOutputs: ProofRule {
    static let description = RuleDescription(
        "statement-output", "An output that the solution does not print sends everybody after a fault of the text.")

    static func findings(_ proof: ProofRuns) throws -> [Finding] {
        guard let statement = proof.sources.text("statement.md"), statement.contains("```") || statement.contains("~~~")
        else { return [] }
        let runs = try KnownRun.all(proof)
        if runs.isEmpty { return [] }
        let blocks = FencedBlock.all(in: statement).filter { $0.isToRun && ($0.isPlainText || $0.isTranscript) }
        let trials = OutputTrials(proof, statement: statement, blocks.filter { !$0.isTranscript && !$0.isOfCommands })
        let file = proof.home + "/statement.md"
        let examples = try ShownExamples(statement, blocks, runs, known: KnownTexts(proof))
        let doubts = try examples.doubts + ShownTranscripts(blocks, runs, trials).doubts()
        return try doubts.sorted { $0.fileLine < $1.fileLine }.filter { try !$0.isGiven(trials) }.map {
            words($0, file)
        }
    }

    private static func words(_ doubt: OutputDoubt, _ file: String) -> Finding {
        let expected = quoted(doubt.real, doubt.line) ?? "the end"
        return finding(
            file, at: .line(doubt.fileLine), found: quoted(doubt.shown, doubt.line) ?? "the end of an output",
            expected: "\(expected), \(doubt.source); or ```text no-run above what is no output")
    }

    private static func quoted(_ text: ShownLines, _ line: Int) -> String? {
        text.lines.indices.contains(line) ? "\"\(text.lines[line].prefix(200))\"" : nil
    }
}
