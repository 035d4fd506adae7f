import TestSupport
import Testing

@testable import Catalog

/// Parts of a catalog, as somebody types them.
@Suite struct CatalogPlaceTests {
    private static let catalog: ExerciseCatalog = {
        func topic(_ track: String, _ id: String, _ names: [String]) -> Topic {
            Topic(
                id: id, title: id.capitalized, exercises: names.map { ExerciseID(track: track, topic: id, name: $0) })
        }
        let tracks = [
            Track(
                id: "basics", title: "Basics", section: "1",
                topics: [topic("basics", "loops", ["door", "egg"]), topic("basics", "files", ["diary"])]),
            Track(
                id: "further", title: "Further", section: "2",
                topics: [topic("further", "files", ["door", "loops-again"])]),
        ]
        return ExerciseCatalog(root: "/", tracks: tracks, concepts: [], traps: [])
    }()

    @Test(arguments: [
        ("basics", "basics"), ("basics/", "basics"), ("loops", "basics/loops"), ("basics/files", "basics/files"),
        ("egg", "basics/loops/egg"), ("loops/egg", "basics/loops/egg"), ("further/files/door", "further/files/door"),
    ])
    func areFound(_ name: String, _ path: String) throws {
        #expect(try Self.catalog.place(named: name).description == path)
        #expect(Self.catalog.place(at: path)?.description == path)
    }

    @Test(
        arguments: [
            ("lops", "basics/loops"), ("basix", "basics"), ("basics/fils", "basics/files"),
            ("digry", "basics/files/diary"),
            ("nothing-like-it", nil), ("", nil),
        ] as [(String, String?)])
    func thatAreUnknownHaveTheNearest(_ name: String, _ nearest: String?) {
        #expect(throws: PlaceFault.unknown(name, nearest: nearest)) { try Self.catalog.place(named: name) }
    }

    @Test func thatMayBeSeveralAreNamed() {
        let files: [CatalogPlace] = [
            .topic(track: "basics", topic: "files"), .topic(track: "further", topic: "files"),
        ]
        #expect(throws: PlaceFault.ambiguous("files", files)) { try Self.catalog.place(named: "files") }
        #expect(throws: PlaceFault.self) { try Self.catalog.place(named: "door") }
    }

    @Test(arguments: [
        ("basics", "Basics", ["door", "egg", "diary"]), ("further/files", "Further: Files", ["door", "loops-again"]),
        ("basics/loops/egg", "basics/loops/egg", ["egg"]),
    ])
    func haveTitlesAndExercises(_ path: String, _ title: String, _ names: [String]) throws {
        let place = try Self.catalog.place(named: path)
        #expect(Self.catalog.title(of: place) == title && Self.catalog.exercises(in: place).map(\.name) == names)
    }
}
