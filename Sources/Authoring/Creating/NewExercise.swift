import Catalog
import Checks
import Page
import System

/// An exercise that is about to be added to a catalog.
package struct NewExercise {
    private let folder: CatalogFolder
    private let catalog: ExerciseCatalog
    package let id: ExerciseID
    private let template: ExerciseTemplate
    /// The stage before, where it is one.
    private let before: ExerciseID?

    /// Why it cannot be added.
    package enum Fault: Error, Equatable {
        case exists(file: String)
        case noTopic(topic: String, nearest: String?)
        case noConcept
        case noProfile(String)
        /// The template is one of a stage, and no stage before is named; or the other way round.
        case stage(isTemplate: Bool)
    }

    package init(
        _ id: ExerciseID, from template: ExerciseTemplate, continuing before: ExerciseID?, in folder: CatalogFolder,
        _ catalog: ExerciseCatalog
    ) {
        self.id = id
        self.template = template
        self.before = before
        self.folder = folder
        self.catalog = catalog
    }

    private static let usualMinutes = [5, 8, 15, 30, 60]

    /// Writes its folder, and its name into `catalog.json`.
    ///
    /// - Returns: its files, from the catalog's root.
    /// - Throws: ``Fault``, ``Findings``, and ``SystemFault``, with nothing named in `catalog.json`.
    package func create() throws -> [String] {
        let home = folder.exerciseFolder(id)
        let root = RootFolder(folder.root)
        if try root.status(home) != nil { throw Fault.exists(file: home) }
        let named = try nameInCatalog()
        let files = try self.files()
        for (path, content) in files.sorted(by: { $0.key < $1.key }) {
            try root.withParent(of: "\(home)/\(path)", making: true) { _, _ in }
            try root.write("\(home)/\(path)", content)
        }
        try root.replace(CatalogFolder.catalogFile, with: named)
        _ = try CatalogSchemas.write(in: folder)
        try CatalogContents.renew(in: folder)
        return files.keys.sorted().map { home + "/" + $0 }
    }

    /// All of its files, by path below its folder.
    private func files() throws -> [String: [UInt8]] {
        if (before != nil) != (template.name == "stage") { throw Fault.stage(isTemplate: template.name == "stage") }
        let level = try earlier()?.level ?? 1
        var values = try [
            "title": title, "concept": concept(), "level": "\(level)", "minutes": "\(Self.usualMinutes[level - 1])",
        ]
        var files = template.filled(with: values)
        if let before {
            let stage = try folder.exercise(before, in: catalog)
            let own = stage.files.map(JSONSource.literal).joined(separator: ", ")
            (values["before"], values["files"]) = (before.description, own)
            files = template.filled(with: values)
            let solution = try folder.files(.solution, of: stage)
            let answers = ["solution"] + Set(files.keys.compactMap(Self.mistakeFolder)).sorted()
            for answer in answers { for (path, content) in solution { files["\(answer)/\(path)"] = content } }
        }
        if let profile = JSONValue.read(files["exercise.json"] ?? [])?["sandbox"]?.text,
            try !folder.profileNames().contains(profile)
        {
            throw Fault.noProfile(profile)
        }
        return files
    }

    /// What `concepts` says until the author names what the exercise practises: one that is taught by then.
    ///
    /// - Throws: ``Fault`` and ``Findings``.
    package func concept() throws -> String {
        guard let concept = try earlier()?.concepts.first ?? catalog.concepts.first?.id else { throw Fault.noConcept }
        return concept
    }

    private func earlier() throws -> Exercise? {
        try topic().exercises.last.map { try folder.exercise($0, in: catalog) }
    }

    private static func mistakeFolder(_ path: String) -> String? {
        let parts = path.parts(betweenBytes: "/")
        return parts.count > 2 && parts[0] == "mistakes" ? parts[0] + "/" + parts[1] : nil
    }

    private func topic() throws -> Topic {
        let topics = catalog.tracks.flatMap { track in track.topics.map { (track.id + "/" + $0.id, $0) } }
        let wanted = "\(id.track)/\(id.topic)"
        guard let topic = topics.first(where: { $0.0 == wanted })?.1 else {
            throw Fault.noTopic(topic: wanted, nearest: nearestTopic)
        }
        return topic
    }

    /// Of which track and name are near, each by itself: a track that is right says nothing of a topic.
    private var nearestTopic: String? {
        let track = NearestName.of(id.track, among: catalog.tracks.map(\.id))
        let topics = catalog.tracks.first { $0.id == track }?.topics ?? []
        return NearestName.of(id.topic, among: topics.map(\.id)).flatMap { topic in track.map { "\($0)/\(topic)" } }
    }

    /// The name as a title: `parcel-label` is "Parcel label".
    private var title: String {
        let words = id.name.replacingScalars { $0 == "-" ? " " : nil }
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// `catalog.json` with the name behind the others of its topic, and all else as it was.
    private func nameInCatalog() throws -> [UInt8] {
        _ = try topic()
        let findings = FindingCollector()
        let text = folder.bytes(CatalogFolder.catalogFile, what: "the catalog", findings) ?? []
        try findings.throwIfAny()
        let topics = JSONSource(text)?.value["tracks"]?.elements?.first { $0["id"]?.text == id.track }?["topics"]
        guard let source = JSONSource(text),
            let list = topics?.elements?.first(where: { $0["id"]?.text == id.topic })?["exercises"],
            let names = list.elements
        else { return text }
        let literals = names.compactMap(\.text).map(JSONSource.literal) + [JSONSource.literal(id.name)]
        guard let last = names.last, source.isSpread(list) else {
            return TextEdit.applied([source.replacing(list, with: source.list(literals, inPlaceOf: list))], to: text)
        }
        return TextEdit.applied([source.inserting(JSONSource.literal(id.name), behind: last)], to: text)
    }
}
