import Checks

/// A case with something else to go in.
struct Variation: Sendable {
    var check: any Check
    /// Which case it was made of, and what is different.
    var like: String
    var change: String
}

/// Variations of the cases of an exercise, of each case some: as many as may be tried, in an order that stays.
enum Variations {
    static let most = 240

    static func of(_ cases: [any Check]) -> [Variation] {
        let each = cases.map { check -> [Variation] in
            switch check {
            case let program as ProgramCheck: ProgramVariations.of(program)
            case let session as SessionCheck: SessionVariations.of(session)
            default: []
            }
        }
        var found: [Variation] = []
        for round in 0..<(each.map(\.count).max() ?? 0) {
            found += each.compactMap { $0.indices.contains(round) ? $0[round] : nil }
            if found.count >= most { break }
        }
        return Array(found.prefix(most))
    }
}
