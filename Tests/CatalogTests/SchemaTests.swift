import Foundation
import Testing

@testable import Authoring
@testable import Catalog

/// The schemas that editors go by say what the readers do.
@Suite struct SchemaTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The files that a schema is for, in all catalogs of the project.
    private static func files(_ name: String) -> [String] {
        let folders = [
            "Exercises", "Sandboxes", "Tests/TestSupport/SmallCatalog", "Tests/KindTests/Catalog",
            "Tests/CatalogTests/Fixtures/sound",
        ]
        return folders.flatMap { folder in
            let paths = FileManager.default.enumerator(atPath: root.path + "/" + folder)!.compactMap { $0 as? String }
            return paths.filter { $0.hasSuffix("/" + name) || $0 == name }.map { folder + "/" + $0 }
        }.filter { !$0.contains("/schemas/") }
    }

    @Test(arguments: CatalogSchemas.files.keys.sorted())
    func everyFileOfTheProjectIsValid(_ name: String) throws {
        let validator = try SchemaValidator(CatalogSchemas.files[name]!)
        let files = Self.files(name)
        #expect(files.count > 1)
        for file in files {
            #expect(try validator.errors(Data(contentsOf: Self.root.appending(path: file))) == [], "\(file)")
        }
    }

    @Test(arguments: ExerciseTemplate.all.map(\.name))
    func everyTemplateIsValid(_ name: String) throws {
        let template = try #require(ExerciseTemplate.all.first { $0.name == name })
        let values = [
            "title": "T", "concept": "c", "level": "1", "minutes": "5", "before": "a/b/c", "files": "\"main.py\"",
        ]
        for (path, content) in template.filled(with: values) where path.hasSuffix(".json") {
            guard let schema = CatalogSchemas.files[path.split(separator: "/").last.map(String.init)!] else { continue }
            #expect(try SchemaValidator(schema).errors(Data(content)) == [], "\(path)")
        }
    }

    struct Place: Sendable, CustomTestStringConvertible {
        var schema: String
        var file: String
        /// Of an object in that file; empty for the whole.
        var key: String
        /// How that object begins, in the sound catalog.
        var start: String
        var testDescription: String { "\(schema) \(key)" }
    }

    /// A reader that meets an unknown key names those that it knows.
    @Test(arguments: [
        Place(schema: "catalog.json", file: "Exercises/catalog.json", key: "", start: "{\n  \"format\""),
        Place(
            schema: "catalog.json", file: "Exercises/catalog.json", key: "tracks[0]",
            start: "{\n      \"id\": \"basics\""),
        Place(schema: "exercise.json", file: "./exercise.json", key: "", start: "{\n  \"format\""),
        Place(schema: "exercise.json", file: "./exercise.json", key: "mistakes[0]", start: "{\n      \"name\""),
        Place(schema: "cases.json", file: "./checks/cases.json", key: "cases[0]", start: "{\n      \"name\""),
        Place(schema: "cases.json", file: "./checks/cases.json", key: "cases[0].expect", start: "\"expect\": {"),
        Place(schema: "profile.json", file: "Sandboxes/pure/profile.json", key: "", start: "{\n  \"format\""),
    ])
    func aSchemaHasTheKeysOfItsReader(_ place: Place) throws {
        try CatalogCopy.with([]) { copy in
            let path = copy.folder.path(CatalogCopy.path(place.file))
            let text = try String(contentsOfFile: path, encoding: .utf8)
            let object = try #require(Self.object(in: text, at: place))
            let changed = text.replacingCharacters(in: object..<object, with: "\"zz\": 1, ")
            try changed.write(toFile: path, atomically: true, encoding: .utf8)
            let fault = try #require(copy.faults().first { $0.keyPath.hasSuffix("zz") })
            let known = fault.expected.dropFirst("one of ".count).components(separatedBy: ", ")
            let validator = try SchemaValidator(CatalogSchemas.files[place.schema]!)
            #expect(validator.keys(at: place.key).subtracting(["$schema"]) == Set(known))
        }
    }

    /// Behind the brace with which the object begins.
    private static func object(in text: String, at place: Place) -> String.Index? {
        guard let range = text.range(of: place.start), let brace = text[range].firstIndex(of: "{") else { return nil }
        return text.index(after: brace)
    }

    @Test func aMisspeltKeyIsNoMoreValidThanReadable() throws {
        let validator = try SchemaValidator(CatalogSchemas.files["exercise.json"]!)
        let file = Self.root.appending(
            path: "Tests/CatalogTests/Fixtures/sound/" + CatalogCopy.exercise + "/exercise.json")
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(
            try validator.errors(Data(text.replacing("\"level\": 1", with: "\"level\": 9").utf8)) == [".level: maximum"]
        )
        #expect(
            try validator.errors(Data(text.replacing("\"minutes\"", with: "\"minute\"").utf8)).sorted()
                == [".minute: unknown", ".minutes: required"])
    }
}
