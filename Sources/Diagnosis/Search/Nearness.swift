import Checks

/// How near a failing case is to passing: a change that mends one of two faults brings it nearer.
enum Nearness: Int, Comparable {
    case stops, comesToItsEnd, comparable, oneKindOfDifference, passes

    static func < (left: Nearness, right: Nearness) -> Bool { left.rawValue < right.rawValue }
}

extension CaseVerdict {
    /// How near it is to passing, roughly.
    var nearness: Nearness {
        switch kind {
        case .accepted: .passes
        case .wrongAnswer:
            OutputRule.all.contains { $0.explains(self) }
                ? .oneKindOfDifference : distance == nil ? .comesToItsEnd : .comparable
        default: .stops
        }
    }

    /// Whether it is nearer to passing than it was before a change.
    func isNearer(than before: CaseVerdict) -> Bool {
        let (now, then) = (nearness, before.nearness)
        if now != then { return now > then }
        switch now {
        case .passes, .oneKindOfDifference, .comesToItsEnd: return false
        case .comparable:
            guard let distance, let earlier = before.distance else { return false }
            return distance.wrong < earlier.wrong
        case .stops:
            return kind == .runtimeError && before.kind == .runtimeError
                && (exception?.message != before.exception?.message || exception?.type != before.exception?.type)
        }
    }

    /// How many words are not as expected, of how many; nothing where they cannot be put beside each other.
    private var distance: (wrong: Int, all: Int)? {
        guard let differences = Evidence.differences(self) else { return nil }
        var sum = (wrong: 0, all: 0)
        for contrast in differences {
            let (expected, actual) = (Self.words(contrast.expected), Self.words(contrast.actual))
            guard expected.map(\.count) == actual.map(\.count) else { return nil }
            for (left, right) in zip(expected.joined(), actual.joined()) {
                sum.all += 1
                if left != right { sum.wrong += 1 }
            }
        }
        return sum
    }

    /// The words of each line.
    private static func words(_ text: String) -> [[Substring]] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.split(separator: " ") }
    }
}
