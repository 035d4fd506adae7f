/// Which shard this machine is, as the system says that has started it on several.
package enum ShardVariables {
    /// Why that cannot be told. Everything is never proven in its place.
    package enum Fault: Error, Equatable {
        /// None of the systems has started this.
        case none
        case missing(String, system: String)
        case unusable(String, value: String, system: String)
        /// The numbers make no shard.
        case outOfRange(system: String, index: Int, count: Int)
        /// Ids of an array that are not so many at equal steps.
        case unevenArray(system: String)
        /// Two systems, which say different things.
        case several([String])
        /// Another number than what was asked for.
        case otherCount(asked: Int, found: Int, system: String)
    }

    /// How a system tells a job which of several it is.
    struct System: Sendable {
        var name: String
        /// From 0, unless something else is said.
        var index: String
        var count: String
        /// What the first index is; a name where the system tells that too.
        var first: First = .number(0)
        var step: String?
        var last: String?

        enum First: Sendable {
            case number(Int)
            case variable(String)
        }
    }

    static let systems = [
        System(name: "GitLab", index: "CI_NODE_INDEX", count: "CI_NODE_TOTAL", first: .number(1)),
        System(name: "CircleCI", index: "CIRCLE_NODE_INDEX", count: "CIRCLE_NODE_TOTAL"),
        System(name: "Buildkite", index: "BUILDKITE_PARALLEL_JOB", count: "BUILDKITE_PARALLEL_JOB_COUNT"),
        System(
            name: "Slurm", index: "SLURM_ARRAY_TASK_ID", count: "SLURM_ARRAY_TASK_COUNT",
            first: .variable("SLURM_ARRAY_TASK_MIN"), step: "SLURM_ARRAY_TASK_STEP", last: "SLURM_ARRAY_TASK_MAX"),
        System(name: "Kubernetes", index: "JOB_COMPLETION_INDEX", count: "JOB_COMPLETIONS"),
        System(name: "GitHub", index: "STRATEGY_JOB_INDEX", count: "STRATEGY_JOB_TOTAL"),
    ]

    /// - Parameter count: how many shards there are, where the command line says so.
    /// - Throws: ``Fault``.
    package static func shard(_ environment: [String: String], count: Int? = nil) throws(Fault) -> Shard {
        let set = environment.filter { !$0.value.isEmpty }
        var found: [(system: String, shard: Shard)] = []
        for system in systems where set[system.index] != nil || set[system.count] != nil {
            found.append((system.name, try SystemReading(system, set, asked: count).shard()))
        }
        guard let first = found.first else { throw .none }
        if found.contains(where: { $0.shard != first.shard }) { throw .several(found.map(\.system)) }
        return first.shard
    }
}
