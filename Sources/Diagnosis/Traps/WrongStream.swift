extension OutputRule {
    /// What should have been on standard output is on standard error.
    static let wrongStream = OutputRule(trap: "wrong-stream") { entry in
        guard entry.kind == .wrongAnswer, entry.mismatches.count == 1,
            entry.mismatches[0].kind == .output, case .bytes(let expected)? = entry.mismatches[0].expected
        else { return false }
        return entry.standardOutput + entry.standardError == expected && !entry.standardError.isEmpty
    }
}
