/// How strongly a session is confined.
package enum Rung: String, Sendable, CaseIterable {
    /// Namespaces with a private root, Landlock, seccomp and limits.
    case full
    /// Landlock, seccomp and limits, where namespaces are denied.
    case lite
    /// Whatever of the above there is, without any promise; only where it was asked for by name.
    case unconfined

    /// Whether programs under a profile can be kept in on this rung.
    ///
    /// Without namespaces a loopback interface is the host's own, and processes that a case leaves behind cannot be
    /// found again for certain.
    func carries(_ profile: SandboxProfile) -> Bool {
        self != .lite || (profile.network == .none && profile.processes == 0)
    }
}
