import Checks
import Diagnosis
import Grading
import Page
import Presentation
import Sandbox
import System

/// Has files and lines read in the sandbox, for which no catalog is needed.
struct ExplainReading {
    let allowsUnconfined: Bool
    let context: Context

    /// What was read, and what is to be said of it: no error where Python can read it.
    struct Found {
        var error: ExplainedError?
        var isBlank = false
    }

    /// - Throws: ``SandboxFault``; ``UnreadableProgram``.
    func file(_ path: String) throws -> Found {
        let content = try UnreadableProgram.content(of: path, context)
        guard let reading = try read(content, named: path) else { throw UnreadableProgram.tooDeep(path) }
        guard let problem = reading.problem else {
            return Found(isBlank: content.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D })
        }
        let lines = AnswerFiles.lines(of: content)
        return Found(
            error: ExplainedError(problem, reading.fault, file: path) { number in
                lines.indices.contains(number - 1)
                    ? String(String(decoding: lines[number - 1], as: UTF8.self).drop { $0 == "\u{FEFF}" }) : nil
            })
    }

    /// A line of a program, or a few; nothing where it cannot be told whether it is one.
    ///
    /// - Throws: ``SandboxFault``.
    func line(_ text: String) throws -> Found? {
        let line = CodeLine(text)
        guard let reading = try read(Array(line.program.utf8), named: "") else { return nil }
        guard var problem = reading.problem else { return Found() }
        // What a line may do depends on those above it.
        if line.isOneLine, problem.kind(source: "") == .misplacedStatement { return Found() }
        problem.line = problem.line.flatMap(line.number)
        let fault = Self.moved(reading.fault, line)
        let error = ExplainedError(problem, fault, file: nil, source: line.source)
        return error.syntaxKind == .other ? nil : Found(error: error)
    }

    /// What the line of a traceback has wrong, as far as that is what its message is about.
    func fault(of error: PrintedError) -> SyntaxFault? {
        guard error.exception.isSyntaxError, let source = error.place?.source else { return nil }
        let line = CodeLine(source)
        // Where nothing can be read, the message alone has to do.
        guard let reading = try? read(Array(line.program.utf8), named: error.place?.file ?? ""),
            let problem = reading.problem, let fault = Self.moved(reading.fault, line)
        else { return nil }
        let saysLittle = error.message.hasPrefix("invalid syntax") || error.exception.syntaxKind == .other
        return saysLittle || error.message == problem.message ? fault : nil
    }

    private static func moved(_ fault: SyntaxFault?, _ line: CodeLine) -> SyntaxFault? {
        guard var fault, let number = line.number(fault.line) else { return nil }
        fault.line = number
        fault.opened = nil
        let corrected = fault.corrected
        fault.corrected = corrected.compactMap { each in
            line.number(each.number).map { SyntaxFault.Line(number: $0, text: each.text) }
        }
        return fault
    }

    private func read(_ content: [UInt8], named file: String) throws -> ProgramReading? {
        let pool = try SandboxAccess.pool(.reading, allowingUnconfined: allowsUnconfined, context)
        return try Interruption.guarding("Nothing was explained.") {
            defer { pool.close() }
            return try ProgramReader(pool: pool).reading(of: content, named: file)
        }
    }
}

/// A file that no program can be read from.
enum UnreadableProgram: WordedFailure {
    case submission(SubmissionFault, path: String)
    case notText(String)
    case tooDeep(String)

    static func content(of path: String, _ context: Context) throws -> [UInt8] {
        let content: [UInt8]
        do {
            content = try SubmissionReader(workspace: nil).read(context.absolute(path))
        } catch let fault as SubmissionFault {
            throw UnreadableProgram.submission(fault, path: path)
        }
        if content.contains(0) { throw UnreadableProgram.notText(path) }
        return content
    }

    var words: (message: String, code: ExitCode) { (sentence, .usage) }

    private var sentence: String {
        switch self {
        case .submission(.notFound, let path): "there is no file \(path). Check the spelling."
        case .submission(.isFolder, let path): "\(path) is a folder. Name a file of Python in it."
        case .submission(.notRegular, let path), .submission(.leadsOutside, let path):
            "\(path) is not an ordinary file. Save the program as a plain file, and name that."
        case .submission(.unreadable(_, let errno), let path):
            "\(path) cannot be read (\(Wording.reason(errno))). Give yourself the right with: chmod u+r \(path)"
        case .submission(.tooLarge(_, let bytes), let path):
            "\(path) has \(ByteCount.words(bytes)), and \(ByteCount.words(Submission.largestFile)) are read at most. Is it the right file?"
        case .submission(.notUTF8(_, let line), let path):
            "\(path) is no UTF-8 text: line \(line) has bytes that mean nothing in it. If it is a program, save it with the encoding UTF-8."
        case .notText(let path):
            "\(path) is no text: it has zero bytes in it. Name the file that you write the program in."
        case .tooDeep(let path): "\(path) could not be read to its end: it is too long, or too deeply nested."
        }
    }
}
