import Catalog
import Checks
import Grading
import Sandbox

/// Has the text of an answer looked at in the sandbox, where nothing of it is run, and chooses what is worth saying.
package struct StaticFindingSearch {
    private let exercise: Exercise
    private let pool: SandboxPool

    package init(_ exercise: Exercise, pool: SandboxPool) {
        self.exercise = exercise
        self.pool = pool
    }

    /// How far above or below an exception something may be that has to do with it.
    private static let nearLines = 5

    /// What most likely explains why an answer fails; nothing where its text shows nothing of the kind.
    package func explaining(_ verdict: Verdict, of submission: Submission) -> StaticFinding? {
        guard ![.accepted, .syntaxError, .missingFile, .refused, .ruleBroken].contains(verdict.kind) else { return nil }
        let faults = all(in: submission).filter(\.kind.isFault)
        guard let exception = verdict.firstFailing?.exception, let line = exception.line else {
            return faults.min { $0.kind.rank < $1.kind.rank }
        }
        // What does not raise anything can only have to do with it from nearby.
        let near = faults.filter {
            $0.file == exception.file && abs($0.line - line) <= Self.nearLines
                || $0.kind.rank < StaticFindingKind.firstThatGoesOn.rank
        }
        return near.min { Self.order($0, exception) < Self.order($1, exception) }
    }

    /// What could be said more simply in a right answer, the most useful alone.
    ///
    /// - Parameter authors: files of the exercise's author, whose lines are as they are meant to be.
    package func style(of submission: Submission, besides authors: [AnswerFiles]) -> StaticFinding? {
        let found = all(in: submission, isForStyle: true).filter { finding in
            guard !finding.kind.isFault || StaticFindingKind.leftovers.contains(finding.kind) else { return false }
            let line = submission.line(finding.line, of: finding.file)
            return !authors.contains { Self.lines(of: $0[finding.file] ?? []).contains(line ?? "") }
        }
        return found.min { $0.kind.rank < $1.kind.rank }
    }

    /// Everything that the text of an answer shows.
    package func all(in submission: Submission, isForStyle: Bool = false) -> [StaticFinding] {
        let names = exercise.files.filter { $0.hasSuffix(".py") && submission.files[$0] != nil }
        guard !names.isEmpty, !submission.isEmpty else { return [] }
        let files = submission.files.filter { names.contains($0.key) }
        let request = RunRequest(
            kind: .findings(names.map { (path: $0, isProgram: isProgram($0)) }, isForStyle: isForStyle), files: files)
        // That no session can be had is said where an answer is to be run.
        guard let record = (try? pool.run([request]))?[0], let answer = FindingsAnswer(record) else { return [] }
        return answer.found.compactMap { StaticFinding($0, files: names) }
    }

    /// Whether python3 is started with a file, and no case uses its names.
    private func isProgram(_ file: String) -> Bool {
        exercise.handRun?.first == file
            && !exercise.cases.contains { $0.requests(for: [:]).contains { $0.kind.usesNames } }
    }

    /// In the line of an exception itself, then by how telling it is.
    private static func order(_ finding: StaticFinding, _ exception: PythonException) -> (Int, Int) {
        (finding.file == exception.file && finding.line == exception.line ? 0 : 1, finding.kind.rank)
    }

    private static func lines(of content: [UInt8]) -> Set<String> {
        Set(AnswerFiles.lines(of: content).compactMap(AnswerFiles.withoutSpaceAround))
    }
}

extension StaticFinding {
    /// What came from inside the sandbox is trusted as little as any other text.
    fileprivate init?(_ found: FindingsAnswer.Found, files: [String]) {
        guard let kind = StaticFindingKind(rawValue: found.kind), files.contains(found.file) else { return nil }
        self.init(
            kind: kind, file: found.file, line: found.line, columns: found.columns.isEmpty ? nil : found.columns,
            parts: found.parts)
    }
}
