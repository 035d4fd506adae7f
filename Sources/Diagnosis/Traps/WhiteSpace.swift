import System

extension OutputRule {
    /// The same text but for white space.
    static let whiteSpace = OutputRule.differences("white-space") { contrast in
        let texts = [contrast.actual, contrast.expected].map {
            $0.unicodeScalars.filter { !$0.properties.isWhitespace }
        }
        return texts[0].elementsEqual(texts[1]) && !texts[0].isEmpty
    }
}
