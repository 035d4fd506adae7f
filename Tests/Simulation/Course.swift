import TestSupport

/// An exercise of the catalog that is learned.
struct CourseExercise {
    var id: String
    /// To build it again from an empty file.
    var minutes: Int
    var concepts: [String]
}

/// A catalog as large as the real one is to be, of exercises that are as long.
struct Course {
    static let size = 274

    let exercises: [CourseExercise]
    let numbers: [String: Int]

    private static let aTopic = 14
    private static let conceptsATopic = 7

    /// How many exercises of the real catalog have so many minutes, and so many concepts.
    private static let minutes: [(value: Int, weight: Double)] = [
        (3, 2), (4, 12), (5, 22), (6, 20), (7, 22), (8, 19), (9, 10), (10, 11), (12, 16), (14, 12), (15, 11), (18, 4),
        (20, 4), (25, 4), (30, 3), (40, 3),
    ]
    private static let concepts: [(value: Int, weight: Double)] = [(1, 35), (2, 71), (3, 30), (4, 26), (5, 13)]

    init(_ random: inout SplitMix64) {
        var exercises: [CourseExercise] = []
        for number in 0..<Self.size {
            let topic = number / Self.aTopic
            let pool = (0..<Self.conceptsATopic).map { "concept-\(topic)-\($0)" }.shuffled(using: &random)
            exercises.append(
                CourseExercise(
                    id: "course/topic-\(topic)/exercise-\(number)", minutes: random.pick(Self.minutes),
                    concepts: Array(pool.prefix(random.pick(Self.concepts)))))
        }
        self.exercises = exercises
        numbers = Dictionary(uniqueKeysWithValues: exercises.enumerated().map { ($1.id, $0) })
    }
}
