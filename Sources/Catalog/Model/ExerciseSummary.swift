/// What a list shows of an exercise, and what a plan is made from.
package struct ExerciseSummary: Sendable, Equatable {
    package var id: ExerciseID
    package var title: String
    package var level: Int
    package var minutes: Int
    package var concepts: [String]

    package init(id: ExerciseID, title: String, level: Int, minutes: Int, concepts: [String]) {
        self.id = id
        self.title = title
        self.level = level
        self.minutes = minutes
        self.concepts = concepts
    }
}
