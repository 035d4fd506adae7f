import Classes
import Foundation
import Testing

@testable import Classes
@testable import Presentation

/// The grades of a class in every form, held to what the readers of each take.
@Suite struct ClassFormatTests {
    private static func cases(_ outcomes: [CaseGrade.Outcome], hidden: String = "SECRET") -> [CaseGrade] {
        outcomes.enumerated().map { at, outcome in
            var entry = CaseGrade(["first", "second", "third"][at], outcome)
            guard outcome == .failed else { return entry }
            let isHidden = at == 2
            entry.verdict = "wrong-answer"
            entry.message = isHidden ? "\(hidden) message" : "expected \"<a>\", found \"b\u{1B}[2J\""
            entry.text = isHidden ? "\(hidden) text" : "  expected\n    <a> & ]]>\n"
            entry.output = isHidden ? "\(hidden) output" : String(repeating: "é", count: 700)
            (entry.file, entry.line) = ("main.py", 7)
            return entry
        }
    }

    private static func grade(_ verdict: String?, _ outcomes: [CaseGrade.Outcome]) -> ExerciseGrade {
        var grade = ExerciseGrade(exercise: "a/b/one")
        grade.verdict = verdict
        grade.cases = cases(outcomes)
        grade.content = verdict == "accepted" ? "same" : UUID().uuidString
        if let verdict, verdict != "accepted" {
            (grade.explanation, grade.shownCase) = ("because of x", "second")
            grade.trap = "off-by-one"
        }
        return grade
    }

    /// Accepted twice, wrong with a hidden case, unreadable, in part skipped, not graded at all, and a formula for a name.
    private static let report: ClassReport = {
        var report = ClassReport(
            Assignment(title: "Week <3>", tasks: []), origin: ("e", "c", "3.11.2"), handedIn: 6, isNamed: true)
        report.visibility = .afterDueDate
        report.exercises = [
            ClassReport.Task(
                id: "a/b/one", title: "One", points: 10, award: .cases, cases: ["first", "second", "third"],
                hidden: ["third"])
        ]
        var unreadable = grade("syntax-error", [.failed, .failed, .failed])
        unreadable.shownCase = "first"
        var ungraded = ExerciseGrade(exercise: "a/b/one")
        ungraded.ungraded = "the packages are missing"
        let grades = [
            grade("accepted", [.passed, .passed, .passed]), grade("accepted", [.passed, .passed, .passed]),
            grade("wrong-answer", [.passed, .failed, .failed]), unreadable,
            grade("wrong-answer", [.failed, .passed, .skipped]), ungraded,
        ]
        for (at, grade) in grades.enumerated() {
            let name = ["anna", "=cmd|'/c calc'!A1", "carl \"x\"", "dora", "emil", "fritz"][at]
            report.add(HandedIn(learner: name, number: at + 1, path: "", isFile: false), [grade])
        }
        return report
    }()

