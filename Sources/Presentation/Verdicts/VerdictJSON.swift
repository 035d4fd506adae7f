import Catalog
import Checks
import Diagnosis
import Grading

/// A verdict for programs. The shape is described in CONTRIBUTING.md; `format` is its version.
package struct VerdictJSON: Encodable {
    package var format = 1
    package var exercise: String
    package var verdict: String
    package var accepted: Bool
    package var missingFiles: [String]
    package var cases: [Case]
    package var notRun: [String]
    /// Cases that cannot be run on this machine, with the reason.
    package var skipped: [Skipped]
    package var diagnosis: Diagnosis?
    /// What is wrong with a program that cannot be read, where that is known.
    package var syntax: Syntax?
    /// What is wrong besides, in the order in which it is to be put right.
    package var next: [Diagnosis]?
    /// What the exception usually comes from, where there is no diagnosis.
    package var advice: Advice?
    /// What the program's text alone shows, where nothing surer is known.
    package var finding: Finding?
    /// The attempt's id in the journal.
    package var attempt: String
    /// The author's last word, where the answer is accepted and there is one.
    package var note: String?
    /// Where it ends a rebuild, how that stands beside the first time.
    package var rebuild: RebuildJSON?
    /// In a rebuild against the clock.
    package var clock: ClockJSON?

    package struct Case: Encodable {
        package var name: String
        package var verdict: String
        package var seconds: Double
        /// How it ended, where it did by itself.
        package var exitStatus: Int?
        /// The number of the signal that has ended it.
        package var signal: Int?
        package var exception: Exception?
        package var limit: Limit?
        package var mismatches: [Difference]
        package var standardOutput: JSONOutput.Bytes
        package var standardError: JSONOutput.Bytes
    }

    package struct Skipped: Encodable {
        package var name: String
        package var reason: String
    }

    package struct Exception: Encodable {
        package var type: String
        package var message: String
        package var file: String?
        package var line: Int?
        package var source: String?
        /// What is wrong with a program that cannot be read.
        package var syntaxKind: String?
    }

    package struct Limit: Encodable {
        package var name: String
        package var value: Int
    }

    /// One thing that was not as expected.
    package struct Difference: Encodable {
        package var kind: String
        package var name: String?
        package var request: String?
        package var line: Int?
        package var source: String?
        package var expected: JSONOutput.Bytes?
        package var actual: JSONOutput.Bytes?
        package var expectedStatus: Int?
        package var actualStatus: Int?
    }

    package struct Advice: Encodable {
        package var cause: String
        package var fix: String
        /// What was at hand where the exception was raised.
        package var values: [Value]?
    }

    /// A part of the failing line.
    package struct Value: Encodable {
        package var name: String
        package var type: String
        package var value: String
    }

    /// Lines are counted from one, columns in letters from zero; the last is not marked any more.
    package struct Syntax: Encodable {
        package var kind: String
        package var file: String
        package var line: Int
        package var columns: [Int]?
        package var text: String
        package var fix: String
        package var corrected: [CorrectedLine]
        package var opened: Opened?
        package var isGuess: Bool
    }

    package struct CorrectedLine: Encodable {
        package var line: Int
        package var text: String
    }

    package struct Opened: Encodable {
        package var line: Int
        package var column: Int
    }

    package struct Finding: Encodable {
        package var kind: String
        package var file: String
        package var line: Int
        package var source: String?
        package var text: String
        package var fix: String
    }

    package struct Diagnosis: Encodable {
        package var mistake: String?
        package var trap: String?
        package var text: String
        package var file: String?
        package var line: Int?
        package var source: String?
        package var proof: String
    }

    package init(
        _ verdict: Verdict, explanation: Explanation, exercise: Exercise, submission: Submission, attempt: String,
        note: String?
    ) {
        self.exercise = exercise.id.description
        self.verdict = verdict.kind.rawValue
        self.attempt = attempt
        self.note = note
        accepted = verdict.isAccepted
        missingFiles = verdict.missingFiles
        notRun = verdict.notRun
        skipped = verdict.skipped.map { Skipped(name: $0.name, reason: Wording.skipped($0.reason)) }
        if explanation.cause == nil, explanation.syntax == nil {
            advice = explanation.raised.map(Advice.init) ?? Playbook.advice(for: verdict).map(Advice.init)
        }
        diagnosis = explanation.cause.map { Diagnosis($0, submission) }
        let further = explanation.cause?.next.map { Diagnosis($0, submission) } ?? []
        next = further.isEmpty ? nil : further
        syntax = explanation.syntax.flatMap(Syntax.init)
        finding = explanation.finding.map { found in
            Finding(
                kind: found.kind.rawValue, file: found.file, line: found.line,
                source: submission.line(found.line, of: found.file), text: found.advice.cause, fix: found.advice.fix)
        }
        cases = verdict.cases.map { Case($0, submission) }
    }
}

