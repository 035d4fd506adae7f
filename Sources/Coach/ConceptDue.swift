import Catalog
import Practice
import System

/// A concept, and the day from which nothing keeps it fresh any more.
package struct ConceptDue: Sendable, Equatable {
    package var id: String
    package var title: String
    package var day: CivilDay
}

extension Coaching {
    /// The concepts that were practised, each with the latest day on which one of its exercises is due: as long as one of
    /// them rests, the concept is fresh. The most urgent first.
    package func conceptsDue() -> [ConceptDue] {
        var days: [String: CivilDay] = [:]
        for exercise in learner.schedule.exercises {
            guard let due = learner.schedule.nextDue(exercise),
                let summary = ExerciseID(exercise).flatMap({ index.summary($0) })
            else { continue }
            for concept in summary.concepts { days[concept] = max(days[concept] ?? due, due) }
        }
        let titles = Dictionary(catalog.concepts.map { ($0.id, $0.title) }) { first, _ in first }
        return days.map { ConceptDue(id: $0.key, title: titles[$0.key] ?? $0.key, day: $0.value) }
            .sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    }

    /// What the days from one on ask for, today with what is left of its minutes.
    package func forecast(_ plan: TodayPlan, days: Int) -> LoadForecast {
        LoadForecast(
            learner.schedule, from: plan.today, days: days,
            minutes: { exercise in ExerciseID(exercise).flatMap { index.summary($0)?.minutes } },
            budget: { day in
                if learner.wishes.restEnd(on: day) != nil { return 0 }
                return day == plan.today ? plan.minutesLeft : plan.minutesADay
            })
    }
}
