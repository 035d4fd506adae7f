import Catalog
import Grading
import Sandbox

/// A verdict for programs. The shape is described in CONTRIBUTING.md; `format` is its version.
struct VerdictJSON: Encodable {
    var format = 1
    var exercise: String
    var verdict: String
    var accepted: Bool
    var missingFiles: [String]
    var cases: [Case]
    var notRun: [String]
    var diagnosis: Diagnosis?
    /// What the exception usually comes from, where there is no diagnosis.
    var advice: Advice?
    /// The attempt's id in the journal.
    var attempt: String

    struct Case: Encodable {
        var name: String
        var verdict: String
        var seconds: Double
        var exception: Exception?
        var limit: Limit?
        var mismatches: [Difference]
        var standardOutput: JSONOutput.Bytes
        var standardError: JSONOutput.Bytes
    }

    struct Exception: Encodable {
        var type: String
        var message: String
        var file: String?
        var line: Int?
        var source: String?
        /// What is wrong with a program that cannot be read.
        var syntaxKind: String?
    }

    struct Limit: Encodable {
        var name: String
        var value: Int
    }

    /// One thing that was not as expected.
    struct Difference: Encodable {
        var kind: String
        var name: String?
        var line: Int?
        var source: String?
        var expected: JSONOutput.Bytes?
        var actual: JSONOutput.Bytes?
        var expectedStatus: Int?
        var actualStatus: Int?
    }

    struct Advice: Encodable {
        var cause: String
        var fix: String
    }

    struct Diagnosis: Encodable {
        var mistake: String?
        var trap: String?
        var text: String
        var file: String?
        var line: Int?
        var source: String?
        var proof: String
    }

    init(_ verdict: Verdict, exercise: Exercise, submission: Submission, attempt: String) {
        self.exercise = exercise.id.description
        self.verdict = verdict.kind.rawValue
        self.attempt = attempt
        accepted = verdict.isAccepted
        missingFiles = verdict.missingFiles
        notRun = verdict.notRun
        advice = verdict.advice.map { Advice(cause: $0.cause, fix: $0.fix) }
        diagnosis = verdict.diagnosis.map { found in
            Diagnosis(
                mistake: found.mistake, trap: found.trap, text: found.text, file: found.file, line: found.line,
                source: submission.line(found.line, of: found.file), proof: Wording.proofName(found.proof))
        }
        cases = verdict.cases.map { entry in
            Case(
                name: entry.name, verdict: entry.kind.rawValue, seconds: Double(entry.wallMicroseconds) / 1e6,
                exception: entry.exception.map { exception in
                    Exception(
                        type: exception.type, message: exception.message, file: exception.file, line: exception.line,
                        source: submission.line(exception.line, of: exception.file),
                        syntaxKind: exception.syntaxKind?.rawValue)
                },
                limit: entry.limit.map { limit in
                    let (name, value) = Wording.limitFields(limit)
                    return Limit(name: name, value: value)
                },
                mismatches: entry.mismatches.map(Self.difference),
                standardOutput: JSONOutput.Bytes(entry.standardOutput),
                standardError: JSONOutput.Bytes(entry.standardError))
        }
    }

    private static func difference(_ mismatch: Mismatch) -> Difference {
        switch mismatch {
        case .output(let expected, let actual):
            return Difference(kind: "output", expected: .init(expected), actual: .init(actual))
        case .exitStatus(let expected, let actual):
            return Difference(kind: "exit-status", expectedStatus: expected, actualStatus: actual)
        case .file(let name, let expected, .content(let content)):
            return Difference(kind: "file", name: name, expected: .init(expected), actual: .init(content))
        case .file(let name, let expected, let actual):
            let kind = if case .missing = actual { "file-missing" } else { "file-unusable" }
            return Difference(kind: kind, name: name, expected: .init(expected))
        case .example(let example, let expected, let actual):
            return Difference(
                kind: "example", line: example.line, source: example.source, expected: .init(Array(expected.utf8)),
                actual: .init(Array(actual.utf8)))
        case .endedEarly(let example):
            return Difference(kind: "ended-early", line: example?.line, source: example?.source)
        }
    }
}

extension Submission {
    fileprivate func line(_ number: Int?, of file: String?) -> String? {
        guard let number, let file else { return nil }
        return line(number, of: file)
    }
}
