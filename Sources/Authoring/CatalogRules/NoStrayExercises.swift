import Catalog
import Page

/// Nothing lies among the exercises that `catalog.json` does not name.
enum NoStrayExercises: CatalogRule {
    static let description = RuleDescription(
        "stray", "What nothing names is never handed out, and nobody sees that it is missing.")

    static func check(_ sources: CatalogSources, _ findings: FindingCollector) {
        // Where no track could be read, every exercise would seem to be a stray.
        if sources.catalog.tracks.isEmpty { return }
        let tree = NamedFolders(folder: sources.folder, findings: findings)
        let tracks = sources.catalog.tracks
        let files = ["catalog.json", "schemas", "README.md"]
        tree.check("Exercises", named: tracks.map(\.id), files: files, what: "tracks")
        for track in tracks {
            let place = "Exercises/" + track.id
            tree.check(place, named: track.topics.map(\.id), what: "topics of its track")
            for topic in track.topics {
                tree.check("\(place)/\(topic.id)", named: topic.exercises.map(\.name), what: "exercises of its topic")
            }
        }
    }
}

/// A folder of folders that a list names.
struct NamedFolders {
    let folder: CatalogFolder
    let findings: FindingCollector

    /// Reports what lies in it besides; that a folder is missing is told with its exercises.
    ///
    /// - Parameter what: the list that would have to name it.
    func check(_ place: String, named names: [String], files: [String] = [], what: String) {
        let (known, files) = (Set(names), Set(files))
        let told = findings.all.count
        for name in folder.entries(place, findings) where !known.contains(name) && !files.contains(name) {
            let file = place + "/" + name
            let before = findings.all.count
            let isFolder = folder.isFolder(file, findings)
            if findings.all.count > before { continue }
            let few = findings.all.count < told + Self.mostGuesses
            let words = isFolder ? "a folder that catalog.json does not name" : LeftoverName.words(name) ?? "a file"
            findings.report(
                NoStrayExercises.finding(
                    file, found: words,
                    expected: isFolder ? "\"\(name)\" among the \(what)" : "only folders of the \(what)",
                    nearest: isFolder && few ? NearestName.of(name, among: names) : nil))
        }
    }

    /// A guess takes time by the number of names.
    private static let mostGuesses = 20
}
