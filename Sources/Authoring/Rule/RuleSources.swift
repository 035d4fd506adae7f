import Catalog
import Page

/// A catalog as its rules see it: what was read of it, and where it lies.
package struct CatalogSources: Sendable {
    package let folder: CatalogFolder
    package let catalog: ExerciseCatalog
    /// What each exercise says of itself, read once for all rules.
    package let index: CatalogIndex

    package init(_ folder: CatalogFolder, _ catalog: ExerciseCatalog) {
        self.folder = folder
        self.catalog = catalog
        index = CatalogIndex(folder, catalog, cacheFolder: nil)
    }

    /// Those that can be read, in the catalog's order.
    var summaries: [ExerciseSummary] { catalog.exerciseIDs.compactMap(index.summary) }

    /// All in the catalog's order; nothing where one cannot be read, so that what it teaches and uses is not known.
    var wholeSyllabus: [ExerciseSummary]? { index.all(catalog.exerciseIDs) }
}

/// An exercise as its rules see it: what was read of it, and where it lies.
package struct ExerciseSources: Sendable {
    package let folder: CatalogFolder
    package let catalog: ExerciseCatalog
    package let exercise: Exercise
    private let texts: TextStore
    /// The exercise's folder, relative to the catalog's root.
    package var home: String { folder.exerciseFolder(exercise.id) }

    package init(_ folder: CatalogFolder, _ catalog: ExerciseCatalog, _ exercise: Exercise) {
        self.folder = folder
        self.catalog = catalog
        self.exercise = exercise
        texts = TextStore(folder)
    }

    /// A text of its folder; nothing where it cannot be read, of which ``RequiredTexts`` tells.
    package func text(_ name: String) -> String? { markdown(name)?.text }

    /// A text of its folder with what is prose in it and what is code; nothing where it cannot be read.
    func markdown(_ name: String) -> MarkdownText? { texts.text(home + "/" + name) }

    /// The diagnoses, each with the name of its file in the exercise's folder.
    var diagnoses: [(name: String, text: MarkdownText)] {
        exercise.mistakes.compactMap { mistake in
            let name = "mistakes/\(mistake.name)/diagnosis.md"
            return markdown(name).map { (name, $0) }
        }
    }

    /// All that a learner reads: statement, hints, note and diagnoses, each with the name of its file.
    var learnersTexts: [(name: String, text: MarkdownText)] {
        ["statement.md", "hints.md", "note.md"].compactMap { name in markdown(name).map { (name, $0) } } + diagnoses
    }
}
