/// Goes through a text once, on all ways through a program at once.
///
/// Theory of operation. A state is the set of steps that wait for the next letter. What a letter makes of a state is
/// found once and kept, so that most letters cost a look into a table: an automaton, built as far as it is needed. Where
/// it grows beyond bounds it is thrown away and begun anew; a text made to bring that about costs, for each letter,
/// as many steps as the program has, which the budget counts.
struct PatternMatcher {
    private struct State: Hashable {
        /// A bit for each step.
        var steps: StepSet
        /// What stands before the place; always the same where no step asks.
        var before: PatternEdge.Side
    }

    private let program: PatternProgram
    private var states: [State] = []
    private var numbers: [State: Int] = [:]
    /// For each state and letter of ASCII, the state that follows; -1 where it is not known yet.
    private var next: [Int32] = []
    private var nextBeyondASCII: [Int: Int32] = [:]

    private static let mostStates = 512
    private static let mostBeyondASCII = 1 << 14

    init(_ program: PatternProgram) {
        self.program = program
    }

    mutating func matchesWhole(_ text: some Sequence<Unicode.Scalar>, _ budget: inout StepBudget) -> Bool? {
        var state = State(steps: StepSet(count: program.steps.count), before: program.hasEdges ? .nothing : .other)
        state.steps.insert(0)
        var number = self.number(of: state)
        for scalar in text {
            guard budget.spend(1) else { return nil }
            if let known = known(number, scalar) {
                number = known
            } else if let found = find(number, scalar, &budget) {
                number = found
            } else {
                return nil
            }
            if states[number].steps.isEmpty { return false }
        }
        let last = reached(states[number], .nothing)
        return budget.spend(last.visited) ? last.steps.contains(program.steps.count - 1) : nil
    }

    private func known(_ number: Int, _ scalar: Unicode.Scalar) -> Int? {
        let known =
            scalar.isASCII ? next[number << 7 | Int(scalar.value)] : nextBeyondASCII[number << 21 | Int(scalar.value)]
        return known.flatMap { $0 < 0 ? nil : Int($0) }
    }

    /// What a letter makes of a state; nothing where that took too many steps.
    private mutating func find(_ number: Int, _ scalar: Unicode.Scalar, _ budget: inout StepBudget) -> Int? {
        let reached = reached(states[number], program.hasEdges ? PatternEdge.Side(scalar) : .other)
        guard budget.spend(reached.visited) else { return nil }
        var state = State(
            steps: StepSet(count: program.steps.count), before: program.hasEdges ? PatternEdge.Side(scalar) : .other)
        for step in reached.steps {
            if case .set(let set) = program.steps[step], set.contains(scalar) { state.steps.insert(step + 1) }
        }
        if states.count >= Self.mostStates || nextBeyondASCII.count >= Self.mostBeyondASCII {
            forget()
            return self.number(of: state)
        }
        let found = self.number(of: state)
        if scalar.isASCII {
            next[number << 7 | Int(scalar.value)] = Int32(found)
        } else {
            nextBeyondASCII[number << 21 | Int(scalar.value)] = Int32(found)
        }
        return found
    }

    private mutating func forget() {
        states.removeAll(keepingCapacity: true)
        numbers.removeAll(keepingCapacity: true)
        next.removeAll(keepingCapacity: true)
        nextBeyondASCII.removeAll(keepingCapacity: true)
    }

    private mutating func number(of state: State) -> Int {
        if let number = numbers[state] { return number }
        numbers[state] = states.count
        states.append(state)
        next.append(contentsOf: repeatElement(-1, count: 128))
        return states.count - 1
    }

    /// All steps that can be reached without a letter, and how many were looked at.
    private func reached(_ state: State, _ after: PatternEdge.Side) -> (steps: StepSet, visited: Int) {
        var reached = StepSet(count: program.steps.count)
        var rest = Array(state.steps)
        var visited = 0
        while let step = rest.popLast() {
            visited += 1
            guard reached.insert(step) else { continue }
            switch program.steps[step] {
            case .set, .end: break
            case .edge(let edge): if edge.isBetween(state.before, after) { rest.append(step + 1) }
            case .fork(let one, let other): rest += [one, other]
            case .jump(let target): rest.append(target)
            }
        }
        return (reached, visited)
    }
}

/// A set of steps of a program.
struct StepSet: Hashable, Sequence {
    private var words: [UInt64]

    init(count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

    var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

    func contains(_ step: Int) -> Bool { words[step >> 6] & 1 << UInt64(step & 63) != 0 }

    /// Whether the step was not in it.
    @discardableResult
    mutating func insert(_ step: Int) -> Bool {
        let bit: UInt64 = 1 << UInt64(step & 63)
        guard words[step >> 6] & bit == 0 else { return false }
        words[step >> 6] |= bit
        return true
    }

    func makeIterator() -> AnyIterator<Int> {
        var index = 0
        var word = words.first ?? 0
        return AnyIterator {
            while word == 0 {
                index += 1
                guard index < words.count else { return nil }
                word = words[index]
            }
            defer { word &= word - 1 }
            return index << 6 + word.trailingZeroBitCount
        }
    }
}
