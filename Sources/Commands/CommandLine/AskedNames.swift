/// Names that completion scripts ask for, as in `reprise completions ids`.
enum AskedNames: String, Sendable, CaseIterable {
    /// Exercises.
    case ids
    /// Tracks and topics.
    case places
    /// What `reprise explain` knows by name.
    case topics
    case concepts, traps, exceptions
    /// Sandbox profiles.
    case profiles
    /// What a new exercise can begin with.
    case templates
    /// How the id of a new exercise can begin: `basics/files/`.
    case beginnings
}
