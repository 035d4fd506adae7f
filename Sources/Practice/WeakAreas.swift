/// What a learner is weak at: a fold over the journal.
public struct WeakAreas: Sendable {
    /// Ids of the concepts that stand out, the weakest first.
    public var weakConcepts: [String] = []

    public init(_ entries: some Sequence<JournalEntry>) {
    }
}
