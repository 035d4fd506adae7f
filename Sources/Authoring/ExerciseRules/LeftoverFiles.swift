import Catalog
import Page

/// What editors leave behind is none of the files that cases find beside them.
enum LeftoverFiles: ExerciseRule {
    static let description = RuleDescription(
        "leftover-file", "What lies in checks/given and checks/services is taken as it is, backups too.")

    private static let mostLevels = 8

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        for folder in ["given", "services"] {
            check("\(sources.home)/checks/\(folder)", sources.folder, levels: mostLevels, findings)
        }
    }

    private static func check(_ place: String, _ folder: CatalogFolder, levels: Int, _ findings: FindingCollector) {
        guard levels > 0, folder.isFolder(place) else { return }
        for name in folder.entries(place, FindingCollector()) {
            let file = place + "/" + name
            if let words = LeftoverName.words(name) {
                findings.report(finding(file, found: words, expected: "only what cases need"))
            } else {
                check(file, folder, levels: levels - 1, findings)
            }
        }
    }
}
