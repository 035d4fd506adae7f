/// Ways that lead back to where they began.
enum ShortestCircle {
    /// The shortest way from a place back to itself, without its end; nothing where there is none.
    static func from<Place: Hashable>(_ start: Place, _ next: [Place: [Place]]) -> [Place]? {
        var cameFrom: [Place: Place] = [:]
        var ahead = [start]
        var at = 0
        while at < ahead.count {
            let place = ahead[at]
            at += 1
            for other in next[place] ?? [] {
                if other == start { return way(to: place, from: start, cameFrom) }
                if cameFrom[other] == nil {
                    cameFrom[other] = place
                    ahead.append(other)
                }
            }
        }
        return nil
    }

    private static func way<Place: Hashable>(to end: Place, from start: Place, _ cameFrom: [Place: Place]) -> [Place] {
        var way = [end]
        while way.last != start, let before = cameFrom[way.last!] { way.append(before) }
        return way.reversed()
    }
}
