import Checks
import Page

/// Reads `Exercises/catalog.json`.
extension CatalogFolder {
    package static let catalogFile = "Exercises/catalog.json"

    /// More than anybody could solve, and few enough to be listed while somebody waits.
    private static let mostExercises = 10_000

    /// What the catalog holds.
    ///
    /// - Throws: ``Findings`` with everything that is wrong with `catalog.json`.
    package func catalog() throws -> ExerciseCatalog {
        try Findings.thrown(by: readCatalog)
    }

    /// What can be read of the catalog; what cannot is among the findings.
    package func readCatalog(_ findings: FindingCollector) -> ExerciseCatalog {
        var catalog = ExerciseCatalog(root: root, tracks: [], concepts: [], traps: [])
        guard let bytes = bytes(Self.catalogFile, what: "the catalog", findings),
            let reader = ObjectReader.open(bytes, file: Self.catalogFile, findings: findings)
        else { return catalog }
        reader.checkFormat(1)
        catalog.tracks = Self.unique(reader.objects("tracks", atLeast: 1), key: "id").map { track in
            let id = Self.kebab(track, "id")
            let result = Track(
                id: id, title: track.string("title"), section: track.string("section"),
                topics: Self.unique(track.objects("topics"), key: "id").map { Self.topic($0, track: id) })
            track.finish()
            return result
        }
        let count = catalog.exerciseIDs.count
        if count > Self.mostExercises {
            reader.report("tracks", .schema, found: "\(count) exercises", expected: "at most \(Self.mostExercises)")
            catalog.tracks = []
        }
        catalog.concepts = Self.terms(reader, "concepts") { concept, reader in
            concept.constructs = Self.constructs(reader)
        }
        catalog.traps = Self.terms(reader, "traps")
        catalog.rules = Self.rules(reader)
        reader.finish()
        return catalog
    }

    private static func topic(_ reader: ObjectReader, track: String) -> Topic {
        let id = kebab(reader, "id")
        let names = reader.strings("exercises")
        for (index, name) in names.enumerated() where !KebabCase.isValid(name) {
            reader.report("exercises[\(index)]", .nameForm, found: "\"\(name)\"", expected: kebabExpected)
        }
        let topic = Topic(
            id: id, title: reader.string("title"),
            exercises: names.map { ExerciseID(track: track, topic: id, name: $0) })
        reader.finish()
        return topic
    }

    private static func terms(
        _ reader: ObjectReader, _ key: String, more: (inout NamedTerm, ObjectReader) -> Void = { _, _ in }
    ) -> [NamedTerm] {
        unique(reader.objects(key), key: "id").map { term in
            var result = NamedTerm(id: kebab(term, "id"), title: term.string("title"))
            more(&result, term)
            term.finish()
            return result
        }
    }

    private static func constructs(_ reader: ObjectReader) -> [ConstructQuery] {
        guard reader.value("constructs") != nil else { return [] }
        return reader.strings("constructs", atLeast: 1).enumerated().compactMap { index, text in
            ConstructQueryReader(reader).read(text, at: "constructs[\(index)]")
        }
    }

    /// Which rules there are is not known here; that each exists is checked with the catalog.
    private static func rules(_ reader: ObjectReader) -> [String: ExerciseCatalog.RuleLevel] {
        guard reader.value("rules") != nil, let rules = reader.object("rules") else { return [:] }
        let levels = ExerciseCatalog.RuleLevel.allCases.map(\.rawValue)
        return rules.freeMembers.reduce(into: [:]) { found, member in
            let level = rules.name(member.key, among: levels, what: "a level")
            found[member.key] = level.flatMap(ExerciseCatalog.RuleLevel.init)
        }
    }

    private static let kebabExpected = "a name of lower-case letters, digits and single hyphens"

    private static func kebab(_ reader: ObjectReader, _ key: String) -> String {
        let name = reader.string(key)
        if !name.isEmpty && !KebabCase.isValid(name) {
            reader.report(key, .nameForm, found: "\"\(name)\"", expected: kebabExpected)
        }
        return name
    }

    /// Reports readers whose key repeats that of an earlier one.
    private static func unique(_ readers: [ObjectReader], key: String) -> [ObjectReader] {
        var seen: Set<String> = []
        for reader in readers {
            if let name = reader.value(key)?.text, !seen.insert(name).inserted {
                reader.report(key, .nameTwice, found: "\"\(name)\" again", expected: "each only once")
            }
        }
        return readers
    }
}
