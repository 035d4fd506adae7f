import Checks
import Grading

/// Which text an answer is shown, by a name that a journal keeps: `trap/true-division`, `syntax/missing-in`,
/// `error/IndexError: list index out of range`.
extension Explanation {
    /// The text that is shown with a verdict; nothing where none is.
    package func text(with verdict: Verdict) -> String? {
        if verdict.isAccepted { return nil }
        // A line for each thing that may be known, in the order in which they are told.
        return cause?.textName
            ?? syntax.map { "syntax/\($0.kind.rawValue)" }
            ?? raised.flatMap { _ in verdict.firstFailing?.exception.map { "raised/\($0.type)" } }
            ?? finding.map { "finding/\($0.kind.rawValue)" }
            ?? verdict.firstFailing.flatMap(Playbook.textName)
    }
}

extension Cause {
    /// The words are the mistake's author's where there is one, else the trap's.
    fileprivate var textName: String? { mistake.map { "mistake/\($0)" } ?? trap.map { "trap/\($0)" } }
}

extension Playbook {
    /// Entries with several forms go by the first, since they share their text.
    fileprivate static func textName(_ entry: CaseVerdict) -> String? {
        guard entry.limit == nil, let exception = entry.exception else { return nil }
        if let kind = exception.syntaxKind { return "syntax/\(kind.rawValue)" }
        guard let found = standard.match(for: exception) else { return nil }
        var form = found.pattern.text
        if case .message(let first)? = found.entry.forms.first { form = first.text }
        let name = "error/\(found.section.name)"
        return form == "*" ? name : "\(name): \(shortened(form))"
    }

    private static let longestForm = 60

    private static func shortened(_ form: String) -> String {
        form.count > longestForm ? form.prefix(longestForm - 1) + "…" : form
    }
}
