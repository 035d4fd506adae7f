import Authoring
import Checks

/// What came of an exercise's mutants, in a report for programs.
struct MutantsJSON: Encodable {
    private var made: Int
    private var killed: Int
    private var equivalent: Int
    private var kinds: [String: Kind]
    /// How many times one of them was run, and how long all took; nothing where times are left out.
    private var runs: Int?
    private var microseconds: Int?

    private struct Kind: Encodable {
        var made: Int
        var killed: Int
        var equivalent: Int
    }

    init(_ summary: MutantSummary) {
        let total = summary.total
        (made, killed, equivalent) = (total.made, total.killed, total.equivalent)
        kinds = summary.kinds.mapValues { Kind(made: $0.made, killed: $0.killed, equivalent: $0.equivalent) }
        (runs, microseconds) = (summary.effort?.runs, summary.effort?.microseconds)
    }
}

/// Reads what ``MutantsJSON`` writes.
struct MutantsJSONReader {
    private static let most = 1_000_000

    let reader: ObjectReader

    func summary() -> MutantSummary {
        var summary = MutantSummary()
        let total = count(reader)
        if let kinds = reader.object("kinds") {
            for kind in kinds.freeMembers.map(\.key) {
                guard let numbers = kinds.object(kind) else { continue }
                summary.kinds[kind] = count(numbers)
                numbers.finish()
            }
            if summary.total != total {
                kinds.report("", found: "\(summary.total.made) mutants", expected: "those that are counted beside it")
            }
        }
        let runs = reader.optionalInteger("runs", in: 0...Int(UInt32.max))
        if let runs, reader.value("microseconds") != nil {
            let time = reader.integer("microseconds", in: 0...CheckJSONReader.longest)
            summary.effort = .init(runs: runs, microseconds: time)
        }
        reader.finish()
        return summary
    }

    private func count(_ reader: ObjectReader) -> MutantCount {
        var count = MutantCount()
        count.made = reader.integer("made", in: 0...Self.most)
        count.killed = reader.integer("killed", in: 0...count.made)
        count.equivalent = reader.integer("equivalent", in: 0...count.made - count.killed)
        return count
    }
}
