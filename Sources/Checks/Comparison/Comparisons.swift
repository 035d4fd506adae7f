/// How each part of what a program leaves is compared: one way for all, or another for some parts.
package struct Comparisons: Sendable, Equatable {
    package var all: Comparison
    /// By part: `stdout`, `stderr`, `files`.
    package var parts: [String: Comparison]

    package init(all: Comparison = .exact, parts: [String: Comparison] = [:]) {
        self.all = all
        self.parts = parts
    }

    package subscript(part: String) -> Comparison { parts[part] ?? all }
}
