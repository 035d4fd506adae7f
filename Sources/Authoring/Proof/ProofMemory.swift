import Catalog
import Page

/// What is kept of earlier proofs, and what each depends on.
package struct ProofMemory: Sendable {
    package let cache: ProofCache
    private let keys: ProofKeys

    package init(cache: ProofCache, keys: ProofKeys) {
        self.cache = cache
        self.keys = keys
    }

    /// Nothing for an exercise of which nothing can be kept.
    func key(_ id: ExerciseID) -> String? { keys.key(id) }

    /// Nothing is kept of an exercise whose files were changed while it was proven.
    func keep(_ proof: KeptProof, _ key: String, of id: ExerciseID) {
        if keys.stillHolds(key, id) { cache.write(proof, for: key) }
    }
}

extension ProvenExercise {
    /// What was proven before.
    init(id: ExerciseID, _ kept: KeptProof, findings: [Finding]) {
        self.init(id: id, findings: findings)
        cases = kept.cases
        mistakes = kept.mistakes
        mutants = kept.mutants
        microseconds = kept.microseconds
        isRecalled = true
    }

    /// - Parameter count: how many of the findings were made without running it.
    func kept(without count: Int) -> KeptProof {
        KeptProof(
            cases: cases, mistakes: mistakes, mutants: mutants, warnings: Array(findings.dropFirst(count)),
            microseconds: microseconds)
    }
}
