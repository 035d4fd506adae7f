import Catalog
import Page

/// Every title is one line that a list can hold.
enum PlainTitles: CatalogRule {
    static let description = RuleDescription("title-form", "A title stands in a list, in one line among others.")

    private static let longest = 80

    static func check(_ sources: CatalogSources, _ findings: FindingCollector) {
        let (catalog, places) = (sources.catalog, sources.places)
        var titles = catalog.concepts.enumerated().map { ("concepts[\($0)].title", $1.title) }
        titles += catalog.traps.enumerated().map { ("traps[\($0)].title", $1.title) }
        titles += catalog.sections.enumerated().map { ("sections[\($0)].title", $1.title) }
        for (index, track) in catalog.tracks.enumerated() {
            titles.append(("tracks[\(index)].title", track.title))
            titles += track.topics.enumerated().map { ("tracks[\(index)].topics[\($0)].title", $1.title) }
        }
        for (key, title) in titles {
            guard let fault = fault(title) else { continue }
            report(CatalogFolder.catalogFile, places.place(key), fault, findings)
        }
        for summary in sources.summaries {
            guard let fault = fault(summary.title) else { continue }
            let file = sources.folder.exerciseFolder(summary.id) + "/exercise.json"
            report(file, sources.place("title", of: summary.id), fault, findings)
        }
    }

    private static func report(
        _ file: String, _ place: Finding.Place, _ fault: String, _ findings: FindingCollector
    ) {
        findings.report(
            finding(
                file, at: place, found: fault,
                expected: "one line of at most \(longest) letters, without space at its ends"))
    }

    private static func fault(_ title: String) -> String? {
        if title.count > longest { return "\(title.count) letters" }
        let isPlain = title.unicodeScalars.allSatisfy { $0.value >= 0x20 && !UnseenCharacter.isOne($0) }
        return isPlain && title.first?.isWhitespace == false && title.last?.isWhitespace == false ? nil : "\"\(title)\""
    }
}
