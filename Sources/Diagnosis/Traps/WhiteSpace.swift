extension OutputRule {
    /// The same text but for white space.
    static let whiteSpace = OutputRule.differences("white-space") { contrast in
        let texts = [contrast.actual, contrast.expected].map { $0.filter { !$0.isWhitespace } }
        return texts[0] == texts[1] && !texts[0].isEmpty
    }
}
