import Classes

/// One learner's results as Gradescope reads them from `/autograder/results/results.json`.
///
/// Keys and visibilities as its autograder specifications list them.
struct GradescopeJSON: Encodable {
    private struct Test: Encodable {
        var name: String
        var number: String
        var score: Double?
        var most: Double?
        var status: String?
        var output: String
        var visibility: String

        enum CodingKeys: String, CodingKey {
            case name, number, score, status, output, visibility
            case most = "max_score"
        }
    }

    /// What is left of the points where not everything could be graded.
    private struct Extra: Encodable {
        var ungraded: [String]
    }

    private enum CodingKeys: String, CodingKey {
        case score, output, visibility, tests
        case ownOutput = "stdout_visibility"
        case extra = "extra_data"
    }

    private var score: Double?
    private var output: String
    private var visibility = "visible"
    // Whatever the grader itself has printed is nothing for learners.
    private var ownOutput = "hidden"
    private var tests: [Test]
    private var extra: Extra?

    init(_ grades: ClassReport.LearnerGrades, _ report: ClassReport) {
        let tests = LearnerTests(report)
        let isCounted = grades.tasks.contains { $0.points != nil }
        // Without a score nobody gets zero points for what could not be graded.
        score = isCounted ? grades.points.earned : nil
        output = tests.explanations(grades)
        self.tests = tests.tests(grades).enumerated().map { at, test in
            Test(
                name: test.name, number: "\(at + 1)", score: test.share?.earned, most: test.share?.most,
                status: test.status == .pass ? "passed" : test.status == .fail ? "failed" : nil,
                output: test.text.isEmpty ? test.message : test.text,
                visibility: test.isHidden ? report.visibility.rawValue : "visible")
        }
        let ungraded = grades.tasks.filter { $0.verdict == nil }.map(\.exercise)
        extra = ungraded.isEmpty ? nil : Extra(ungraded: ungraded)
    }
}
