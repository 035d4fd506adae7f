/// A pattern as steps, which are gone through on many ways at once: Thompson's construction.
struct PatternProgram: Sendable {
    enum Step: Sendable {
        /// Takes a letter, and goes on to the next step.
        case set(ScalarSet)
        /// Goes on to the next step where the place is such.
        case edge(PatternEdge)
        /// Goes on at both.
        case fork(Int, Int)
        case jump(Int)
        case end
    }

    private(set) var steps: [Step] = []
    /// Whether it matters what stands before a place.
    private(set) var hasEdges = false

    init(_ node: PatternNode) {
        add(node)
        steps.append(.end)
    }

    private mutating func add(_ node: PatternNode) {
        switch node {
        case .empty: break
        case .set(let set): steps.append(.set(set))
        case .edge(let edge):
            hasEdges = true
            steps.append(.edge(edge))
        case .sequence(let nodes): for node in nodes { add(node) }
        case .choice(let nodes): add(choice: nodes)
        case .repeated(let node, let least, let most):
            for _ in 0..<least { add(node) }
            if let most { add(node, atMost: most - least) } else { add(again: node) }
        }
    }

    private mutating func add(choice nodes: [PatternNode]) {
        var ends: [Int] = []
        for node in nodes.dropLast() {
            let fork = reserve()
            add(node)
            ends.append(reserve())
            steps[fork] = .fork(fork + 1, steps.count)
        }
        if let last = nodes.last { add(last) }
        for end in ends { steps[end] = .jump(steps.count) }
    }

    private mutating func add(_ node: PatternNode, atMost count: Int) {
        var forks: [Int] = []
        for _ in 0..<count {
            forks.append(reserve())
            add(node)
        }
        for fork in forks { steps[fork] = .fork(fork + 1, steps.count) }
    }

    private mutating func add(again node: PatternNode) {
        let fork = reserve()
        add(node)
        steps.append(.jump(fork))
        steps[fork] = .fork(fork + 1, steps.count)
    }

    /// A place for a step that is not known yet.
    private mutating func reserve() -> Int {
        steps.append(.end)
        return steps.count - 1
    }
}
