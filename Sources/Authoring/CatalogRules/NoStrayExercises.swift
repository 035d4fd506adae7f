import Catalog
import Page

/// Nothing lies among the exercises that `catalog.json` does not name.
enum NoStrayExercises: CatalogRule {
    static let description = RuleDescription(
        "stray", "What nothing names is never handed out, and nobody sees that it is missing.")

    static func check(_ catalog: CatalogSources, _ findings: FindingCollector) {
        // Where no track could be read, every exercise would seem to be a stray.
        if catalog.catalog.tracks.isEmpty { return }
        let folder = catalog.folder
        let known = Set(catalog.catalog.exerciseIDs.map(\.description))
        for track in folder.entries("Exercises", findings) where track != "schemas" {
            guard folder.isFolder("Exercises/" + track, findings) else { continue }
            for topic in folder.entries("Exercises/" + track, findings) {
                let place = "\(track)/\(topic)"
                guard folder.isFolder("Exercises/" + place, findings) else { continue }
                for name in folder.entries("Exercises/" + place, findings) where !known.contains("\(place)/\(name)") {
                    findings.report(stray(folder, "Exercises/\(place)/\(name)", name))
                }
            }
        }
    }

    private static func stray(_ folder: CatalogFolder, _ file: String, _ name: String) -> Finding {
        folder.isFolder(file)
            ? finding(
                file, found: "a folder that catalog.json does not name",
                expected: "\"\(name)\" among the exercises of its topic")
            : finding(file, found: "a file", expected: "only folders of exercises")
    }
}
