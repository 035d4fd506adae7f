import Practice

/// Reports for programs; their shape is described in JOURNAL.md.
package enum ReportJSON {
    package struct Area: Encodable {
        package struct Evidence: Encodable {
            package var attempt: String
            package var exercise: String
            package var time: String
        }

        package struct Next: Encodable {
            package var exercise: String
            package var accepted: Bool
        }

        package var id: String
        package var title: String
        package var attempts: Int
        package var misses: Int
        package var rate: Double
        package var strength: Double
        package var standsOut: Bool
        /// Of traps in the report of one learner.
        package var occasions: Int?
        package var comesBack: Bool?
        package var trend: String
        package var confidence: String
        package var evidence: [Evidence]?
        package var next: Next?
        package var learners: Int?
        package var standsOutForCount: Int?
        package var standsOutFor: [String]?

        package init(_ area: WeakArea, _ builder: ReportBuilder) {
            id = area.id
            title = builder.title(area)
            attempts = area.attempts
            misses = area.misses
            rate = Self.rounded(area.rate)
            strength = Self.rounded(area.strength)
            standsOut = area.standsOut
            trend = area.trend.rawValue
            confidence = area.confidence.rawValue
            next = area.next.map { Next(exercise: $0.exercise, accepted: $0.wasAccepted) }
        }

        package static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
    }

    private struct Learner: Encodable {
        struct Week: Encodable {
            var monday: String
            var days: [Int]
            var accepted: Int
            var missed: Int
            var seconds: Int
        }

        struct Note: Encodable {
            var time: String
            var exercise: String?
            var attempt: String?
            var text: String
        }

        var format = 1
        var today: String
        var since: String?
        var topic: String?
        var attempts: Int
        var accepted: Int
        var exercisesTried: Int
        var exercisesAccepted: Int
        var seconds: Int
        var hints: Int
        var peeks: Int
        var practiceDays: Int
        var weeks: [Week]
        var rungs: [Int]
        var due: Int
        var mean: Double
        var nothingStandsOut: Bool
        var concepts: [Area]
        var traps: [Area]
        var exceptions: [Area]
        var notes: [Note]
    }

    package static func text(_ report: PracticeReport, _ builder: ReportBuilder) throws -> String {
        func areas(_ areas: [WeakArea]) -> [Area] {
            areas.map { area in
                var value = Area(area, builder)
                value.evidence = area.evidence.map {
                    Area.Evidence(attempt: $0.attempt, exercise: $0.exercise, time: $0.time.description)
                }
                if area.kind == .trap { (value.occasions, value.comesBack) = (area.occasions, area.comesBack) }
                if area.standsOut || area.comesBack, let choice = builder.training(area) {
                    let isAccepted = choice.step == .rebuild || choice.step == .rebuildDue
                    value.next = Area.Next(exercise: choice.id.description, accepted: isAccepted)
                }
                return value
            }
        }
        return try JSONOutput.text(
            Learner(
                today: report.today.description, since: report.filter.since?.description,
                topic: report.filter.exercise, attempts: report.attempts, accepted: report.accepted,
                exercisesTried: report.exercisesTried, exercisesAccepted: report.exercisesAccepted,
                seconds: report.seconds, hints: report.hints, peeks: report.peeks, practiceDays: report.practiceDays,
                weeks: report.weeks.map {
                    Learner.Week(
                        monday: $0.monday.description, days: $0.entries, accepted: $0.accepted, missed: $0.missed,
                        seconds: $0.seconds)
                },
                rungs: report.rungs.map(\.exercises), due: report.due, mean: Area.rounded(report.areas.ownMean),
                nothingStandsOut: report.areas.standingOut.isEmpty, concepts: areas(report.areas.concepts),
                traps: areas(report.areas.traps), exceptions: areas(report.areas.exceptions),
                notes: report.notes.map {
                    Learner.Note(
                        time: $0.time.description, exercise: $0.exercise, attempt: $0.attempt, text: $0.text)
                }))
    }

    private struct Group: Encodable {
        var format = 1
        var today: String
        var learners: Int
        var names: [String]?
        var attempts: Int
        var mean: Double
        var nothingStandsOut: Bool
        var concepts: [Area]
        var traps: [Area]
        var exceptions: [Area]
        var exercises: [FailedExerciseJSON]
    }

    private struct FailedExerciseJSON: Encodable {
        var exercise: String
        var tried: Int
        var failed: Int
        var stuck: Int
        var misses: Int
        var trap: String?
        var inTrap: Int

        init(_ entry: FailedExercise) {
            (exercise, tried, failed) = (entry.exercise, entry.tried, entry.failed)
            (stuck, misses, trap, inTrap) = (entry.stuck, entry.misses, entry.trap, entry.inTrap)
        }
    }

    package static func text(_ group: GroupReport, _ builder: ReportBuilder) throws -> String {
        func areas(_ areas: [WeakArea]) -> [Area] {
            areas.map { area in
                var value = Area(area, builder)
                value.learners = area.learners
                value.standsOutForCount = area.standsOutFor.count
                value.standsOutFor = group.names.map { names in area.standsOutFor.map { names[$0] } }
                return value
            }
        }
        return try JSONOutput.text(
            Group(
                today: group.today.description, learners: group.attempts.count, names: group.names,
                attempts: group.attempts.reduce(0) { $0 + $1.count }, mean: Area.rounded(group.areas.ownMean),
                nothingStandsOut: group.areas.standingOut.isEmpty, concepts: areas(group.areas.concepts),
                traps: areas(group.areas.traps), exceptions: areas(group.areas.exceptions),
                exercises: group.exercises.map(FailedExerciseJSON.init)))
    }
}
