import Authoring

/// Puts together what several machines have graded, each a share of a class.
package enum ReportShares {
    /// Why they do not belong together; the index is that of the report.
    package enum Fault: Error, Equatable {
        case notAShare(Int)
        case differs(Int)
        case twice(Shard, Int)
        case missing(Shard)
    }

    /// - Throws: ``Fault``.
    package static func together(_ reports: [ClassReport]) throws(Fault) -> ClassReport {
        var whole = reports[0]
        var found: [Int: Int] = [:]
        var count = 0
        for (index, report) in reports.enumerated() {
            guard let shard = report.shard.flatMap({ Shard($0) }) else { throw .notAShare(index) }
            if index == 0 { count = shard.count }
            guard report.head == whole.head, shard.count == count else { throw .differs(index) }
            if found.updateValue(index, forKey: shard.number) != nil { throw .twice(shard, index) }
        }
        if let missing = (1...count).first(where: { found[$0] == nil }),
            let shard = Shard(number: missing, count: count)
        {
            throw .missing(shard)
        }
        whole.shard = nil
        whole.answers = reports.flatMap(\.answers).sorted { $0.number < $1.number }
        return whole
    }
}

extension ClassReport {
    /// All but the answers and the share.
    fileprivate var head: ClassReport {
        var head = self
        (head.shard, head.answers) = (nil, [])
        return head
    }

    /// Whether everything in it fits together, as it does in what we have written.
    package var isWhole: Bool {
        format == 1 && tool == Self.tool && !exercises.isEmpty && handedIn >= answers.count
            && answers.allSatisfy { grades in
                grades.tasks.map(\.exercise) == exercises.map(\.id) && (1...max(1, handedIn)).contains(grades.number)
            }
    }
}
