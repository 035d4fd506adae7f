extension OutputRule {
    /// What should have been on standard output is on standard error.
    static let wrongStream = OutputRule(trap: "wrong-stream") { entry in
        guard entry.kind == .wrongAnswer, entry.mismatches.count == 1,
            case .output(let expected, let actual) = entry.mismatches[0]
        else { return false }
        return actual + entry.standardError == expected && !entry.standardError.isEmpty
    }
}
