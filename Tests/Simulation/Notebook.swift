import Practice
import System

/// What a plan can know of a learner: the entries of a journal, as the program writes them, and what follows from them.
struct Notebook {
    private(set) var schedule: ReviewSchedule
    private var firstSolves = FirstSolves()
    let course: Course
    private var count = 0

    init(_ course: Course) {
        self.course = course
        schedule = ReviewSchedule([])
    }

    func memory(_ exercise: Int) -> Memory? { schedule.memory(course.exercises[exercise].id) }

    /// How long a new exercise takes, in times of its minutes.
    var pace: Double { firstSolves.pace { course.exercises[course.numbers[$0]!].minutes } }

    mutating func write(_ exercise: Int, _ outcome: Outcome, isFirst: Bool, minutes: Double, on day: CivilDay) {
        for step in Self.steps(outcome) {
            count += 1
            // At noon and some seconds.
            let time = Timestamp(seconds: day.number * Timestamp.secondsADay + 43_200 + count % 1000)
            let entry = entry(step, course.exercises[exercise], isFirst ? .solve : .rebuild, time, minutes)
            if let attempt = entry.asAttempt { firstSolves.add(attempt) }
            schedule.add(entry)
        }
    }

    private enum Step {
        case failed
        case looked
        case accepted(peeks: Int)
    }

    private static func steps(_ outcome: Outcome) -> [Step] {
        switch outcome {
        case .clean: [.accepted(peeks: 0)]
        case .slipped, .relearned: [.failed, .accepted(peeks: 0)]
        case .gaveUp: [.failed, .looked, .accepted(peeks: 1)]
        }
    }

    private func entry(
        _ step: Step, _ exercise: CourseExercise, _ mode: Attempt.Mode, _ time: Timestamp, _ minutes: Double
    ) -> JournalEntry {
        let attempt = { (verdict: String, peeks: Int) in
            var attempt = Attempt(
                id: "\(count)", time: time, exercise: exercise.id, content: "", mode: mode, verdict: verdict,
                failed: [], notRun: [], concepts: exercise.concepts, hints: 0, peeks: peeks)
            attempt.seconds = verdict == "accepted" ? Int(minutes * 60) : 0
            return JournalEntry.attempt(attempt)
        }
        return switch step {
        case .failed: attempt("wrong-answer", 0)
        case .accepted(let peeks): attempt("accepted", peeks)
        case .looked: .solution(SolutionShown(id: "\(count)", time: time, exercise: exercise.id, gaveUp: true))
        }
    }
}
