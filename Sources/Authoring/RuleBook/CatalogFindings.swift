import Catalog
import Page

/// What the rules on a whole catalog have found, as those take it whom it concerns.
struct CatalogFindings {
    private let folder: CatalogFolder
    private let catalog: ExerciseCatalog

    init(_ folder: CatalogFolder, _ catalog: ExerciseCatalog) {
        self.folder = folder
        self.catalog = catalog
    }

    /// The findings that count, each with its level: what lies in an exercise's folder is for that exercise to switch.
    func applied(to findings: [Finding]) -> [Finding] {
        let homes = Dictionary(catalog.exerciseIDs.map { (folder.exerciseFolder($0), $0) }) { first, _ in first }
        var settings: [ExerciseID: RuleSettings] = [:]
        let own = RuleSettings(catalog)
        return findings.flatMap { finding -> [Finding] in
            let home = finding.file.split(separator: "/").prefix(4).joined(separator: "/")
            guard let id = homes[home] else { return own.applied(to: [finding]) }
            let known =
                settings[id] ?? RuleSettings(catalog, folder.readExercise(id, in: catalog, FindingCollector()))
            settings[id] = known
            return known.applied(to: [finding])
        }
    }
}
