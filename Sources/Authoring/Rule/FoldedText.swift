import System

/// Texts compared as they are read: what a learner would not tell apart is the same.
enum FoldedText {
    /// Without regard to case, and with one space for any white space.
    static func of(_ text: some StringProtocol) -> String {
        text.lowercased().split { $0.isWhitespace }.joined(separator: " ")
    }
}
