/// How strongly a session is confined.
public enum Rung: String, Sendable, CaseIterable {
    /// Namespaces with a private root, Landlock, seccomp and limits.
    case full
    /// Landlock, seccomp and limits, where namespaces are denied.
    case lite
}
