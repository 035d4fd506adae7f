import Testing

@testable import Authoring
@testable import Catalog

/// Which machine proves what.
@Suite struct ShardTests {
    private static let ids = (0..<37).map { ExerciseID(track: "t", topic: "t", name: "e-\($0)") }

    @Test(arguments: ["2/5", "1/1", "10000/10000"])
    func isWritten(_ text: String) { #expect(Shard(text)?.description == text) }

    @Test(arguments: [
        "", "2", "0/5", "6/5", "-1/5", "+1/5", "1/0", "1/10001", "1/2/3", "a/b", "1 /2", "1/99999999999999999999",
    ])
    func isRefused(_ text: String) { #expect(Shard(text) == nil) }

    @Test(arguments: [1, 2, 3, 5, 36, 37, 50])
    func everyExerciseIsInOneShare(_ count: Int) {
        let weights = Dictionary(
            uniqueKeysWithValues: Self.ids.enumerated().map { ($0.element, ($0.offset * 7919) % 101) })
        let shares = (1...count).map {
            ShardSplit.exercises(Shard(number: $0, count: count)!, of: Self.ids, weights: weights)
        }
        #expect(shares.flatMap { $0 }.count == Self.ids.count)
        #expect(Set(shares.flatMap { $0 }) == Set(Self.ids))
        // In the order of the catalog, and the same whatever order a dictionary has.
        for share in shares { #expect(share == Self.ids.filter(share.contains)) }
    }

    @Test func sharesTakeAsLong() {
        var weights = Dictionary(uniqueKeysWithValues: Self.ids.map { ($0, 10) })
        weights[Self.ids[3]] = 300
        let shares = (1...3).map { ShardSplit.exercises(Shard(number: $0, count: 3)!, of: Self.ids, weights: weights) }
        let loads = shares.map { $0.reduce(0) { $0 + weights[$1]! } }
        #expect(loads.sorted() == [180, 180, 300])
    }

    @Test func whatHasNoTimeCountsAsTheMean() {
        let weights = ShardSplit.weights(
            of: Array(Self.ids.prefix(3)), times: ["t/t/e-0": 10, "t/t/e-1": 30, "x/y/z": 9])
        #expect(weights.values.sorted() == [10, 20, 30])
        #expect(ShardSplit.weights(of: [Self.ids[0]], times: [:]) == [Self.ids[0]: 1])
    }

    private static let slurm = [
        "SLURM_ARRAY_TASK_MIN": "2", "SLURM_ARRAY_TASK_MAX": "8", "SLURM_ARRAY_TASK_STEP": "3",
        "SLURM_ARRAY_TASK_COUNT": "3",
    ]

    @Test(
        arguments: [
            (["CI_NODE_INDEX": "1", "CI_NODE_TOTAL": "4"], nil, "1/4"),
            (["CIRCLE_NODE_INDEX": "0", "CIRCLE_NODE_TOTAL": "4"], nil, "1/4"),
            (["BUILDKITE_PARALLEL_JOB": "3", "BUILDKITE_PARALLEL_JOB_COUNT": "4"], nil, "4/4"),
            (slurm.merging(["SLURM_ARRAY_TASK_ID": "5"]) { $1 }, nil, "2/3"),
            (["JOB_COMPLETION_INDEX": "4", "JOB_COMPLETIONS": "5"], nil, "5/5"),
            (["JOB_COMPLETION_INDEX": "4"], 5, "5/5"),
            (["STRATEGY_JOB_INDEX": "0", "STRATEGY_JOB_TOTAL": "1"], nil, "1/1"),
            // Two that agree.
            (
                ["CI_NODE_INDEX": "2", "CI_NODE_TOTAL": "4", "STRATEGY_JOB_INDEX": "1", "STRATEGY_JOB_TOTAL": "4"], nil,
                "2/4"
            ),
            (["CI_NODE_INDEX": "2", "CI_NODE_TOTAL": "4", "STRATEGY_JOB_INDEX": ""], 4, "2/4"),
        ] as [([String: String], Int?, String)])
    func isTold(_ environment: [String: String], _ count: Int?, _ shard: String) throws {
        #expect(try ShardVariables.shard(environment, count: count).description == shard)
    }

    @Test(
        arguments: [
            ([:], nil, .none),
            (["CI_NODE_TOTAL": "1"], nil, .missing("CI_NODE_INDEX", system: "GitLab")),
            (["CI_NODE_INDEX": "1"], nil, .missing("CI_NODE_TOTAL", system: "GitLab")),
            (["JOB_COMPLETION_INDEX": "4"], nil, .missing("JOB_COMPLETIONS", system: "Kubernetes")),
            (
                ["CI_NODE_INDEX": "one", "CI_NODE_TOTAL": "4"], nil,
                .unusable("CI_NODE_INDEX", value: "one", system: "GitLab")
            ),
            (["CI_NODE_INDEX": "0", "CI_NODE_TOTAL": "4"], nil, .outOfRange(system: "GitLab", index: 0, count: 4)),
            (
                ["CIRCLE_NODE_INDEX": "4", "CIRCLE_NODE_TOTAL": "4"], nil,
                .outOfRange(system: "CircleCI", index: 4, count: 4)
            ),
            (
                ["CI_NODE_INDEX": "2", "CI_NODE_TOTAL": "4"], 5, .otherCount(asked: 5, found: 4, system: "GitLab")
            ),
            (
                ["CI_NODE_INDEX": "2", "CI_NODE_TOTAL": "4", "STRATEGY_JOB_INDEX": "2", "STRATEGY_JOB_TOTAL": "4"], nil,
                .several(["GitLab", "GitHub"])
            ),
            (
                slurm.merging(["SLURM_ARRAY_TASK_ID": "5", "SLURM_ARRAY_TASK_MAX": "9"]) { $1 }, nil,
                .unevenArray(system: "Slurm")
            ),
            (
                slurm.merging(["SLURM_ARRAY_TASK_ID": "6"]) { $1 }, nil,
                .outOfRange(system: "Slurm", index: 6, count: 3)
            ),
        ] as [([String: String], Int?, ShardVariables.Fault)])
    func isNeverGuessed(_ environment: [String: String], _ count: Int?, _ fault: ShardVariables.Fault) {
        #expect(throws: fault) { try ShardVariables.shard(environment, count: count) }
    }
}
