extension OutputRule {
    /// Nothing is wrong but the exit status.
    static let exitStatus = OutputRule(trap: "exit-status") { entry in
        entry.kind == .wrongAnswer && entry.mismatches.map(\.kind) == [.exitStatus]
    }
}
