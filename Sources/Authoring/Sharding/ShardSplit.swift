import Catalog

/// Which exercises each of several machines proves.
///
/// Theory of operation. Every machine decides alone, and all have to decide alike. So what an exercise weighs is taken
/// from what all of them have: a report that is given to each, else the catalog itself. It is never taken from what this
/// machine happens to remember. The heaviest goes first, each to the shard that has the least so far.
package enum ShardSplit {
    /// The exercises of a shard, in the order of all.
    package static func exercises(
        _ shard: Shard, of all: [ExerciseID], weights: [ExerciseID: Int]
    ) -> [ExerciseID] {
        var loads = [Int](repeating: 0, count: shard.count)
        var own: Set<ExerciseID> = []
        let heaviestFirst = all.map { (id: $0, weight: weights[$0] ?? 1, name: $0.description) }
            .sorted { ($1.weight, $0.name) < ($0.weight, $1.name) }
        for (id, weight, _) in heaviestFirst {
            let lightest = loads.indices.min { loads[$0] < loads[$1] }!
            loads[lightest] += weight
            if lightest == shard.number - 1 { own.insert(id) }
        }
        return all.filter(own.contains)
    }

    /// What exercises weigh by the times that they took, in microseconds; one that has none weighs as much as the mean.
    package static func weights(of all: [ExerciseID], times: [String: Int]) -> [ExerciseID: Int] {
        let known = all.compactMap { times[$0.description] }
        let mean = known.isEmpty ? 1 : max(1, known.reduce(0, +) / known.count)
        return Dictionary(uniqueKeysWithValues: all.map { ($0, times[$0.description] ?? mean) })
    }

    /// What exercises weigh by how many runs their proof has, which the catalog says.
    package static func weights(
        of all: [ExerciseID], in folder: CatalogFolder, _ catalog: ExerciseCatalog
    ) -> [ExerciseID: Int] {
        Dictionary(uniqueKeysWithValues: all.map { ($0, weight(folder.readExercise($0, in: catalog, .init()))) })
    }

    /// A proof has a start, and runs the solution, the starter, answers that are none and each mistake on the cases.
    private static func weight(_ exercise: Exercise?) -> Int {
        exercise.map { 20 + $0.cases.count * (4 + $0.mistakes.count) } ?? 1
    }
}
