import Catalog
import Checks
import Diagnosis
import Grading
import System

/// What is wrong with an answer as compilers write it, `file:line:column: error: …`, so that editors jump there.
package struct EditorLines {
    private struct Problem: Equatable {
        var file: String
        var line = 1
        var column = 1
        var message: String
    }

    private let problems: [Problem]
    private let path: (String) -> String

    /// - Parameter path: of a file of the exercise, as the editor is to open it.
    package init(
        _ verdict: Verdict, _ explanation: Explanation, of exercise: Exercise, path: @escaping (String) -> String
    ) {
        self.path = path
        let usual = exercise.files[0]
        if let missing = verdict.missingFiles.first {
            problems = [
                Problem(file: missing, message: "\(VerdictKind.missingFile.rawValue): there is no \(missing) yet")
            ]
            return
        }
        let cause = Self.cause(explanation)
        // What Python cannot read fails in every case alike.
        let failing =
            verdict.kind == .syntaxError ? Array(verdict.failing.prefix(cause == nil ? 1 : 0)) : verdict.failing
        let cases = failing.map { entry in
            let line = CaseLine(entry)
            return Problem(
                file: line.file ?? usual, line: line.line ?? 1,
                message: "\(entry.kind.rawValue): case \"\(entry.name)\": \(line.message)")
        }
        problems = [cause].compactMap { $0 } + cases
    }

    /// What is known of the place in the program that everything else comes from.
    private static func cause(_ explanation: Explanation) -> Problem? {
        if let cause = explanation.cause, let file = cause.file, let line = cause.line {
            return Problem(file: file, line: line, message: cause.text)
        }
        if let fault = explanation.syntax {
            let column = (fault.columns?.lowerBound ?? 0) + 1
            let words = fault.advice.map { "\($0.cause) \($0.fix)" } ?? fault.kind.rawValue
            return Problem(file: fault.file, line: fault.line, column: column, message: words)
        }
        guard let finding = explanation.finding else { return nil }
        let advice = finding.advice
        return Problem(
            file: finding.file, line: finding.line, column: (finding.columns?.lowerBound ?? 0) + 1,
            message: "\(advice.cause) \(advice.fix)")
    }

    /// A line for each, the cause first.
    package var lines: [String] { problems.map(text) }

    /// Columns are counted in letters.
    private func text(_ problem: Problem) -> String {
        // What is wrapped on a screen is one line here.
        let words = problem.message.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return "\(path(problem.file)):\(problem.line):\(problem.column): error: \(words)"
    }
}
