import Catalog
import Page
import System

/// No two exercises ask for the same, and none begins as another does.
enum ExercisesDiffer: CatalogRule {
    static let description = RuleDescription(
        "exercise-twice", "A copy that was to become another exercise is none yet.")

    /// A starter that is shorter says too little to be a copy.
    private static let fewestLines = 5

    static func check(_ sources: CatalogSources, _ findings: FindingCollector) {
        var statements: [String: ExerciseID] = [:]
        var starters: [String: ExerciseID] = [:]
        for id in sources.catalog.exerciseIDs {
            let home = sources.folder.exerciseFolder(id)
            if let earlier = statement(home, sources).flatMap({ statements.updateValue(id, forKey: $0) }) {
                report(home + "/statement.md", "the statement of \(earlier), but for its title", findings)
            } else if let earlier = starter(home, sources).flatMap({ starters.updateValue(id, forKey: $0) }) {
                report(home + "/starter", "the starter of \(earlier)", findings)
            }
        }
    }

    private static func report(_ file: String, _ found: String, _ findings: FindingCollector) {
        findings.report(finding(file, found: found, expected: "an exercise of its own"))
    }

    /// A hash of what is asked for; nothing where that cannot be read, or says nothing.
    private static func statement(_ home: String, _ sources: CatalogSources) -> String? {
        guard let text = sources.folder.text(home + "/statement.md", what: "", FindingCollector()) else { return nil }
        let body = FoldedText.of(text.drop { $0 != "\n" })
        return body.isEmpty ? nil : QuickHash.of(Array(body.utf8))
    }

    /// A hash of the files right in the starter; nothing where there are hardly any lines in them.
    private static func starter(_ home: String, _ sources: CatalogSources) -> String? {
        let place = home + "/starter"
        let texts = sources.folder.entries(place, FindingCollector()).prefix(20).compactMap {
            sources.folder.text(place + "/" + $0, what: "", FindingCollector())
        }
        let lines = texts.flatMap { $0.split(separator: "\n") }.filter { !$0.allSatisfy(\.isWhitespace) }
        return lines.count < fewestLines ? nil : QuickHash.of(Array(lines.joined(separator: "\n").utf8))
    }
}
