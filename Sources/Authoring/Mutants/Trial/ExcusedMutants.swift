import Catalog
import Checks
import Page

/// Mutants that an exercise need not kill: those that it declares, and those that the stages before it have declared.
struct ExcusedMutants: Sendable {
    private struct Name: Hashable {
        var file: String
        /// Without the file, which a name has only where there are mutants of several.
        var change: String
    }

    /// As `exercise.json` has them.
    let declared: [String]
    private var inherited: Set<Name> = []

    init(_ exercise: Exercise) {
        declared = exercise.equivalents.map(\.mutant)
    }

    /// With those of the stages before.
    init(_ exercise: Exercise, in folder: CatalogFolder, _ catalog: ExerciseCatalog) {
        self.init(exercise)
        var (stage, seen) = (exercise, Set([exercise.id]))
        while let before = stage.continues, seen.insert(before).inserted {
            guard let earlier = folder.readExercise(before, in: catalog, FindingCollector()) else { break }
            let untouched = (try? folder.untouchedFiles(of: earlier)) ?? []
            let files = earlier.files.filter { $0.hasSuffix(".py") && !untouched.contains($0) }
            for name in earlier.equivalents.map(\.mutant) { inherited.formUnion(Self.meant(name, among: files)) }
            stage = earlier
        }
    }

    private static func meant(_ name: String, among files: [String]) -> [Name] {
        if let file = files.first(where: { name.hasPrefix($0 + ": ") }) {
            return [Name(file: file, change: String(name.dropFirst(file.count + 2)))]
        }
        return files.map { Name(file: $0, change: name) }
    }

    func contains(_ mutant: Mutant) -> Bool {
        if declared.contains(mutant.name) { return true }
        let place = mutant.file + ": "
        let change = mutant.name.hasPrefix(place) ? String(mutant.name.dropFirst(place.count)) : mutant.name
        return inherited.contains(Name(file: mutant.file, change: change))
    }
}

extension CatalogFolder {
    /// What a stage leaves as the one before had it.
    ///
    /// - Throws: ``Findings`` where a file is missing.
    func untouchedFiles(of exercise: Exercise) throws -> Set<String> {
        if exercise.continues == nil { return [] }
        let (begun, solution) = (try startingFiles(of: exercise), try files(.solution, of: exercise))
        return Set(solution.keys.filter { begun[$0] == solution[$0] })
    }

    /// What a stage goes on from: the solution of the stage before, and of what it adds what it leaves as it is.
    ///
    /// - Throws: ``Findings`` where a file is missing.
    func filesBefore(_ exercise: Exercise, in catalog: ExerciseCatalog) throws -> AnswerFiles {
        guard let before = exercise.continues else { return [:] }
        let earlier = try self.exercise(before, in: catalog)
        let (begun, solution) = (try startingFiles(of: exercise), try files(.solution, of: exercise))
        return begun.filter { earlier.files.contains($0.key) || solution[$0.key] == $0.value }
    }
}
