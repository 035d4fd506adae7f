import Catalog
import Coach
import Page
import Presentation

/// What `reprise grade` says behind an accepted answer, as the session does: when it comes back, and what is next.
struct ClosingLines {
    private let graded: GradedAnswer
    private let exercise: Exercise
    private let coaching: Coaching
    private let context: Context
    private let isTimed: Bool

    /// - Parameters:
    ///   - coaching: as it was before the attempt.
    ///   - isTimed: whether it ends a rebuild against the clock.
    init(_ graded: GradedAnswer, _ exercise: Exercise, _ coaching: Coaching, isTimed: Bool, _ context: Context) {
        self.graded = graded
        self.isTimed = isTimed
        self.exercise = exercise
        self.coaching = coaching
        self.context = context
    }

    func render() -> StyledText {
        let seconds = coaching.learner.secondsSpent(with: graded.attempt)
        var after = coaching
        after.learner.add(.attempt(graded.attempt))
        // Placement goes on with its own questions, and the verdict is told also where nothing can be planned.
        let isAsked = coaching.placementQuestion == exercise.id
        let plan = isAsked ? nil : try? after.plan(at: context.now())
        let page = AcceptedPage(
            exercise, graded.attempt, after.learner, in: coaching.catalog,
            seconds: seconds, plan: plan, style: isTimed ? nil : graded.explanation.style)
        let further = "`\(context.command) solution \(exercise.id)` shows the solution beside yours."
        let sentences = page.sentences(opener: "`\(context.command)`") + [further]
        return "\n" + sentences.map { context.output.wrapped($0) }.joined()
    }
}
