import Catalog
import System

/// The ids that a catalog gives, which are told apart by what they are of.
struct CatalogIDs {
    enum Kind: String, CaseIterable {
        case track, topic, exercise, concept, trap

        /// Where they stand in `catalog.json`.
        var key: String {
            switch self {
            case .track, .topic, .exercise: "tracks"
            case .concept: "concepts"
            case .trap: "traps"
            }
        }
    }

    /// In their order.
    private var lists: [Kind: [String]] = [:]
    private var sets: [Kind: Set<String>] = [:]

    func ids(_ kind: Kind) -> [String] { lists[kind] ?? [] }
    func has(_ id: String, _ kind: Kind) -> Bool { sets[kind]?.contains(id) == true }

    /// Whether the topic or track that it lies in is lost as well, of which is told.
    func isBelowLost(_ id: String, _ kind: Kind, _ now: CatalogIDs) -> Bool {
        let parts = id.parts(betweenBytes: "/")
        switch kind {
        case .topic: return !now.has(parts[0], .track)
        case .exercise: return !now.has(parts.dropLast().joined(separator: "/"), .topic)
        case .track, .concept, .trap: return false
        }
    }

    init(_ catalog: ExerciseCatalog) {
        add(catalog.tracks.map(\.id), .track)
        add(catalog.tracks.flatMap { track in track.topics.map { "\(track.id)/\($0.id)" } }, .topic)
        add(catalog.exerciseIDs.map(\.description), .exercise)
        add(catalog.concepts.map(\.id), .concept)
        add(catalog.traps.map(\.id), .trap)
    }

    /// From the older file as it is, whose format may have been another; nothing where it has no tracks.
    init?(_ value: JSONValue) {
        guard let tracks = value["tracks"]?.elements else { return nil }
        for track in tracks {
            guard let id = track["id"]?.text else { continue }
            add([id], .track)
            for topic in track["topics"]?.elements ?? [] {
                guard let name = topic["id"]?.text else { continue }
                add(["\(id)/\(name)"], .topic)
                add((topic["exercises"]?.elements ?? []).compactMap(\.text).map { "\(id)/\(name)/\($0)" }, .exercise)
            }
        }
        for (kind, key) in [(Kind.concept, "concepts"), (.trap, "traps")] {
            add((value[key]?.elements ?? []).compactMap { $0["id"]?.text }, kind)
        }
    }

    private mutating func add(_ ids: [String], _ kind: Kind) {
        lists[kind, default: []] += ids
        sets[kind, default: []].formUnion(ids)
    }
}
