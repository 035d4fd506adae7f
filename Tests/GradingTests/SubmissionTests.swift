import Foundation
import Glibc
import TestSupport
import Testing

@testable import Grading

@Suite struct SubmissionTests {
    private static let text = "first\n\n  indented  \n\tüber\r\nlast\rone more"

    @Test(arguments: [
        (1, "first"), (2, nil), (3, "indented"), (4, "über"), (5, "last"), (6, "one more"), (7, nil), (0, nil),
        (-1, nil), (Int.max, nil),
    ])
    func line(_ number: Int, _ line: String?) {
        let submission = Submission(files: ["main.py": Array(Self.text.utf8)])
        #expect(submission.line(number, of: "main.py") == line)
        #expect(submission.line(number, of: "other.py") == nil)
    }

    @Test func linesEndAsOnWindows() {
        let submission = Submission(files: ["main.py": Array("one\r\n  two\r\n".utf8)])
        #expect(submission.line(1, of: "main.py") == "one")
        #expect(submission.line(2, of: "main.py") == "two")
        #expect(submission.line(3, of: "main.py") == nil)
    }

    @Test(arguments: [
        ([:], true), (["main.py": ""], true), (["main.py": " \n\t\r\n\u{C}"], true),
        (["main.py": "", "a.py": "\n"], true), (["main.py": "#"], false), (["main.py": "", "a.py": "x"], false),
    ])
    func isEmpty(_ files: [String: String], _ isEmpty: Bool) {
        #expect(Submission(files: files.mapValues { Array($0.utf8) }).isEmpty == isEmpty)
    }

    @Test func missingFilesAreInTheOrderOfTheExercise() {
        let exercise = Sample.exercise([], files: ["main.py", "b.py", "a.py"])
        #expect(Submission(files: ["main.py": [], "x.py": []]).missingFiles(of: exercise) == ["b.py", "a.py"])
        #expect(Submission(files: ["main.py": [], "b.py": [], "a.py": []]).missingFiles(of: exercise) == [])
    }
}
