import Authoring

/// What came of the mutants of an exercise, for programs.
struct MutationJSON: Encodable {
    private struct Count: Encodable {
        var made: Int
        var killed: Int
        var equivalent: Int

        init(_ count: MutationResult.Count) {
            (made, killed, equivalent) = (count.made, count.killed, count.equivalent)
        }
    }

    private struct Killer: Encodable {
        var like: String
        var change: String
        var text: String
        var mutantSays: String
    }

    private struct Survivor: Encodable {
        var mutant: String
        var kind: String
        var file: String
        var line: Int
        var column: Int
        var diff: [String]
        var killer: Killer?

        init(_ survivor: MutationResult.Survivor) {
            let found = survivor.mutant
            (mutant, kind, file, line, column) = (found.name, found.kind, found.file, found.line, found.column)
            diff = found.diff
            killer = survivor.killer.map {
                Killer(like: $0.like, change: $0.change, text: $0.text, mutantSays: $0.mutantSays)
            }
        }
    }

    private var all: Count
    private var score: Double?
    private var kinds: [String: Count]
    private var survivors: [Survivor]
    private var leftOut: Int
    private var runs: Int
    private var seconds: Double

    /// Nothing where no mutants were tried.
    init?(_ outcome: MutationOutcome?) {
        guard case .tried(let result)? = outcome else { return nil }
        all = Count(result.total)
        score = result.score
        kinds = result.counts.mapValues(Count.init)
        survivors = result.survivors.map(Survivor.init)
        (leftOut, runs) = (result.leftOut, result.runs)
        seconds = Double(result.microseconds) / 1e6
    }
}
