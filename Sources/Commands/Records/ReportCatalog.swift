import Catalog
import Coach
import Practice
import Presentation

/// The catalog as a report uses it: the words for what is in a journal, and what is left to practise. A journal can be
/// reported on without one.
struct ReportCatalog {
    let catalog: ExerciseCatalog?
    private let index: Lazily<CatalogIndex>?
    /// In the catalog's order.
    let ids: [String]

    /// - Throws: where one is named, it has to be there.
    static func find(_ places: Places, _ context: Context) throws -> ReportCatalog {
        if places.namesCatalog {
            let folder = try places.catalogFolder(context)
            return ReportCatalog(try folder.catalog(), folder, places, context)
        }
        let found = places.catalogIfAny(context)
        return ReportCatalog(found?.catalog, found?.folder, places, context)
    }

    private init(_ catalog: ExerciseCatalog?, _ folder: CatalogFolder?, _ places: Places, _ context: Context) {
        self.catalog = catalog
        ids = catalog?.exerciseIDs.map(\.description) ?? []
        if let catalog, let folder {
            index = Lazily { places.index(folder, catalog, context) }
        } else {
            index = nil
        }
    }

    /// Whether an exercise can still be practised; without a catalog nobody knows what is gone.
    var has: (String) -> Bool { catalog == nil ? { _ in true } : Set(ids).contains }

    /// As in `basics/files`.
    var topics: [String] { catalog?.tracks.flatMap { track in track.topics.map { "\(track.id)/\($0.id)" } } ?? [] }

    /// Of an exercise; its id where nothing else is known of it.
    func title(_ exercise: String) -> String {
        ExerciseID(exercise).flatMap { index?.value.summary($0)?.title } ?? exercise
    }

    /// - Parameter due: the exercises that are due to be built again.
    func builder(
        _ entries: [JournalEntry], due: Set<String>, _ calendar: PracticeCalendar, _ context: Context
    ) -> ReportBuilder {
        // Asked only where something stands out.
        var training: TrainingExercise?
        return ReportBuilder(catalog: catalog, command: context.command, calendar: calendar) { area in
            if training == nil, let catalog, let index {
                training = TrainingExercise(
                    catalog: catalog, index: index.value, progress: Progress(entries), due: due,
                    python: Places.python(context))
            }
            return training?.find(area)
        }
    }

    /// Nobody's own progress decides what a group does together.
    func builderOfGroup(_ calendar: PracticeCalendar, _ context: Context) -> ReportBuilder {
        ReportBuilder(catalog: catalog, command: context.command, calendar: calendar) { _ in nil }
    }
}
