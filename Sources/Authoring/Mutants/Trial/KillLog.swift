import Synchronization

/// Which cases have killed most so far, and those near a place: learned while mutants are tried.
///
/// It changes how soon a mutant is killed, and never whether.
final class KillLog: Sendable {
    private struct Kills: Sendable {
        var counts: [Int]
        /// By file and line, the case that has killed last.
        var last: [String: Int] = [:]
    }

    private let kills: Mutex<Kills>

    init(cases: Int) {
        kills = Mutex(Kills(counts: Array(repeating: 0, count: cases)))
    }

    /// All cases, the most promising first.
    func order(for mutant: Mutant) -> [Int] {
        kills.withLock { kills in
            let near = (0...2).compactMap { kills.last[place(mutant, above: $0)] }
            let rest = kills.counts.indices.sorted { (kills.counts[$0], $1) > (kills.counts[$1], $0) }
            var seen: Set<Int> = []
            return (near + rest).filter { seen.insert($0).inserted }
        }
    }

    func note(_ mutant: Mutant, killedBy index: Int) {
        kills.withLock { kills in
            kills.counts[index] += 1
            kills.last[place(mutant, above: 0)] = index
        }
    }

    private func place(_ mutant: Mutant, above lines: Int) -> String { "\(mutant.line - lines) \(mutant.file)" }
}
