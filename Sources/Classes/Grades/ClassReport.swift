/// What has come of a class: whose answers, with which verdicts and points. Written and read as JSON, format 1.
package struct ClassReport: Codable, Sendable, Equatable {
    package static let tool = "reprise grade-all"

    package var format = 1
    package var tool = Self.tool
    /// Which program, catalog and Python it was graded with: shares that differ in these are not put together.
    package var engine: String
    package var catalog: String
    package var python: String
    package var title: String
    package var visibility: Assignment.Visibility
    package var exercises: [Task]
    /// Whether learners are named.
    package var isNamed: Bool
    /// How many answers there are in all shares together.
    package var handedIn: Int
    /// As in `2/5`; nothing for the whole.
    package var shard: String?
    package var answers: [LearnerGrades] = []

    /// An exercise of the assignment.
    package struct Task: Codable, Sendable, Equatable {
        package var id: String
        package var title: String
        package var points: Int
        package var award: AssignedTask.Award
        package var cases: [String]
        package var hidden: [String]

        package func hides(_ entry: CaseGrade) -> Bool { hidden.contains(entry.name) }

        /// Whether learners may read why an answer fails: not where that is about what is hidden.
        package func shows(explanationOf grade: ExerciseGrade) -> Bool {
            hidden.isEmpty || grade.shownCase.map { !hidden.contains($0) } == true
        }
    }

    /// One learner's.
    package struct LearnerGrades: Codable, Sendable, Equatable {
        /// From 1, among all that were handed in.
        package var number: Int
        /// The learner's name where it was asked for, else a number that stands for it.
        package var learner: String
        /// In the order of the exercises.
        package var tasks: [ExerciseGrade]

        package init(number: Int, learner: String, tasks: [ExerciseGrade]) {
            self.number = number
            self.learner = learner
            self.tasks = tasks
        }

        package var isAccepted: Bool { tasks.allSatisfy(\.isAccepted) }
        package var isGraded: Bool { tasks.allSatisfy { $0.verdict != nil } }

        /// What all exercises that were graded have brought, and could have brought.
        package var points: PointShare.Share {
            PointShare.Share(
                earned: tasks.reduce(0) { $0 + ($1.points ?? 0) }, most: tasks.reduce(0) { $0 + ($1.mostPoints ?? 0) })
        }
    }

    package init(
        _ assignment: Assignment, origin: (engine: String, catalog: String, python: String), handedIn: Int,
        isNamed: Bool
    ) {
        (engine, catalog, python) = origin
        (title, visibility) = (assignment.title, assignment.visibility)
        exercises = assignment.tasks.map(Task.init)
        self.handedIn = handedIn
        self.isNamed = isNamed
    }

    /// Adds what one learner has come to, with the points of it.
    package mutating func add(_ answer: HandedIn, _ grades: [ExerciseGrade]) {
        let digits = max(3, "\(handedIn)".count)
        let number = "\(answer.number)"
        let standIn = "answer-" + String(repeating: "0", count: max(0, digits - number.count)) + number
        let tasks = zip(exercises, grades).map { task, grade in
            var grade = grade
            let share = PointShare(task, grade).whole
            (grade.points, grade.mostPoints) = (share?.earned, share?.most)
            return grade
        }
        answers.append(
            LearnerGrades(number: answer.number, learner: isNamed ? answer.learner : standIn, tasks: tasks))
    }

    /// Each exercise with what one learner has come to in it.
    package func pairs(_ grades: LearnerGrades) -> [(task: Task, grade: ExerciseGrade)] {
        Array(zip(exercises, grades.tasks)).map { ($0.0, $0.1) }
    }
}

extension ClassReport.Task {
    package init(_ task: AssignedTask) {
        let cases = task.exercise.cases.map(\.name)
        self.init(
            id: task.exercise.id.description, title: task.exercise.title, points: task.points, award: task.award,
            cases: cases, hidden: cases.filter(task.hidden.contains))
    }
}
