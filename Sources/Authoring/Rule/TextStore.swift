import Catalog
import Page
import Synchronization

/// Texts of a catalog, each read once, whichever rules look at it.
final class TextStore: Sendable {
    private let folder: CatalogFolder
    private let texts = Mutex<[String: MarkdownText?]>([:])

    init(_ folder: CatalogFolder) { self.folder = folder }

    /// Nothing where it cannot be read.
    func text(_ file: String) -> MarkdownText? {
        texts.withLock { texts in
            if let known = texts[file] { return known }
            let text = folder.text(file, what: "", FindingCollector()).map(MarkdownText.init)
            texts[file] = .some(text)
            return text
        }
    }
}
