/// A known mistake that an answer behaves like on every case.
public struct Diagnosis: Sendable, Equatable {
    public var mistake: String
    public var trap: String?
    /// The author's words to the learner.
    public var text: String
}
