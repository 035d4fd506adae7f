import Practice
import System
import TestSupport

/// A learner who practises by a policy, day by day.
struct Student {
    /// A day that is under way.
    struct Today {
        var day: CivilDay
        var left: Double
        var done: Set<Int> = []
    }

    static let days = 180
    static let minutesADay = 30.0
    /// Without practice, after the last day.
    static let pause = 90

    private static let start = 20_000

    let course: Course
    let policy: Policy
    private(set) var schedule: any Schedule
    private var head: any Head
    private(set) var notebook: Notebook
    private var random: SplitMix64
    /// How long things take this learner, in times of what the catalog says.
    private let pace: Double
    private(set) var learned = 0
    private var spent = 0.0
    private(set) var lastNew: CivilDay?
    /// Minutes of the last seven days, today's first.
    private(set) var week: [(new: Double, rebuilt: Double)] = []

    /// - Parameter seed: of the learner and of the catalog, which are the same under every policy.
    init(_ truth: Truth, _ policy: Policy, seed: UInt64) {
        var random = SplitMix64(state: seed)
        course = Course(&random)
        pace = random.factor(0.2)
        head = truth.head(&random)
        self.policy = policy
        schedule = policy.schedule()
        notebook = Notebook(course)
        self.random = random
    }

    mutating func practise() -> Measures {
        var owed = 0.0
        for number in 0..<Self.days {
            week = [(0, 0)] + week.prefix(6)
            var day = Today(day: CivilDay(number: Self.start + number), left: Self.minutesADay - owed)
            while day.left > 0, let exercise = next(day) { sit(exercise, &day) }
            // What was begun is finished, at the cost of the days after.
            owed = max(0, -day.left)
        }
        return measures()
    }

    private mutating func sit(_ exercise: Int, _ today: inout Today) {
        let isFirst = exercise == learned
        let recall = head.recall(exercise, on: today.day)
        let outcome = isFirst ? Outcome.first(&random) : .rebuild(recall: recall, &random)
        let minutes =
            Double(course.exercises[exercise].minutes) * pace * outcome.effort(isFirst: isFirst) * random.factor(0.15)
        head.learn(exercise, outcome, on: today.day, &random)
        notebook.write(exercise, outcome, isFirst: isFirst, minutes: minutes, on: today.day)
        schedule.take(exercise, outcome, on: today.day, notebook)
        if isFirst {
            learned += 1
            lastNew = today.day
            week[0].new += minutes
        } else {
            week[0].rebuilt += minutes
        }
        today.left -= minutes
        today.done.insert(exercise)
        spent += minutes
    }

    private func measures() -> Measures {
        let end = Self.start + Self.days
        let known = { (day: Int) in
            (0..<learned).reduce(0.0) { $0 + head.recall($1, on: CivilDay(number: day)) }
        }
        let today = CivilDay(number: end)
        let waiting = schedule.due(on: today, notebook).count { today.number - $0.since.number > 30 }
        return Measures(
            learned: learned, known: known(end), knownLater: known(end + Self.pause), waiting: waiting,
            hours: spent / 60)
    }
}
