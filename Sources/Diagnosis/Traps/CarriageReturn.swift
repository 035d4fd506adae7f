import System

extension OutputRule {
    /// The same text, with carriage returns in it.
    static let carriageReturn = OutputRule.differences("white-space", form: "carriage-return") { contrast in
        func without(_ text: String) -> [Unicode.Scalar] { text.unicodeScalars.filter { $0 != "\r" && $0 != "\n" } }
        let hasMore = contrast.actual.utf8.count { $0 == 13 } > contrast.expected.utf8.count { $0 == 13 }
        return !contrast.isValue && hasMore && without(contrast.actual) == without(contrast.expected)
    }
}
