import Classes
import FoundationEssentials

/// One learner's results as the autograding reporter of GitHub Classroom reads them: the output `result` of a step.
struct ClassroomJSON: Encodable {
    private struct Test: Encodable {
        var name: String
        var status: String
        var message: String
        var code = ""
        /// 0 for none: nothing else is printed as no line.
        var line: Int
        var score: Double

        enum CodingKeys: String, CodingKey {
            case name, status, message, score
            case code = "test_code"
            case line = "line_no"
        }
    }

    private enum CodingKeys: String, CodingKey {
        case status, tests
        case most = "max_score"
    }

    private var status: String
    private var most: Double
    private var tests: [Test]

    /// In base64, in one line.
    static func text(_ grades: ClassReport.LearnerGrades, _ report: ClassReport) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(ClassroomJSON(grades, report)).base64EncodedString() + "\n"
    }

    private init(_ grades: ClassReport.LearnerGrades, _ report: ClassReport) {
        let all = LearnerTests(report).tests(grades).filter { $0.status != .skipped }
        tests = all.map { test in
            let message = test.isHidden && test.status == .fail ? LearnerTests.hidden : test.message
            return Test(
                name: test.name, status: test.status.rawValue, message: message,
                line: test.isHidden ? 0 : test.line ?? 0, score: test.share?.earned ?? 0)
        }
        most = grades.points.most
        let isUngraded = all.isEmpty || all.contains { $0.status == .error }
        status = isUngraded ? "error" : all.contains { $0.status == .fail } ? "fail" : "pass"
    }
}
