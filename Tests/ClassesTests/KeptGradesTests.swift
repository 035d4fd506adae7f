import Authoring
import TestSupport
import Testing

@testable import Classes

/// What is kept of grades, and shares that are put together.
@Suite struct KeptGradesTests {
    private static func grade(_ verdict: String?, _ outcomes: [CaseGrade.Outcome]) -> ExerciseGrade {
        var grade = ExerciseGrade(exercise: "a/b/c")
        grade.verdict = verdict
        grade.cases = outcomes.map { CaseGrade("case", $0) }
        return grade
    }

    @Test func isReadAsItWasWritten() throws {
        try TemporaryFolder.with { folder in
            let cache = try #require(GradeCache(caches: folder.path, surroundings: ["5"]))
            let key = cache.key(exercise: "e", answer: "a")
            let grade = Self.grade("wrong-answer", [.passed, .failed])
            cache.write(grade, for: key)
            #expect(cache.read(key) == grade)
            let others = [
                cache.key(exercise: "f", answer: "a"), cache.key(exercise: "e", answer: "b"),
                try #require(GradeCache(caches: folder.path, surroundings: ["6"])).key(exercise: "e", answer: "a"),
            ]
            for other in others { #expect(cache.read(other) == nil) }
        }
    }

    /// What the machine could not try may be tried on another day.
    @Test func whatWasNotGradedIsNotKept() throws {
        try TemporaryFolder.with { folder in
            let cache = try #require(GradeCache(caches: folder.path, surroundings: []))
            for grade in [Self.grade(nil, []), Self.grade("wrong-answer", [.failed, .skipped])] {
                cache.write(grade, for: "key")
                #expect(cache.read("key") == nil)
            }
        }
    }

    private static func report(_ shard: String?, _ numbers: [Int], of count: Int = 4, engine: String = "e")
        -> ClassReport
    {
        let assignment = Assignment(title: "t", tasks: [])
        var report = ClassReport(assignment, origin: (engine, "c", "3.11"), handedIn: count, isNamed: false)
        report.exercises = [PointShareTests.task(1, points: 1)]
        report.shard = shard
        for number in numbers {
            let answer = HandedIn(learner: "l\(number)", number: number, path: "", isFile: false)
            report.add(answer, [grade("accepted", [.passed])])
        }
        return report
    }

    @Test func sharesAreOneClassAgain() throws {
        let whole = try ReportShares.together([Self.report("2/2", [2, 4]), Self.report("1/2", [1, 3])])
        #expect(whole == Self.report(nil, [1, 2, 3, 4]))
        #expect(whole.answers.map(\.learner) == ["answer-001", "answer-002", "answer-003", "answer-004"])
        #expect(whole.answers[0].points == PointShare.Share(earned: 1, most: 1))
    }

    @Test func whatDoesNotBelongTogetherIsNamed() {
        let first = Self.report("1/2", [1, 3])
        let rows: [([ClassReport], ReportShares.Fault)] = [
            ([first], .missing(Shard("2/2")!)),
            ([first, Self.report(nil, [2, 4])], .notAShare(1)),
            ([first, first], .twice(Shard("1/2")!, 1)),
            ([first, Self.report("2/3", [2])], .differs(1)),
            ([first, Self.report("2/2", [2, 4], of: 5)], .differs(1)),
            ([first, Self.report("2/2", [2, 4], engine: "f")], .differs(1)),
        ]
        for (reports, fault) in rows {
            #expect(throws: fault) { try ReportShares.together(reports) }
        }
    }
}
