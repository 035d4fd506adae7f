extension OutputRule {
    /// Nothing is wrong but the exit status.
    static let exitStatus = OutputRule(trap: "exit-status") { entry in
        guard entry.kind == .wrongAnswer, entry.mismatches.count == 1 else { return false }
        if case .exitStatus = entry.mismatches[0] { return true }
        return false
    }
}
