import Testing

@testable import Classes

/// Points for cases, with some of them skipped.
@Suite struct PointShareTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var cases: [CaseGrade.Outcome]
        var award = AssignedTask.Award.cases
        var points = 10
        /// Nothing where nobody can tell.
        var whole: [Double]?
        /// What each case could bring, 0 where it takes no part.
        var most: [Double] = []

        var testDescription: String { "\(award) \(points) \(cases.map(\.rawValue))" }
    }

    static let rows = [
        Row(cases: [.passed, .passed], whole: [10, 10], most: [5, 5]),
        Row(cases: [.passed, .failed], whole: [5, 10], most: [5, 5]),
        Row(cases: [.passed, .notRun], whole: [5, 10], most: [5, 5]),
        Row(cases: [.passed, .failed, .passed], whole: [6.67, 10], most: [3.33, 3.33, 3.34]),
        Row(cases: [.passed, .skipped], whole: [5, 5], most: [5, 0]),
        Row(cases: [.failed, .skipped], whole: [0, 5], most: [5, 0]),
        Row(cases: [.skipped, .skipped], whole: nil, most: [0, 0]),
        Row(cases: [], whole: nil),
        Row(cases: [.passed], points: 0, whole: [0, 0], most: [0]),
        Row(cases: [.passed, .passed], award: .accepted, whole: [10, 10]),
        Row(cases: [.passed, .failed], award: .accepted, whole: [0, 10]),
        Row(cases: [.passed, .skipped], award: .accepted, whole: nil),
        Row(cases: [.failed, .skipped], award: .accepted, whole: [0, 10]),
    ]

    static func task(_ cases: Int, points: Int, award: AssignedTask.Award = .cases) -> ClassReport.Task {
        ClassReport.Task(
            id: "a/b/c", title: "C", points: points, award: award, cases: (0..<cases).map { "case \($0)" }, hidden: [])
    }

    @Test(arguments: rows)
    func isCounted(_ row: Row) {
        var grade = ExerciseGrade(exercise: "a/b/c")
        grade.cases = row.cases.enumerated().map { CaseGrade("case \($0)", $1) }
        let share = PointShare(Self.task(row.cases.count, points: row.points, award: row.award), grade)
        #expect(share.whole.map { [$0.earned, $0.most] } == row.whole)
        if row.award == .cases { #expect(share.cases.map { $0?.most ?? 0 } == row.most) }
    }

    /// Whatever they are divided by, the shares are all of the points.
    @Test(arguments: 1...40)
    func noHundredthIsLost(_ count: Int) {
        var grade = ExerciseGrade(exercise: "a/b/c")
        grade.cases = (0..<count).map { CaseGrade("case \($0)", .passed) }
        let share = PointShare(Self.task(count, points: 7), grade)
        let hundredths = share.cases.reduce(0) { $0 + Int((($1?.earned ?? 0) * 100).rounded()) }
        #expect(hundredths == 700)
    }
}
