import Catalog
import Coach
import Diagnosis
import Page
import Practice

/// What is said once an answer is accepted, the same by the session and by `reprise grade`: what was practised, how long
/// it took, when it comes back, and what is next.
package struct AcceptedPage {
    private let exercise: Exercise
    private let attempt: Attempt
    private let learner: LearnerState
    private let catalog: ExerciseCatalog
    private let seconds: Int?
    private let plan: TodayPlan?
    private let style: StaticFinding?

    /// - Parameters:
    ///   - learner: as the attempt has left it.
    ///   - seconds: worked until it was accepted, where that is known.
    ///   - plan: of the day, made after the attempt; nothing where it is not known.
    ///   - style: what of the answer could be said more simply; nothing where that is not to be told.
    package init(
        _ exercise: Exercise, _ attempt: Attempt, _ learner: LearnerState, in catalog: ExerciseCatalog, seconds: Int?,
        plan: TodayPlan?, style: StaticFinding? = nil
    ) {
        self.exercise = exercise
        self.attempt = attempt
        self.learner = learner
        self.catalog = catalog
        self.seconds = seconds
        self.plan = plan
        self.style = style
    }

    /// One sentence or two each.
    ///
    /// - Parameter opener: what opens the next exercise, as `n`.
    package func sentences(opener: String) -> [String] {
        [rebuilt, "What you practised: \(Wording.concepts(of: exercise, in: catalog)).", timeTaken, simpler, comesBack]
            .compactMap { $0 } + [whatIsNext(opener)].compactMap { $0 }
    }

    /// After a day, a week, a month and ninety days.
    private static let rungsOfNinetyDays = 4

    private var timeTaken: String? {
        seconds.map { Wording.comparedWithPar(seconds: $0, par: exercise.minutes, mode: attempt.mode) }
    }

    private var simpler: String? {
        style.map { "Style: \($0.file), line \($0.line): \($0.advice.cause) \($0.advice.fix)" }
    }

    private var comesBack: String? {
        guard let due = learner.schedule.nextDue(exercise.id.description) else { return nil }
        let point = exercise.continues == nil ? "an empty file" : "the stage before"
        let day = Wording.day(due, seenFrom: learner.calendar.day(attempt))
        // Said once, where it is new.
        let why =
            attempt.mode == .solve && day == "tomorrow" ? " Not tonight: what was learned is put away in sleep." : ""
        return "It comes back \(day), as a rebuild from \(point).\(why)"
    }

    private func whatIsNext(_ opener: String) -> String? {
        guard let plan else { return nil }
        guard let next = plan.items.first(where: { $0.id != exercise.id }) else {
            let further = plan.further.flatMap { $0.id == exercise.id ? nil : $0 }.map {
                " If you want to go on: \(opener) opens \($0.title), about \(Wording.minutes($0.minutes))."
            }
            return "That was all for today." + (further ?? "")
        }
        let what = next.isRebuild ? "the rebuild of \(next.title)" : next.title
        return "Next: \(what), about \(Wording.minutes(next.minutes)). \(opener) opens it, whenever you like."
    }

    /// How a rebuild stands; nothing after a first answer.
    private var rebuilt: String? {
        guard attempt.mode != .solve else { return nil }
        let id = exercise.id.description
        if learner.schedule.climbed(id) >= Rung.count {
            return "Rebuilt, on the last rung: you have mastered it."
        }
        if learner.schedule.climbed(id) == Self.rungsOfNinetyDays, learner.progress.triesBeforePass(exercise.id) == 0 {
            return
                "Rebuilt at the first try, ninety days later: it is yours. Explain it to somebody in your own words, or build "
                + "something of your own with it. `reprise report \(exercise.id.track)/\(exercise.id.topic) --page` is to show."
        }
        return learner.progress.triesBeforePass(exercise.id) == 0
            ? "Rebuilt at the first try. It stands on rung \(learner.schedule.rung(id)) of \(Rung.count)."
            : "Rebuilt, with an effort, and that is what makes it stay: a struggle that ends well teaches more than a quick pass."
    }
}
