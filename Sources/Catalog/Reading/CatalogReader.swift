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
        catalog.concepts = Self.concepts(reader)
        catalog.traps = Self.terms(reader, "traps")
        catalog.rules = RuleSwitches.ofCatalog(reader)
        catalog.sections = Self.sections(reader)
        reader.finish()
        return catalog
    }

    private static func topic(_ reader: ObjectReader, track: String) -> Topic {
        let id = kebab(reader, "id")
        let names = reader.strings("exercises")
        for (index, name) in names.enumerated() where !KebabCase.isValid(name) {
            reader.report("exercises[\(index)]", .nameForm, found: "\"\(name)\"", expected: kebabExpected)
        }
        var topic = Topic(
            id: id, title: reader.string("title"),
            exercises: names.map { ExerciseID(track: track, topic: id, name: $0) })
        topic.section = reader.optionalString("section")
        topic.least = reader.optionalInteger("least", in: 0...mostExercises) ?? 0
        reader.finish()
        return topic
    }

    private static func terms(_ reader: ObjectReader, _ key: String) -> [NamedTerm] {
        unique(reader.objects(key), key: "id").map { term in
            let result = NamedTerm(id: kebab(term, "id"), title: term.string("title"))
            term.finish()
            return result
        }
    }

    /// Concepts, each with those that it needs.
    private static func concepts(_ reader: ObjectReader) -> [NamedTerm] {
        let readers = unique(reader.objects("concepts"), key: "id")
        let ids = readers.compactMap { $0.value("id")?.text }
        return readers.map { concept in
            var result = NamedTerm(id: kebab(concept, "id"), title: concept.string("title"))
            result.needs = concept.value("needs") == nil ? [] : concept.strings("needs")
            for (index, need) in result.needs.enumerated() {
                concept.check(need, key: "needs[\(index)]", among: ids, what: "another concept")
            }
            result.constructs = Self.constructs(concept)
            concept.finish()
            return result
        }
    }

    private static func sections(_ reader: ObjectReader) -> [NamedTerm] {
        guard reader.value("sections") != nil else { return [] }
        return unique(reader.objects("sections"), key: "id").map { section in
            let result = NamedTerm(id: section.string("id"), title: section.string("title"))
            section.finish()
            return result
        }
    }

    private static func constructs(_ reader: ObjectReader) -> [ConstructQuery] {
        guard reader.value("constructs") != nil else { return [] }
        return reader.strings("constructs", atLeast: 1).enumerated().compactMap { index, text in
            ConstructQueryReader(reader).read(text, at: "constructs[\(index)]")
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
