import Checks
import Page
import Sandbox

/// A program that prints an example's output, whatever it is given, does not pass.
enum ExampleOutputsFail: ProofRule {
    static let description = RuleDescription(
        "example-output-passes", "One right output is not what was asked for.")
    static let needsAcceptedSolution = false

    /// More blocks than a statement has, and few enough to be tried.
    private static let most = 8
    private static let longest = 64 << 10

    static func findings(_ proof: ProofRuns) throws -> [Finding] {
        let programs = proof.exercise.files.filter { $0.hasSuffix(".py") }
        guard proof.exercise.handRun != nil, !programs.isEmpty, let statement = proof.sources.text("statement.md")
        else { return [] }
        let outputs = FencedBlock.all(in: statement).filter {
            $0.isPlainText && $0.text.utf8.count <= longest
        }.prefix(most)
        let answers = outputs.map { block in
            let program = printing(block.text)
            return proof.exercise.blankFiles.merging(programs.map { ($0, program) }) { _, own in own }
        }
        return try zip(outputs, proof.accepted(answers)).filter(\.1).map { words(proof.home, $0.0) }
    }

    /// A program that writes a text, letter by letter as numbers, so that nothing in it can be taken for Python.
    private static func printing(_ text: String) -> [UInt8] {
        let numbers = text.utf8.map(String.init).joined(separator: ", ")
        return Array("import sys\nsys.stdout.write(bytes([\(numbers)]).decode())\n".utf8)
    }

    static func words(_ home: String, _ block: FencedBlock) -> Finding {
        finding(
            home + "/checks",
            found: "a program that prints the block in line \(block.line) of statement.md is accepted",
            expected: "a case that it fails",
            sentence:
                "a program that always prints the block in line \(block.line) of statement.md passes every case; add "
                + "one with another output")
    }
}
