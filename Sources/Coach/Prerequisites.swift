import Catalog
import Practice

/// What keeps an exercise from being handed out, though it can be asked for by its name.
package struct Prerequisites {
    let progress: Progress
    let index: CatalogIndex
    /// The version of the python3 at hand; asked only where an exercise needs a certain one.
    let python: () -> PythonVersion?

    package init(progress: Progress, index: CatalogIndex, python: @escaping () -> PythonVersion? = { nil }) {
        self.progress = progress
        self.index = index
        self.python = python
    }

    func areMet(_ id: ExerciseID) -> Bool { left(before: id).isEmpty && missingPython(id) == nil }

    /// The exercises that come first and are not done yet.
    ///
    /// One that cannot be read can never be accepted, and keeps nobody up.
    package func left(before id: ExerciseID) -> [ExerciseID] {
        (index.summary(id)?.after ?? []).filter { index.summary($0) != nil && !progress.isDone($0) }
    }

    /// The least Python that an exercise needs, where the one at hand is older.
    package func missingPython(_ id: ExerciseID) -> PythonVersion? {
        guard let least = index.summary(id)?.python, let found = python(), found < least else { return nil }
        return least
    }
}
