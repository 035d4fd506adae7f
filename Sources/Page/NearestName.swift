/// The valid name that a mistyped one most likely stands for.
package enum NearestName {
    /// No name that anybody types is longer, and the distance takes time by both lengths.
    private static let longest = 200

    /// The nearest of the names, or nothing when none is near: more than a third of the letters would have to change.
    package static func of(_ name: String, among names: some Sequence<String>) -> String? {
        if name.utf8.count > longest { return nil }
        let near = names.filter { $0.utf8.count <= longest }
        let distances = near.map { (name: $0, distance: distance(Array(name), Array($0))) }
        guard let nearest = distances.min(by: { $0.distance < $1.distance }) else { return nil }
        return nearest.distance <= max(2, name.count / 3) ? nearest.name : nil
    }

    /// Optimal string alignment: insertions, deletions, replacements and swaps of neighbours, each at cost 1.
    package static func distance(_ from: [Character], _ to: [Character]) -> Int {
        if from.isEmpty { return to.count }
        if to.isEmpty { return from.count }
        var beforePrevious: [Int] = []
        var previous = Array(0...to.count)
        for i in 1...from.count {
            var current = [i] + Array(repeating: 0, count: to.count)
            for j in 1...to.count {
                let replacement = previous[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1)
                current[j] = min(previous[j] + 1, current[j - 1] + 1, replacement)
                if i > 1, j > 1, from[i - 1] == to[j - 2], from[i - 2] == to[j - 1] {
                    current[j] = min(current[j], beforePrevious[j - 2] + 1)
                }
            }
            (beforePrevious, previous) = (previous, current)
        }
        return previous[to.count]
    }
}
