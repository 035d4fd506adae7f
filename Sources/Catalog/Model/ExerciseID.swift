import System

/// The id of an exercise: its path below `Exercises`, as in `basics/variables/split-the-bill`.
package struct ExerciseID: Sendable, Hashable, CustomStringConvertible {
    package let track: String
    package let topic: String
    package let name: String

    package init(track: String, topic: String, name: String) {
        self.track = track
        self.topic = topic
        self.name = name
    }

    /// Nothing where the text is not three kebab-case names with slashes between them.
    package init?(_ text: String) {
        let parts = text.parts(betweenBytes: "/")
        guard parts.count == 3, parts.allSatisfy(KebabCase.isValid) else { return nil }
        self.init(track: parts[0], topic: parts[1], name: parts[2])
    }

    package var description: String { "\(track)/\(topic)/\(name)" }
}
