/// The contents of `catalog.json`: what there is and in which order. Exercises themselves are loaded one by one.
public struct ExerciseCatalog: Sendable, Equatable {
    /// The folder that holds `Exercises` and `Sandboxes`.
    public var root: String
    public var tracks: [Track]
    public var concepts: [NamedTerm]
    public var traps: [NamedTerm]

    /// All exercises in the order in which they are meant to be solved.
    public var exerciseIDs: [ExerciseID] { tracks.flatMap { $0.topics.flatMap(\.exercises) } }

    public func concept(_ id: String) -> String { concepts.first { $0.id == id }?.title ?? id }
    public func trap(_ id: String) -> String { traps.first { $0.id == id }?.title ?? id }

    /// The id that a learner means: whole, or only its last part where that is unambiguous.
    public func resolve(_ text: String) -> ExerciseID? {
        let trimmed = text.hasSuffix("/") ? String(text.dropLast()) : text
        if let id = ExerciseID(trimmed) { return exerciseIDs.contains(id) ? id : nil }
        let matches = exerciseIDs.filter { $0.name == trimmed }
        return matches.count == 1 ? matches[0] : nil
    }

    public func nearest(to text: String) -> ExerciseID? {
        let full = NearestName.of(text, among: exerciseIDs.map(\.description)).flatMap(ExerciseID.init)
        if full != nil { return full }
        let last = text.split(separator: "/").last.map(String.init) ?? text
        return NearestName.of(last, among: exerciseIDs.map(\.name)).flatMap { name in
            exerciseIDs.first { $0.name == name }
        }
    }
}

public struct Track: Sendable, Equatable {
    public var id: String
    public var title: String
    /// The section of the curriculum that the track mirrors.
    public var section: String
    public var topics: [Topic]
}

public struct Topic: Sendable, Equatable {
    public var id: String
    public var title: String
    public var exercises: [ExerciseID]
}

/// An id with the words for it: a concept to learn, or a trap to fall into.
public struct NamedTerm: Sendable, Equatable {
    public var id: String
    public var title: String
}
