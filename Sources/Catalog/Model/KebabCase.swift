import System

/// Names of lower-case letters and digits with single hyphens between them.
package enum KebabCase {
    package static func isValid(_ text: String) -> Bool {
        let parts = text.parts(betweenBytes: "-")
        return parts.allSatisfy { part in
            !part.isEmpty && part.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
        }
    }
}
