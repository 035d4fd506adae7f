import Page

/// The par time fits the level.
enum MinutesOfLevel: ExerciseRule {
    static let description = RuleDescription(
        "minutes", "A par time far from that of its level says that one of the two is wrong.", level: .warning)

    /// For each level from 1; wider than what is aimed at.
    private static let usual = [2...10, 4...20, 8...35, 15...60, 30...120]

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        let (level, minutes) = (sources.exercise.level, sources.exercise.minutes)
        let file = sources.home + "/exercise.json"
        // Of what could not be read something else has been taken.
        let isRead = !findings.all.contains { $0.file == file && ["level", "minutes"].contains($0.place.keyPath) }
        guard isRead, usual.indices.contains(level - 1), !usual[level - 1].contains(minutes) else { return }
        let usual = usual[level - 1]
        findings.report(
            finding(
                file, at: sources.places.place("minutes"), found: "\(minutes)",
                expected: "from \(usual.lowerBound) to \(usual.upperBound) at level \(level)"))
    }
}
