import Catalog

/// Counts what became of each mutant, and holds what the author has declared against it.
struct MutationTally {
    private let declared: [String]

    init(_ exercise: Exercise) {
        declared = exercise.equivalents.map(\.mutant)
    }

    func result(_ made: MutantMaker.Made, killed: [Bool]) -> MutationResult {
        var result = MutationResult()
        let equivalent = Set(declared)
        for (mutant, isKilled) in zip(made.mutants, killed) {
            let isEquivalent = !isKilled && equivalent.contains(mutant.name)
            result.summary.kinds[mutant.kind, default: .init()].made += 1
            if isKilled { result.summary.kinds[mutant.kind, default: .init()].killed += 1 }
            if isEquivalent { result.summary.kinds[mutant.kind, default: .init()].equivalent += 1 }
            if !isKilled, !isEquivalent { result.survivors.append(.init(mutant: mutant)) }
        }
        let names = Dictionary(uniqueKeysWithValues: zip(made.mutants.map(\.name), killed))
        result.unknownEquivalents = declared.filter { names[$0] == nil }
        result.killedEquivalents = declared.filter { names[$0] == true }
        (result.leftOut, result.obstacles) = (made.leftOut, made.obstacles)
        return result
    }
}
