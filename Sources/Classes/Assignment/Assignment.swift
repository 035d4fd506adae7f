import Catalog

/// What a class was asked for.
package struct Assignment: Sendable {
    package var title: String
    package var tasks: [AssignedTask]
    package var visibility = Visibility.hidden

    package init(title: String, tasks: [AssignedTask]) {
        self.title = title
        self.tasks = tasks
    }

    /// When learners may see what of it is hidden, in the words of Gradescope.
    package enum Visibility: String, Sendable, CaseIterable, Codable {
        case hidden
        case afterDueDate = "after_due_date"
        case afterPublished = "after_published"
    }
}

/// An exercise of an assignment: what it counts, and what of it learners are not to see.
package struct AssignedTask: Sendable {
    package let exercise: Exercise
    /// Whole points.
    package var points: Int
    package var award = Award.cases
    /// The names of the cases that are hidden.
    package var hidden: Set<String> = []
    /// Where it lies in a learner's folder, where that is said.
    package var folder: String?

    /// A point for each case.
    package init(_ exercise: Exercise) {
        self.exercise = exercise
        points = exercise.cases.count
    }

    /// What points are given for.
    package enum Award: String, Sendable, CaseIterable, Codable {
        /// Each case that passes brings an equal share.
        case cases
        /// All or nothing.
        case accepted
    }
}