extension VerdictJSON.Syntax {
    init?(_ fault: SyntaxFault) {
        guard let advice = fault.advice else { return nil }
        self.init(
            kind: fault.kind.rawValue, file: fault.file, line: fault.line,
            columns: fault.columns.map { [$0.lowerBound, $0.upperBound] }, text: advice.cause, fix: advice.fix,
            corrected: fault.corrected.map { VerdictJSON.CorrectedLine(line: $0.number, text: $0.text) },
            opened: fault.opened.map { VerdictJSON.Opened(line: $0.line, column: $0.column) },
            isGuess: fault.isGuess)
    }
}

extension VerdictJSON.Diagnosis {
    init(_ cause: Cause, _ submission: Submission) {
        self.init(
            mistake: cause.mistake, trap: cause.trap, text: cause.text, file: cause.file, line: cause.line,
            source: submission.line(cause.line, of: cause.file), proof: Wording.proofName(cause.proof))
    }
}

extension VerdictJSON.Advice {
    init(_ advice: Playbook.Advice) {
        cause = advice.cause
        fix = advice.fix
    }

    init(_ raised: RaisedException) {
        self.init(raised.advice)
        values = raised.values.map { VerdictJSON.Value(name: $0.name, type: $0.type, value: $0.value) }
    }
}

extension VerdictJSON.Case {
    init(_ entry: CaseVerdict, _ submission: Submission) {
        name = entry.name
        verdict = entry.kind.rawValue
        seconds = Double(entry.wallMicroseconds) / 1e6
        if case .exited(let status) = entry.termination { exitStatus = status }
        if case .signaled(let number) = entry.termination { signal = number }
        exception = entry.exception.map { exception in
            VerdictJSON.Exception(
                type: exception.type, message: exception.message, file: exception.file, line: exception.line,
                source: submission.line(exception.line, of: exception.file),
                syntaxKind: exception.syntaxKind?.rawValue)
        }
        limit = entry.limit.map { VerdictJSON.Limit(name: $0.fields.name, value: $0.fields.value) }
        mismatches = entry.mismatches.map(VerdictJSON.Difference.init)
        standardOutput = JSONOutput.Bytes(entry.standardOutput)
        standardError = JSONOutput.Bytes(entry.standardError)
    }
}

extension VerdictJSON.Difference {
    init(_ mismatch: Mismatch) {
        kind = mismatch.kind.rawValue
        name = mismatch.name
        request = mismatch.request
        line = mismatch.line
        source = mismatch.source
        (expected, expectedStatus) = Self.fields(mismatch.expected)
        (actual, actualStatus) = Self.fields(mismatch.actual)
    }

    private static func fields(_ content: Mismatch.Content?) -> (JSONOutput.Bytes?, Int?) {
        switch content {
        case .bytes(let bytes): (JSONOutput.Bytes(bytes), nil)
        case .number(let number): (nil, number)
        case nil: (nil, nil)
        }
    }
}
