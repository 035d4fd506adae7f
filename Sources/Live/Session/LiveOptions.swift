import Sandbox

/// How a live session is to run.
package struct LiveOptions: Sendable {
    /// Lines one after the other instead of a screen that is drawn.
    package var isPlain: Bool
    /// Looks at the files instead of waiting for the kernel's events.
    package var polls: Bool
    /// Whether saves are noticed by themselves.
    package var isWatching: Bool
    /// Whether programs run where this machine cannot confine them.
    package var allowsUnconfined: Bool
    package var makePool: @Sendable (SandboxProfile) throws -> SandboxPool

    package init(
        isPlain: Bool, polls: Bool, isWatching: Bool, allowsUnconfined: Bool,
        makePool: @escaping @Sendable (SandboxProfile) throws -> SandboxPool
    ) {
        self.isPlain = isPlain
        self.polls = polls
        self.isWatching = isWatching
        self.allowsUnconfined = allowsUnconfined
        self.makePool = makePool
    }
}
