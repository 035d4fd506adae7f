import Page

/// What a report comes to.
extension ProofReport {
    package var proven: Int { exercises.count(where: \.isProven) }
    package var skipped: [Exercise] { exercises.filter { $0.skipped != nil } }
    package var hasFaults: Bool {
        findings.contains { $0.level == .error } || exercises.contains { $0.hasFaults }
    }
    package var isProven: Bool { !hasFaults && skipped.isEmpty && stopped == nil }

    /// How many are skipped for each reason.
    package var skipCounts: [(what: String, count: Int)] {
        Dictionary(grouping: exercises.compactMap(\.skipped?.short)) { $0 }.map { ($0.key, $0.value.count) }
            .sorted { $0.0 < $1.0 }
    }

    package func count(_ level: Finding.Level) -> Int {
        (findings + exercises.flatMap(\.findings)).count { $0.level == level }
    }

    /// The same without what differs from run to run.
    package var withoutTimes: ProofReport {
        var report = self
        for index in report.exercises.indices {
            report.exercises[index].microseconds = nil
            report.exercises[index].mutants?.effort = nil
        }
        return report
    }
}

extension ProofReport.Exercise {
    package var hasFaults: Bool { findings.contains { $0.level == .error } }
    package var isProven: Bool { !hasFaults && skipped == nil }
}
