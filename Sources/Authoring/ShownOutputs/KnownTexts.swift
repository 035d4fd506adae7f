import Checks

/// Texts that a statement may show besides what cases read and what the solution prints.
struct KnownTexts {
    /// Files that every case finds, and arguments.
    let given: Set<ShownLines>
    /// What a program prints that is to be mended.
    let faulty: Set<ShownLines>

    /// - Throws: as ``ProofRuns/starterRun()``.
    init(_ proof: ProofRuns) throws {
        let runs = proof.exercise.cases.compactMap { $0 as? ProgramCheck }.flatMap(\.runs)
        given = Set(proof.exercise.given.values.map { ShownLines($0) } + runs.map { ShownLines($0.arguments) })
        faulty = Set(try Self.faulty(proof))
    }

    func contains(_ shown: ShownLines) -> Bool { given.contains(shown) || faulty.contains(shown) }

    private static func faulty(_ proof: ProofRuns) throws -> [ShownLines] {
        guard proof.exercise.kind == .fix else { return [] }
        return try proof.starterRun().run.records.flatMap { $0 ?? [] }.flatMap { [$0] + $0.then }.flatMap(\.shownTexts)
    }
}
