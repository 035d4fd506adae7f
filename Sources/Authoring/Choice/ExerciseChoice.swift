import Catalog
import Page

/// Which exercises are to be proven: those that are named, and of these those that a pattern fits.
package struct ExerciseChoice: Sendable {
    private let names: [String]
    private let globs: [String]

    /// A pattern that fits no exercise.
    package struct NothingFits: Error, Equatable {
        package var pattern: String
        package var nearest: String?
    }

    package init(names: [String], globs: [String]) {
        self.names = names
        self.globs = globs
    }

    /// - Parameter named: the exercise that somebody means by a name.
    /// - Throws: ``NothingFits``, and what `named` throws.
    package func exercises(
        of catalog: ExerciseCatalog, named: (String) throws -> ExerciseID
    ) throws -> [ExerciseID] {
        let chosen = names.isEmpty ? catalog.exerciseIDs : try names.map(named)
        var seen: Set<ExerciseID> = []
        let once = chosen.filter { seen.insert($0).inserted }
        if globs.isEmpty { return once }
        var fitting: Set<ExerciseID> = []
        for text in globs {
            let fits = ExerciseGlob(text).map { glob in once.filter(glob.matches) } ?? []
            if fits.isEmpty { throw NothingFits(pattern: text, nearest: nearest(text, among: once)) }
            fitting.formUnion(fits)
        }
        return once.filter(fitting.contains)
    }

    /// The nearest id, topic or track.
    private func nearest(_ text: String, among ids: [ExerciseID]) -> String? {
        NearestName.of(text, among: Set(ids.flatMap { $0.description.pathsOnTheWay }).sorted())
    }
}
