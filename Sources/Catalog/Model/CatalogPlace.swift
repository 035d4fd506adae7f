import Page
import System

/// A part of a catalog that somebody names: a track, a topic, or one exercise.
package enum CatalogPlace: Sendable, Hashable, CustomStringConvertible {
    case track(String)
    case topic(track: String, topic: String)
    case exercise(ExerciseID)

    /// Its path below `Exercises`.
    package var description: String {
        switch self {
        case .track(let track): track
        case .topic(let track, let topic): "\(track)/\(topic)"
        case .exercise(let id): id.description
        }
    }

    package func holds(_ id: ExerciseID) -> Bool {
        switch self {
        case .track(let track): id.track == track
        case .topic(let track, let topic): id.track == track && id.topic == topic
        case .exercise(let exercise): id == exercise
        }
    }
}

/// A name of which nothing, or more than one thing, is in the catalog.
package enum PlaceFault: Error, Sendable, Equatable {
    case unknown(String, nearest: String?)
    case ambiguous(String, [CatalogPlace])
}

extension ExerciseCatalog {
    /// Every track, then every topic, then every exercise.
    private var places: [CatalogPlace] {
        tracks.map { .track($0.id) }
            + tracks.flatMap { track in track.topics.map { .topic(track: track.id, topic: $0.id) } }
            + exerciseIDs.map { .exercise($0) }
    }

    /// The place that somebody means: by its path, or by the last part of that where no other has the same.
    ///
    /// - Throws: ``PlaceFault``.
    package func place(named name: String) throws(PlaceFault) -> CatalogPlace {
        let name = name.endsBytewise(with: "/") ? String(decoding: name.utf8.dropLast(), as: UTF8.self) : name
        let places = places
        if let place = places.first(where: { $0.description == name }) { return place }
        let ends = places.filter { $0.description.endsBytewise(with: "/" + name) }
        if ends.count == 1 { return ends[0] }
        if ends.count > 1 { throw .ambiguous(name, ends) }
        let paths = places.map(\.description)
        let nearest = NearestName.of(name, among: paths) ?? nearest(toLastPart: name, among: paths)
        throw .unknown(name, nearest: nearest)
    }

    private func nearest(toLastPart name: String, among paths: [String]) -> String? {
        let lastParts = paths.map { $0.parts(betweenBytes: "/").last ?? $0 }
        guard let nearest = NearestName.of(name.parts(betweenBytes: "/").last ?? name, among: lastParts) else {
            return nil
        }
        return zip(paths, lastParts).first { $0.1 == nearest }?.0
    }

    /// The exercises of a place, in the catalog's order; none where the catalog does not have it.
    package func exercises(in place: CatalogPlace) -> [ExerciseID] { exerciseIDs.filter(place.holds) }

    /// The place that a journal names by its path; nothing where the catalog no longer has it.
    package func place(at path: String) -> CatalogPlace? { places.first { $0.description == path } }

    /// What a track or a topic is called; of an exercise, its path.
    package func title(of place: CatalogPlace) -> String {
        switch place {
        case .track(let id): return tracks.first { $0.id == id }?.title ?? id
        case .topic(let trackID, let topicID):
            let track = tracks.first { $0.id == trackID }
            let topic = track?.topics.first { $0.id == topicID }
            return "\(track?.title ?? trackID): \(topic?.title ?? topicID)"
        case .exercise(let id): return id.description
        }
    }
}
