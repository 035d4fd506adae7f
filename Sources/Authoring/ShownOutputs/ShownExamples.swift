import Checks

/// The examples of a statement whose input and output stand in blocks of their own.
struct ShownExamples {
    private let blocks: [FencedBlock]
    private let runs: [KnownRun]
    private let known: KnownTexts
    /// Lines of headings that an example does not go beyond.
    private let ends: [Int]

    /// - Parameter known: what stands there as well and is no output of the solution.
    init(_ statement: String, _ blocks: [FencedBlock], _ runs: [KnownRun], known: KnownTexts) {
        self.known = known
        self.blocks = blocks.filter { !$0.isTranscript && !$0.isOfCommands }
        self.runs = runs
        ends = MarkdownText(statement).prose.filter { line in
            guard let heading = line.heading else { return false }
            return heading.level < 3 && !heading.title.lowercased().contains("output")
        }.map(\.number)
    }

    /// What is not printed for the input above it, and what is nearly a case's output.
    var doubts: [OutputDoubt] {
        let pairs = blocks.indices.compactMap(mispaired)
        let rest = blocks.filter { block in !isKnown(block.shown) && !pairs.contains { $0.block == block.line } }
        return pairs.map(\.doubt)
            + rest.compactMap { block in
                OutputSlip(block.shown, among: runs).flatMap { $0.doubt(block.shown, start: block.line + 1) }
            }
    }

    /// The block that should show the output for a block that is read; nothing where one of those below does.
    private func mispaired(_ index: Int) -> (block: Int, doubt: OutputDoubt)? {
        // A case of which only a part is shown is another example than the one that stands there.
        let shown = Set(blocks.map(\.shown))
        let readers = runs.filter { $0.inputs.contains(blocks[index].shown) && $0.inputs.isSubset(of: shown) }
        if readers.isEmpty { return nil }
        let below = outputs(below: index)
        let isRight = below.contains { block in
            known.faulty.contains(block.shown) || readers.contains { $0.gives(block.shown) }
        }
        if isRight { return nil }
        let pairs = below.filter { !known.contains($0.shown) }.compactMap { block in
            readers.nearest(to: block.shown).map { (block: block, run: $0) }
        }
        let likeness = pairs.map { $0.block.shown.shared(with: $0.run.output).count }
        guard let (nearest, run) = zip(pairs, likeness).max(by: { $0.1 < $1.1 })?.0 else { return nil }
        return OutputDoubt(
            nearest.shown, insteadOf: run.output, start: nearest.line + 1,
            source: "what the solution prints for the input above it (case \"\(run.caseName)\")", input: blocks[index]
        ).map { (nearest.line, $0) }
    }

    /// The blocks behind one that is read, up to the next that is read or to the end of the example.
    private func outputs(below index: Int) -> [FencedBlock] {
        let end = ends.first { $0 > blocks[index].line } ?? Int.max
        let rest = blocks[(index + 1)...].prefix { $0.line < end }
        return Array(rest.prefix { block in !runs.contains { $0.inputs.contains(block.shown) } })
    }

    private func isKnown(_ shown: ShownLines) -> Bool {
        known.contains(shown) || runs.contains { $0.inputs.contains(shown) || $0.gives(shown) }
    }
}
