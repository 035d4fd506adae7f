import Catalog
import Page

/// A catalog as its rules see it: what was read of it, and where it lies.
package struct CatalogSources: Sendable {
    package let folder: CatalogFolder
    package let catalog: ExerciseCatalog

    package init(_ folder: CatalogFolder, _ catalog: ExerciseCatalog) {
        self.folder = folder
        self.catalog = catalog
    }
}

/// An exercise as its rules see it: what was read of it, and where it lies.
package struct ExerciseSources: Sendable {
    package let folder: CatalogFolder
    package let catalog: ExerciseCatalog
    package let exercise: Exercise
    /// The exercise's folder, relative to the catalog's root.
    package var home: String { folder.exerciseFolder(exercise.id) }

    package init(_ folder: CatalogFolder, _ catalog: ExerciseCatalog, _ exercise: Exercise) {
        self.folder = folder
        self.catalog = catalog
        self.exercise = exercise
    }

    /// A text of its folder; nothing where it cannot be read, of which ``RequiredTexts`` tells.
    package func text(_ name: String) -> String? {
        folder.text(home + "/" + name, what: "", FindingCollector())
    }
}
