/// The id of an exercise: its path below `Exercises`, as in `basics/variables/split-the-bill`.
public struct ExerciseID: Sendable, Hashable, CustomStringConvertible {
    public let track: String
    public let topic: String
    public let name: String

    public init(track: String, topic: String, name: String) {
        self.track = track
        self.topic = topic
        self.name = name
    }

    /// Nothing where the text is not three kebab-case names with slashes between them.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, parts.allSatisfy(KebabCase.isValid) else { return nil }
        self.init(track: parts[0], topic: parts[1], name: parts[2])
    }

    public var description: String { "\(track)/\(topic)/\(name)" }
}

/// Names of lower-case letters and digits with single hyphens between them.
enum KebabCase {
    static func isValid(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return parts.allSatisfy { part in
            !part.isEmpty && part.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
        }
    }
}
