/// Counts what became of each mutant, and holds what the author has declared against it.
struct MutationTally {
    let excused: ExcusedMutants

    func result(_ made: MutantMaker.Made, killed: [Bool]) -> MutationResult {
        var result = MutationResult()
        for (mutant, isKilled) in zip(made.mutants, killed) {
            let isEquivalent = !isKilled && excused.contains(mutant)
            result.summary.kinds[mutant.kind, default: .init()].made += 1
            if isKilled { result.summary.kinds[mutant.kind, default: .init()].killed += 1 }
            if isEquivalent { result.summary.kinds[mutant.kind, default: .init()].equivalent += 1 }
            if !isKilled, !isEquivalent { result.survivors.append(.init(mutant: mutant)) }
        }
        let names = Dictionary(uniqueKeysWithValues: zip(made.mutants.map(\.name), killed))
        result.unknownEquivalents = excused.declared.filter { names[$0] == nil }
        result.killedEquivalents = excused.declared.filter { names[$0] == true }
        (result.leftOut, result.obstacles) = (made.leftOut, made.obstacles)
        return result
    }
}
