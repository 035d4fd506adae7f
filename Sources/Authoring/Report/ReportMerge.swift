/// Puts the reports of several machines together into the one that a single machine would have made.
package enum ReportMerge {
    /// Why reports do not belong together. Files are named by their places in the list.
    package enum Fault: Error, Equatable {
        /// A report of the whole beside others.
        case notAPart(Int)
        /// Another catalog, program, interpreter and so on than the first report's.
        case differs(Int, in: Difference)
        case shardTwice(Shard, Int)
        case shardMissing(Shard)
        case exerciseTwice(String, Int)
        case exerciseMissing(String)
        /// An exercise that the shards were not to have.
        case exerciseUnknown(String, Int)
    }

    package enum Difference: Sendable {
        case engine, catalog, python, folder, plan, findings
    }

    /// - Throws: ``Fault``.
    package static func merged(_ reports: [ProofReport]) throws(Fault) -> ProofReport {
        guard let first = reports.first else {
            return ProofReport(origin: .init(engine: "", catalog: "", python: "", folder: ""))
        }
        guard let plan = first.part else {
            if reports.count > 1 { throw .notAPart(0) }
            return first
        }
        for (index, report) in reports.enumerated().dropFirst() { try check(report, index, against: first) }
        try checkShards(reports.map { $0.part!.shard })
        var whole = ProofReport(origin: first.origin)
        whole.findings = first.findings
        whole.stopped = reports.lazy.compactMap(\.stopped).first
        whole.exercises = try exercises(of: reports, plan.all, mayMiss: whole.stopped != nil)
        return whole
    }

    private static func check(_ report: ProofReport, _ index: Int, against first: ProofReport) throws(Fault) {
        guard let part = report.part else { throw .notAPart(index) }
        let differences: [(Difference, Bool)] = [
            (.engine, report.origin.engine == first.origin.engine),
            (.catalog, report.origin.catalog == first.origin.catalog),
            (.python, report.origin.python == first.origin.python),
            (.folder, report.origin.folder == first.origin.folder),
            (.plan, part.all == first.part!.all && part.shard.count == first.part!.shard.count),
            (.findings, report.findings == first.findings),
        ]
        if let found = differences.first(where: { !$0.1 }) { throw .differs(index, in: found.0) }
    }

    private static func checkShards(_ shards: [Shard]) throws(Fault) {
        for (index, shard) in shards.enumerated() where shards[..<index].contains(shard) {
            throw .shardTwice(shard, index)
        }
        let count = shards[0].count
        for number in 1...count where !shards.contains(where: { $0.number == number }) {
            throw .shardMissing(Shard(number: number, count: count)!)
        }
    }

    private static func exercises(
        of reports: [ProofReport], _ all: [String], mayMiss: Bool
    ) throws(Fault) -> [ProofReport.Exercise] {
        var found: [String: ProofReport.Exercise] = [:]
        let planned = Set(all)
        for (index, report) in reports.enumerated() {
            for exercise in report.exercises {
                guard planned.contains(exercise.id) else { throw .exerciseUnknown(exercise.id, index) }
                guard found.updateValue(exercise, forKey: exercise.id) == nil else {
                    throw .exerciseTwice(exercise.id, index)
                }
            }
        }
        var exercises: [ProofReport.Exercise] = []
        for id in all {
            if let exercise = found[id] {
                exercises.append(exercise)
            } else if !mayMiss {
                throw .exerciseMissing(id)
            }
        }
        return exercises
    }
}
