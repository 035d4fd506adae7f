import Checks
import Page

/// What an exercise says of itself in its `exercise.json` alone: what a list shows, and how it belongs to others.
package struct ExerciseOutline: Sendable, Equatable {
    package var summary: ExerciseSummary
    /// The stage before.
    package var continues: ExerciseID?
    package var related: [ExerciseID]
    /// The traps that its mistakes fall into.
    package var traps: Set<String>

    /// Nothing is made of what is wrong beside the summary: the exercise itself tells.
    init(_ reader: ObjectReader, _ summary: ExerciseSummary) {
        self.summary = summary
        continues = reader.optionalString("continues").flatMap(ExerciseID.init)
        related = ExerciseProperties.ids(reader, "related")
        let mistakes = reader.value("mistakes") == nil ? [] : reader.objects("mistakes")
        traps = Set(mistakes.compactMap { $0.optionalString("trap") })
    }
}

extension Sequence where Element == ExerciseOutline {
    /// By trap, the exercises that can fall into it, in their order.
    package var byTrap: [String: [ExerciseID]] {
        reduce(into: [:]) { met, exercise in
            for trap in exercise.traps { met[trap, default: []].append(exercise.summary.id) }
        }
    }
}

/// A catalog as its exercises outline it, for whoever looks at all of them: each `exercise.json` is read once.
package struct CatalogOutline: Sendable {
    package let index: CatalogIndex
    private let outlines: [ExerciseID: ExerciseOutline]

    package init(_ folder: CatalogFolder, _ catalog: ExerciseCatalog) {
        var entries: [ExerciseID: CatalogIndex.Entry] = [:]
        var outlines: [ExerciseID: ExerciseOutline] = [:]
        for id in catalog.exerciseIDs where entries[id] == nil {
            let (entry, reader) = folder.openSummary(id)
            entries[id] = entry
            guard case .summary(let summary) = entry, let reader else { continue }
            outlines[id] = ExerciseOutline(reader, summary)
        }
        index = CatalogIndex(entries: entries)
        self.outlines = outlines
    }

    /// Nothing for an exercise that cannot be read.
    package func exercise(_ id: ExerciseID) -> ExerciseOutline? { outlines[id] }

    /// The exercises of a list, in its order; nothing where one of them cannot be read.
    package func all(_ ids: [ExerciseID]) -> [ExerciseOutline]? {
        let known = ids.compactMap(exercise)
        return known.count == ids.count ? known : nil
    }
}
