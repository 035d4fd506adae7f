import Catalog
import Checks
import Page

/// The page of contents of a catalog, where it has one, says what there is.
enum CurrentContents: CatalogRule {
    static let description = RuleDescription(
        "contents", "A page of contents that is out of date sends visitors to what is not there.")

    static func check(_ sources: CatalogSources, _ findings: FindingCollector) {
        let file = CatalogContents.file
        guard sources.folder.lies(file), let found = sources.folder.bytes(file, what: "a page of contents", findings),
            let page = CatalogContents(sources.catalog, sources.index)
        else { return }
        let plain = CatalogText.withPlainLineEnds(found)
        if plain == page.content { return }
        let line = zip(plain, page.content).prefix { $0 == $1 }.count { $0.0 == UInt8(ascii: "\n") } + 1
        let isOurs = CatalogContents.isOurs(found)
        findings.report(
            finding(
                file, at: isOurs ? .line(line) : .whole,
                found: isOurs ? "another line than the exercises make" : "a page that is not made of the exercises",
                expected: "what `reprise new --contents` writes"))
    }
}
