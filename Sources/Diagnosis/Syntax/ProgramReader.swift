import Checks
import Grading
import Sandbox

/// Has programs read in the sandbox, where nothing of them is run: what keeps Python from reading them.
package struct ProgramReader {
    private let pool: SandboxPool

    package init(pool: SandboxPool) { self.pool = pool }

    /// What is wrong with the file of an answer that Python could not read; nothing where that cannot be told.
    ///
    /// - Throws: ``SandboxFault``
    package func fault(of submission: Submission, _ verdict: Verdict) throws -> SyntaxFault? {
        guard let exception = verdict.firstFailing?.exception, exception.isSyntaxError, let file = exception.file,
            let content = submission.files[file]
        else { return nil }
        return try fault(in: content, named: file)
    }

    /// What is wrong with a file; nothing where Python can read it, or where that cannot be told.
    ///
    /// - Throws: ``SandboxFault``
    package func fault(in content: [UInt8], named file: String) throws -> SyntaxFault? {
        try reading(of: content, named: file)?.fault
    }

    /// What there is to say of a file, be it that Python can read it; nothing where the reading did not come to its end.
    ///
    /// - Throws: ``SandboxFault``
    package func reading(of content: [UInt8], named file: String) throws -> ProgramReading? {
        let request = RunRequest(kind: .reading("program.py"), files: ["program.py": content])
        guard let record = try pool.run([request])[0], let answer = ReadingAnswer(record) else { return nil }
        let fault = answer.fault.flatMap { SyntaxFault($0, file: file) }
        return ProgramReading(fault: fault, problem: answer.problem.map(ProgramReading.Problem.init))
    }
}

extension SyntaxFault {
    /// What came from inside the sandbox is trusted as little as any other text.
    fileprivate init?(_ found: ReadingAnswer.Fault, file: String) {
        guard let kind = SyntaxKind(rawValue: found.kind), found.line > 0 else { return nil }
        self.init(
            kind: kind, file: file, line: found.line, columns: found.columns.isEmpty ? nil : found.columns)
        parts = found.parts
        corrected = found.corrected.map { Line(number: $0.number, text: $0.text) }
        if found.openedLine > 0 { opened = Place(line: found.openedLine, column: found.openedColumn) }
        isGuess = found.isGuess
    }
}
