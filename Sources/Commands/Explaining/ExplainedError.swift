import Checks
import Diagnosis
import Presentation

/// An error with what it comes from and what to do about it.
struct ExplainedError {
    /// What Python says: the type without its module, and the first line of the message.
    var type: String
    var message: String
    var advice: Playbook.Advice
    /// The name under which there is more; nothing where there is none.
    var topic: String?
    var place: PrintedError.Place?
    /// What a program that Python cannot read has wrong.
    var syntax: SyntaxFault?
    var syntaxKind: SyntaxKind?
    var raisedIn: String?
    var beginning: PrintedError.Beginning?
    var group: PrintedError.Group?

    /// What is said of an error that is no syntax error, or of whose text nothing else is known than its message.
    init(_ error: PrintedError) {
        type = error.name
        message = error.message
        place = error.place
        raisedIn = error.raisedIn
        beginning = error.beginning
        group = error.group
        let exception = error.exception
        let section = Playbook.standard.exception(named: error.name)
        syntaxKind = exception.syntaxKind
        topic = syntaxKind?.rawValue ?? section?.name
        advice =
            Playbook.standard.advice(for: exception)
            ?? section.map { Playbook.Advice(cause: $0.summary, fix: Wording.readTheMessage) }
            ?? Playbook.Advice(cause: Wording.ownError(error.name), fix: Wording.readTheMessage)
    }

    /// A message whose exception was left out.
    init?(message: String) {
        if let found = Playbook.standard.match(forMessage: message) {
            self.init(PrintedError(type: found.section.name, message: message))
        } else {
            let error = PrintedError(type: "SyntaxError", message: message)
            guard let kind = error.exception.syntaxKind, kind != .other || message == "invalid syntax" else {
                return nil
            }
            self.init(error)
        }
    }

    /// What is wrong with a program that was read.
    init(_ problem: ProgramReading.Problem, _ fault: SyntaxFault?, file: String?, source: (Int) -> String?) {
        let line = fault?.line ?? problem.line
        let text = line.flatMap(source)
        type = problem.type
        message = problem.message
        syntax = fault
        syntaxKind = fault?.kind ?? problem.kind(source: text ?? "")
        topic = syntaxKind?.rawValue
        advice = fault?.advice ?? syntaxKind.flatMap { Playbook.standard.advice(for: $0) } ?? .init(cause: "", fix: "")
        let columns: Range<Int>? = fault.map(\.columns) ?? problem.columns
        place = PrintedError.Place(
            file: file ?? "", line: line, source: text, marks: columns.flatMap { Self.marks($0, below: text) })
    }

    /// The same, where the line that Python could not read has told more than its message.
    mutating func take(_ fault: SyntaxFault) {
        guard let found = fault.advice else { return }
        (syntax, syntaxKind, topic, advice) = (fault, fault.kind, fault.kind.rawValue, found)
    }

    /// `^` below the columns of a line; none where they are all of it.
    private static func marks(_ columns: Range<Int>, below text: String?) -> String? {
        guard let text, !columns.isEmpty else { return nil }
        let scalars = Array(text.unicodeScalars)
        guard columns.lowerBound <= scalars.count, columns.lowerBound < longestMarked else { return nil }
        return ExcerptLines.marks(columns.clamped(to: 0..<min(scalars.count, longestMarked)), below: scalars)
    }

    /// Beyond that no line is shown.
    static let longestMarked = 200
}

extension Playbook {
    /// The section of an exception, and not of a verdict.
    func exception(named name: String) -> Section? {
        section(named: name).flatMap { VerdictKind(rawValue: $0.name) == nil ? $0 : nil }
    }
}
