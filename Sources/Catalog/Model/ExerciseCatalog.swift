import Checks
import Page
import System

/// The contents of `catalog.json`: what there is and in which order. Exercises themselves are loaded one by one.
package struct ExerciseCatalog: Sendable, Equatable {
    /// The folder that holds `Exercises` and `Sandboxes`.
    package var root: String
    package var tracks: [Track]
    package var concepts: [NamedTerm]
    package var traps: [NamedTerm]
    /// The parts of the curriculum that tracks and topics mirror; none where the catalog does not say which there are.
    package var sections: [NamedTerm] = []
    /// By the id of a rule, how grave this catalog takes it; what is not named is as it always is.
    package var rules: [String: RuleLevel] = [:]

    package enum RuleLevel: String, Sendable, CaseIterable {
        case off, warning, error
    }

    /// All exercises in the order in which they are meant to be solved.
    package var exerciseIDs: [ExerciseID] { tracks.flatMap { $0.topics.flatMap(\.exercises) } }

    package func concept(_ id: String) -> String { concepts.first { $0.id == id }?.title ?? id }
    package func trap(_ id: String) -> String { traps.first { $0.id == id }?.title ?? id }

    /// The id that a learner means: whole, or only its last part where that is unambiguous.
    package func resolve(_ text: String) -> ExerciseID? {
        let trimmed = text.endsBytewise(with: "/") ? String(decoding: text.utf8.dropLast(), as: UTF8.self) : text
        if let id = ExerciseID(trimmed) { return exerciseIDs.contains(id) ? id : nil }
        let matches = exerciseIDs.filter { $0.name == trimmed }
        return matches.count == 1 ? matches[0] : nil
    }

    package func nearest(to text: String) -> ExerciseID? {
        let full = NearestName.of(text, among: exerciseIDs.map(\.description)).flatMap(ExerciseID.init)
        if full != nil { return full }
        let last = text.parts(betweenBytes: "/").last { !$0.isEmpty } ?? text
        return NearestName.of(last, among: exerciseIDs.map(\.name)).flatMap { name in
            exerciseIDs.first { $0.name == name }
        }
    }

    package init(root: String, tracks: [Track], concepts: [NamedTerm], traps: [NamedTerm]) {
        self.root = root
        self.tracks = tracks
        self.concepts = concepts
        self.traps = traps
    }
}

package struct Track: Sendable, Equatable {
    package var id: String
    package var title: String
    /// The section of the curriculum that the track mirrors.
    package var section: String
    package var topics: [Topic]

    package init(id: String, title: String, section: String, topics: [Topic]) {
        self.id = id
        self.title = title
        self.section = section
        self.topics = topics
    }
}

package struct Topic: Sendable, Equatable {
    package var id: String
    package var title: String
    package var exercises: [ExerciseID]
    /// The section of the curriculum that it mirrors, where that is a part of its track's.
    package var section: String?
    /// How many exercises it promises at least.
    package var least = 0

    package init(id: String, title: String, exercises: [ExerciseID]) {
        self.id = id
        self.title = title
        self.exercises = exercises
    }
}

/// An id with the words for it: a concept to learn, or a trap to fall into.
package struct NamedTerm: Sendable, Equatable {
    package var id: String
    package var title: String
    /// Of a concept, the ids of those that have to be taught before it.
    package var needs: [String] = []
    /// What in a program a concept is needed for, which nobody can write before it is taught.
    package var constructs: [ConstructQuery] = []

    package init(id: String, title: String) {
        self.id = id
        self.title = title
    }
}
