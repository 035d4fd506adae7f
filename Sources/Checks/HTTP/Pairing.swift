/// As many pairs as possible of two rows of things, by Kuhn's algorithm: what fits where is not always told by the first
/// that fits.
struct Pairing {
    private var partner: [Int?]
    private var isPaired: [Bool]

    /// - Parameter fits: whether one of the left row fits one of the right, by their places.
    init(_ count: Int, fits: (Int, Int) -> Bool) {
        partner = Array(repeating: nil, count: count)
        isPaired = Array(repeating: false, count: count)
        let edges = (0..<count).map { left in (0..<count).filter { fits(left, $0) } }
        for left in 0..<count {
            var seen: Set<Int> = []
            isPaired[left] = pair(left, edges, &seen)
        }
    }

    private mutating func pair(_ left: Int, _ edges: [[Int]], _ seen: inout Set<Int>) -> Bool {
        for right in edges[left] where seen.insert(right).inserted {
            guard let other = partner[right] else {
                partner[right] = left
                return true
            }
            if pair(other, edges, &seen) {
                partner[right] = left
                return true
            }
        }
        return false
    }

    /// Those that are left alone.
    var unpairedLeft: [Int] { isPaired.indices.filter { !isPaired[$0] } }
    var unpairedRight: [Int] { partner.indices.filter { partner[$0] == nil } }
}
