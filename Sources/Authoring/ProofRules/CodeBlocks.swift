import Catalog
import Page
import Sandbox

/// Python that is shown to learners can be read by Python.
enum CodeBlocks: ProofRule {
    static let description = RuleDescription(
        "code-block", "What Python cannot read teaches a learner nothing but to mistrust the text.")
    static let needsAcceptedSolution = false

    static func findings(_ proof: ProofRuns) throws -> [Finding] {
        let all = proof.sources.learnersTexts.map { name, text in (name, FencedBlock.all(in: text.text)) }
        if let (crowded, _) = all.first(where: { $0.1.count > FencedBlock.most }) {
            return [tooMany(proof.home + "/" + crowded)]
        }
        let blocks = all.flatMap { name, blocks in blocks.filter(\.isPython).map { (name, $0) } }
        if blocks.isEmpty { return [] }
        var files: [String: [UInt8]] = [:]
        for (index, (_, block)) in blocks.enumerated() {
            for (manner, text) in ShownCode(block).readings.enumerated() {
                files["\(index)-\(manner).py"] = Array(text.utf8)
            }
        }
        let kind = RunRequest.Kind.syntax(constructs: [], within: nil, files: files.keys.sorted())
        guard let record = try proof.pool.run([RunRequest(kind: kind, files: files)], sessions: 1)[0],
            let answer = SyntaxAnswer(record)
        else { return [words(proof.home, blocks[0].0, blocks[0].1, line: nil, "it takes too long to read")] }
        let faults = faults(answer)
        return blocks.enumerated().compactMap { index, block in
            guard let fault = faults["\(index)-0.py"], faults["\(index)-1.py"] != nil else { return nil }
            return words(proof.home, block.0, block.1, line: fault.line, fault.message)
        }
    }

    private static func tooMany(_ file: String) -> Finding {
        finding(
            file, found: "more than \(FencedBlock.most) blocks between fences",
            expected: "a text that somebody can read, with all of its blocks tried")
    }

    private static func faults(_ answer: SyntaxAnswer) -> [String: (line: Int?, message: String)] {
        answer.obstacles.reduce(into: [:]) { faults, obstacle in
            if case .unreadable(let file, let line, _, let message) = obstacle { faults[file] = (line, message) }
        }
    }

    static func words(_ home: String, _ name: String, _ block: FencedBlock, line: Int?, _ message: String) -> Finding {
        finding(
            home + "/" + name, at: .line(block.line + (line ?? 0)), found: "code that Python cannot read (\(message))",
            expected: "Python, with … or ___ for what is left open, or ```text above it")
    }
}
