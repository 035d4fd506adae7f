import Catalog
import Coach
import Grading
import Page
import Practice
import Presentation

/// What `reprise grade` says of a rebuild behind the verdict: the time that is left, or how it stands beside the first time.
struct RebuildLines {
    private let graded: GradedAnswer
    private let exercise: Exercise
    private let clock: RebuildClock?
    private let context: Context

    init(_ graded: GradedAnswer, _ exercise: Exercise, _ clock: RebuildClock?, _ context: Context) {
        self.graded = graded
        self.exercise = exercise
        self.clock = clock
        self.context = context
    }

    /// Nothing where it is no rebuild.
    func render() -> StyledText {
        if let result = graded.rebuild {
            let more = "`\(context.command) solution \(exercise.id) --first`"
            return "\n" + RebuildResultText(result, output: context.output).render(more: more)
        }
        guard let clock else { return "" }
        let left = Wording.left(clock.left(at: graded.attempt.date)).map { "\($0), until \(Wording.hour(clock))." }
        return "\n" + context.output.wrapped("\(left ?? over)")
    }

    private var over: String {
        Wording.timeOver(
            passed: Wording.passed(graded.attempt, of: exercise.cases.count), of: exercise.cases.count,
            cancel: "`\(context.command) rebuild \(exercise.id) --cancel` puts your earlier answer back")
    }
}
