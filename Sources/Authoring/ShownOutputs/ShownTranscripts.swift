import Checks

/// The examples of a statement that show what is typed into a shell.
struct ShownTranscripts {
    private let blocks: [FencedBlock]
    private let runs: [KnownRun]
    private let trials: OutputTrials

    /// - Parameter blocks: all that show no code.
    init(_ blocks: [FencedBlock], _ runs: [KnownRun], _ trials: OutputTrials) {
        self.blocks = blocks
        self.runs = runs
        self.trials = trials
    }

    /// What is not printed by a command above it.
    ///
    /// - Throws: as ``ProofRuns/authorsRuns()``.
    func doubts() throws -> [OutputDoubt] {
        var earlier: [ShownCommand] = []
        return try blocks.filter(\.isTranscript).flatMap { block in
            let commands = ShownCommand.transcript(block)
            defer { earlier += commands }
            if commands.allSatisfy(isKnown) { return [] as [OutputDoubt] }
            // One goes on in the folder of the block before, or begins anew.
            let outputs = try [earlier, []].map { try trials.outputs($0 + commands).dropFirst($0.count) }
            return commands.enumerated().filter { !isKnown($0.element) }.compactMap { index, command in
                doubt(command, outputs.compactMap { $0.dropFirst(index).first }, block)
            }
        }
    }

    private func isKnown(_ command: ShownCommand) -> Bool {
        let shown = ShownLines(command.printed)
        return shown.isEmpty || runs.contains { $0.words == command.words && $0.gives(typedAndPrinted: shown) }
    }

    private func doubt(_ command: ShownCommand, _ printed: [[ShownLines]], _ block: FencedBlock) -> OutputDoubt? {
        let (shown, start) = (ShownLines(command.printed), block.line + 2 + command.line)
        if printed.contains(where: { $0.contains(where: shown.shows) }) { return nil }
        if let run = meant(command, by: shown, above: block) {
            return OutputDoubt(
                shown, insteadOf: run.screen(like: shown) ?? run.output, start: start,
                source: "what the solution prints in case \"\(run.caseName)\"")
        }
        guard runs.allSatisfy(\.inputs.isEmpty), let real = printed.last?.first else {
            return OutputSlip(shown, among: runs).flatMap { $0.doubt(shown, start: start) }
        }
        return OutputDoubt(shown, insteadOf: real, start: start, source: "what the solution prints", isCertain: true)
    }

    /// The run of which the arguments and all that it reads are shown.
    private func meant(_ command: ShownCommand, by shown: ShownLines, above block: FencedBlock) -> KnownRun? {
        let above = Set(blocks.filter { $0.line < block.line }.map(\.shown))
        return runs.filter { run in
            if run.words != command.words { return false }
            if command.inputFile == nil, !run.standardInput.isEmpty {
                return run.screen(like: shown)?.lines.count == shown.lines.count
            }
            return run.inputs.isEmpty || !run.inputs.isDisjoint(with: above)
        }.nearest(to: shown)
    }
}
