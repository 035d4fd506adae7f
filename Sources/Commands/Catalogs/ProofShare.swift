import Authoring
import Catalog
import Presentation

/// The exercises that this machine proves of those that were asked for.
struct ProofShare {
    private let options: CheckOptions
    private let context: Context

    init(_ options: CheckOptions, _ context: Context) {
        self.options = options
        self.context = context
    }

    /// - Returns: the exercises, and nothing beside them where that is all.
    /// - Throws: ``ShardVariables/Fault``, and what the reading of the times throws.
    func of(
        _ all: [ExerciseID], _ folder: CatalogFolder, _ catalog: ExerciseCatalog
    ) throws -> (exercises: [ExerciseID], part: ProofReport.Part?) {
        guard let shard = try options.share?.shard(context) else { return (all, nil) }
        let weights =
            try times().map { ShardSplit.weights(of: all, times: $0) }
            ?? ShardSplit.weights(of: all, in: folder, catalog)
        let part = ProofReport.Part(shard: shard, all: all.map(\.description))
        return (ShardSplit.exercises(shard, of: all, weights: weights), part)
    }

    private func times() throws -> [String: Int]? {
        guard let file = options.timings else { return nil }
        let report = try CheckReportFile.read(context.absolute(file), shown: file)
        let times = report.exercises.compactMap { exercise in exercise.microseconds.map { (exercise.id, $0) } }
        return Dictionary(times) { first, _ in first }
    }
}
