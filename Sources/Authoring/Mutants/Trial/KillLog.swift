import Synchronization

/// Which cases have killed most so far, above all near a place: learned while mutants are tried.
///
/// It changes how soon a mutant is killed, and never whether.
final class KillLog: Sendable {
    private struct Kills: Sendable {
        var everywhere: [Int]
        /// By file and line.
        var byLine: [String: [Int]] = [:]
    }

    private let kills: Mutex<Kills>
    private let none: [Int]

    /// How much more a kill counts on the same line, on one beside it, and on the one after that.
    private static let weights = [100, 20, 5]

    init(cases: Int) {
        none = Array(repeating: 0, count: cases)
        kills = Mutex(Kills(everywhere: none))
    }

    /// All cases, the most promising first.
    func order(for mutant: Mutant) -> [Int] {
        kills.withLock { kills in
            var promise = kills.everywhere
            for distance in -2...2 {
                let near = kills.byLine[place(mutant, distance)] ?? none
                for (index, count) in near.enumerated() { promise[index] += Self.weights[abs(distance)] * count }
            }
            return promise.indices.sorted { (promise[$0], $1) > (promise[$1], $0) }
        }
    }

    func note(_ mutant: Mutant, killedBy index: Int) {
        kills.withLock { kills in
            kills.everywhere[index] += 1
            kills.byLine[place(mutant, 0), default: none][index] += 1
        }
    }

    private func place(_ mutant: Mutant, _ distance: Int) -> String { "\(mutant.line + distance) \(mutant.file)" }
}
