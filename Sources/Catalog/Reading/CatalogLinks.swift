import Page

extension CatalogFolder {
    /// How many folders of a catalog may lie inside each other.
    private static let mostLevels = 8

    /// Reports every link, pipe, socket and device in a folder and those below it that no finding is about yet.
    package func findLinks(in folder: String, _ findings: FindingCollector) {
        let known = Set(findings.all.map(\.file))
        let links = FindingCollector()
        findLinks(in: folder, levels: Self.mostLevels, links)
        for link in links.all where !known.contains(link.file) { findings.report(link) }
    }

    private func findLinks(in folder: String, levels: Int, _ links: FindingCollector) {
        guard levels > 0 else { return }
        for name in entries(folder, FindingCollector()) {
            let file = folder + "/" + name
            if isFolder(file, links) {
                findLinks(in: file, levels: levels - 1, links)
            } else if isSpecial(file) {
                links.report(
                    Finding(
                        .fileUnusable, file: file, found: "something that is no ordinary file",
                        expected: "ordinary files and folders"))
            }
        }
    }
}
