import Authoring
import Catalog
import Diagnosis
import Presentation

/// The names that a completion script asks for, a line each.
struct NameList {
    let places: Places
    let context: Context

    /// - Throws: what reading the catalog throws, where the names come from it.
    func text(_ asked: AskedNames) throws -> String {
        // A name of several lines would pass for several names, and one with an escape would be shown as it is.
        try names(asked).filter { !$0.unicodeScalars.contains { $0.properties.generalCategory == .control } }
            .map { $0 + "\n" }.joined()
    }

    private func names(_ asked: AskedNames) throws -> [String] {
        switch asked {
        case .ids:
            let ids = try catalog().exerciseIDs
            return Self.withShortened(ids.map(\.description), ids.map(\.name))
        case .places:
            let tracks = try catalog().tracks
            return Self.withShortened(
                tracks.map(\.id) + Self.topics(tracks), tracks.flatMap { $0.topics.map(\.id) })
        case .beginnings: return try Self.topics(catalog().tracks).map { $0 + "/" }
        case .concepts: return try catalog().concepts.map(\.id)
        case .profiles: return try places.catalogFolderQuietly(context).profileNames()
        case .topics: return ExplainTopics.names
        case .traps:
            let others = (try? catalog())?.traps.map(\.id) ?? []
            return TrapTexts.names + others.filter { !TrapTexts.names.contains($0) }
        case .exceptions: return ExplainTopics.exceptions
        case .templates: return ExerciseTemplate.all.map(\.name)
        }
    }

    private func catalog() throws -> ExerciseCatalog { try places.catalogFolderQuietly(context).catalog() }

    private static func topics(_ tracks: [Track]) -> [String] {
        tracks.flatMap { track in track.topics.map { "\(track.id)/\($0.id)" } }
    }

    /// Whole names, and of the shortened ones those that stand for one alone.
    private static func withShortened(_ names: [String], _ shortened: [String]) -> [String] {
        let counts = shortened.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        return names + shortened.filter { counts[$0] == 1 }
    }
}
