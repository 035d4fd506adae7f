import Catalog
import Checks
import Page

/// The interpreter sessions that a statement shows, as one: a reader may type them one after the other.
struct StatementSessions {
    private let sources: ExerciseSources
    private let file: String

    init(_ sources: ExerciseSources) {
        self.sources = sources
        file = sources.home + "/statement.md"
    }

    /// The session; nothing where the statement shows none, and what is wrong with how it is written.
    ///
    /// - Parameter module: a Python file of the learner's, whose names it begins with.
    func check(module: String) -> (check: SessionCheck?, findings: [Finding]) {
        let findings = FindingCollector()
        guard let content = content else { return (nil, []) }
        let solution = {
            sources.folder.bytes("\(sources.home)/solution/\(module)", what: "", FindingCollector()) ?? []
        }
        let file = CheckFile(
            path: file, content: Array(content.utf8), learnerFiles: [module], services: [:], solution: solution)
        return (SessionKind.read(file, findings).first as? SessionCheck, findings.all)
    }

    /// What is typed, and what is answered to it.
    var pairs: [(source: String, answer: String)] {
        let session = check(module: "main.py").check
        return (session?.examples ?? []).map { ($0.source, $0.expectedOutput) }
    }

    /// The sessions as a file of checks has them, each line where it stands in the statement.
    private var content: String? {
        guard let statement = sources.text("statement.md") else { return nil }
        let blocks = FencedBlock.all(in: statement).filter { $0.isSession && $0.isToRun }
        guard let first = blocks.first, let last = blocks.last else { return nil }
        var lines = Array(repeating: "", count: last.line + last.lines.count)
        lines[first.line - 1] = "# case: the examples of the statement"
        for block in blocks { lines.replaceSubrange(block.line..<block.line + block.lines.count, with: block.lines) }
        return lines.map { $0 + "\n" }.joined()
    }
}