    private static func json(_ format: ClassFormat, _ at: Int) throws -> [String: Any] {
        var text = try format.text(of: report.answers[at], in: report)
        if format == .classroom {
            text = String(
                decoding: try #require(Data(base64Encoded: text.trimmingCharacters(in: .newlines))), as: UTF8.self)
        }
        return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private static func tests(_ format: ClassFormat, _ at: Int) throws -> [[String: Any]] {
        try #require(try json(format, at)["tests"] as? [[String: Any]])
    }

    // MARK: - Gradescope

    @Test(arguments: 0..<6)
    func gradescopeKnowsEveryKey(_ at: Int) throws {
        let result = try Self.json(.gradescope, at)
        let known: Set = [
            "score", "execution_time", "output", "visibility", "stdout_visibility", "extra_data", "tests",
            "leaderboard",
        ]
        #expect(Set(result.keys).isSubset(of: known))
        let visibilities: Set = ["hidden", "after_due_date", "after_published", "visible"]
        for test in try Self.tests(.gradescope, at) {
            let keys: Set = [
                "score", "max_score", "name", "number", "output", "tags", "visibility", "extra_data", "status",
            ]
            #expect(Set(test.keys).isSubset(of: keys))
            #expect(visibilities.contains(try #require(test["visibility"] as? String)))
        }
    }

    @Test func gradescopeCountsAndHides() throws {
        let wrong = try Self.tests(.gradescope, 2)
        #expect(wrong.map { $0["visibility"] as? String } == ["visible", "visible", "after_due_date"])
        #expect(wrong.map { $0["status"] as? String } == ["passed", "failed", "failed"])
        #expect(wrong.compactMap { $0["max_score"] as? Double }.reduce(0, +) == 10)
        #expect(try Self.json(.gradescope, 2)["score"] as? Double == 3.33)
        #expect((try Self.json(.gradescope, 2)["output"] as? String)?.contains("because of x") == true)
        // The case that was skipped takes no part, and whoever was not graded has no score.
        #expect(try Self.tests(.gradescope, 4).map { $0["max_score"] as? Double } == [3.33, 3.33, nil])
        #expect(try Self.json(.gradescope, 5)["score"] == nil)
    }

    // MARK: - GitHub Classroom

    @Test(arguments: [(0, "pass"), (2, "fail"), (3, "fail"), (4, "fail"), (5, "error")])
    func classroomIsAsItsReporterReadsIt(_ at: Int, _ status: String) throws {
        let text = try ClassFormat.classroom.text(of: Self.report.answers[at], in: Self.report)
        #expect(text.split(separator: "\n").count == 1, "one line, for the output of a step")
        let result = try Self.json(.classroom, at)
        #expect(Set(result.keys) == ["status", "max_score", "tests"])
        #expect(result["status"] as? String == status)
        let tests = try Self.tests(.classroom, at)
        for test in tests {
            #expect(Set(test.keys) == ["name", "status", "message", "test_code", "line_no", "score"])
            #expect(["pass", "fail", "error"].contains(test["status"] as? String ?? ""))
        }
        #expect(!text.contains("SECRET") && !"\(tests)".contains("SECRET"))
        let earned = tests.compactMap { $0["score"] as? Double }.reduce(0, +)
        #expect(abs(earned - Self.report.answers[at].points.earned) < 0.001)
    }

    // MARK: - Exercism

    @Test(arguments: [(0, "pass"), (2, "fail"), (3, "error"), (4, "fail"), (5, "error")])
    func exercismIsItsVersionThree(_ at: Int, _ status: String) throws {
        let result = try Self.json(.exercism, at)
        #expect(result["version"] as? Int == 3 && result["status"] as? String == status)
        #expect(
            Set(result.keys)
                == (status == "error" ? ["version", "status", "message"] : ["version", "status", "tests"]))
        #expect(!"\(result)".contains("SECRET"))
        guard status != "error" else { return }
        for test in try Self.tests(.exercism, at) {
            #expect(Set(test.keys).isSubset(of: ["name", "status", "message", "output", "test_code", "task_id"]))
            #expect(test["status"] as? String == "pass" || test["message"] != nil)
            let output = test["output"] as? String ?? ""
            #expect(output.unicodeScalars.count <= 500 && (output.isEmpty || output.contains("cut off")))
        }
    }

    @Test func exercismsMessagesHaveAnEnd() throws {
        var report = Self.report
        report.answers[2].tasks[0].cases[1].text = String(repeating: "x", count: 70_000)
        let text = try ClassFormat.exercism.text(of: report.answers[2], in: report)
        let result = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let messages = (result["tests"] as? [[String: Any]] ?? []).compactMap { $0["message"] as? String }
        #expect(messages.map(\.unicodeScalars.count).max() == 65_535)
    }

    // MARK: - Whole classes

    @Test func jenkinsAndGitLabTakeTheJUnit() throws {
        let forms: [(ClassFormat, Set<String>)] = [(.junitStrict, []), (.junit, ["file", "line"])]
        for (format, extra) in forms {
            let text = try format.text(Self.report)
            let reader = try JUnitSchema.read(text, extra: extra)
            #expect(reader.faults.isEmpty, "\(reader.faults)")
            #expect(reader.counts["testcase"] == reader.counts["stated tests"])
            #expect(reader.counts["failure"] == reader.counts["stated failures"])
            #expect(reader.counts["error"] == 1 && reader.counts["skipped"] == 1)
            #expect(Set(reader.names).count == reader.names.count)
            #expect(!text.contains("SECRET") && !text.contains("\u{1B}"))
        }
    }

    @Test func aSpreadsheetReadsTheCSVAndRunsNothing() throws {
        let lines = try ClassFormat.csv.text(Self.report).components(separatedBy: "\r\n")
        #expect(lines.count == 8 && lines.last?.isEmpty == true)
        #expect(lines[0].hasPrefix("learner,exercise,verdict,points,most,"))
        #expect(lines[1].hasPrefix("anna,a/b/one,accepted,10,10,3,0,0,0,"))
        #expect(lines[2].hasPrefix("'=cmd|") && lines[2].contains(",anna,"), "the same as anna's")
        #expect(lines[3].hasPrefix("\"carl \"\"x\"\"\","))
        #expect(lines[5].contains(",wrong-answer,3.33,6.66,1,1,0,1,"))
        #expect(lines[6].hasPrefix("fritz,a/b/one,ungraded,,,"))
    }

    @Test func theJSONIsReadAgain() throws {
        let text = try ClassFormat.json.text(Self.report)
        #expect(try JSONDecoder().decode(ClassReport.self, from: Data(text.utf8)) == Self.report)
    }

    @Test func theTextSaysWhatGoesWrongMost() throws {
        let text = try ClassFormat.text.text(Self.report)
        for words in [
            "Week <3>", "6 answers handed in", "accepted", "trap off-by-one", "the packages are missing", "fritz",
            "byte for byte",
        ] { #expect(text.contains(words), "\(words)") }
        #expect(!text.contains("SECRET"))
    }

    /// Each form has its own sign, by which an earlier report is told from a file of somebody's own.
    @Test(arguments: ClassFormat.allCases)
    func hasItsSign(_ format: ClassFormat) throws {
        let text =
            format.isForOne
            ? try format.text(of: Self.report.answers[2], in: Self.report) : try format.text(Self.report)
        #expect(text.contains(format.sign))
    }
}
