import Checks
import Grading

/// What the errors of Python usually come from, and what to do about them: the contents of `playbook.md` and, for what
/// Python cannot read, of `syntax_*.md`.
package struct Playbook {
    /// One exception, or one verdict.
    package struct Section {
        /// As in `NameError`, or with its module as in `queue.Empty`.
        package var name: String
        /// Others that share its words.
        package var alike: [String] = []
        package var summary: String
        package var entries: [Entry] = []
    }

    /// Messages that have the same cause.
    package struct Entry {
        package var forms: [Form]
        package var cause: String
        package var fix: String
    }

    /// What an entry is recognised by.
    package enum Form: Hashable {
        case message(MessagePattern)
        /// The name of a kind of syntax error.
        case syntax(String)
    }

    /// The words for one exception, with what its message named filled in.
    package struct Advice: Equatable {
        package var cause: String
        package var fix: String

        package init(cause: String, fix: String) {
            self.cause = cause
            self.fix = fix
        }
    }

    private let exceptions: PlaybookText
    private let syntax: PlaybookText

    package static let standard = Playbook(
        exceptions: PlaybookText(PackageResources.playbook_md), syntax: PlaybookText(kindBytes))

    package var sections: [Section] { exceptions.sections }
    /// The kinds of syntax errors as they stand together, each under a word such as `blocks`, with a sentence on them.
    package var families: [Section] { syntax.sections }
    /// The kinds of syntax errors, in the order in which they are written.
    package var kindNames: [String] { syntax.kinds }

    /// Whether a section is for an exception of exactly this name.
    func hasSection(of name: String) -> Bool { exceptions.has { $0.first == name } }

    func hasKind(_ name: String) -> Bool { syntax.hasKind(name) }

    /// What there is to say of a kind of syntax error.
    package func entry(ofKind name: String) -> Entry? {
        syntax.section(ofKind: name)?.entries.first { $0.forms.contains(.syntax(name)) }
    }

    package static var source: String { String(decoding: PackageResources.playbook_md, as: UTF8.self) }

    /// The words for all kinds of syntax errors.
    package static var kindSource: String { String(decoding: kindBytes, as: UTF8.self) }

    private static var kindBytes: [UInt8] {
        PackageResources.syntax_files_md + PackageResources.syntax_blocks_md + PackageResources.syntax_words_md
            + PackageResources.syntax_definitions_md + PackageResources.syntax_names_md
            + PackageResources.syntax_statements_md + PackageResources.syntax_operators_md
            + PackageResources.syntax_literals_md + PackageResources.syntax_brackets_md
            + PackageResources.syntax_last_md
    }

    /// The section for a name as somebody writes it, with its module or without.
    package func section(named name: String) -> Section? {
        if let section = section(of: name) { return section }
        let last = name.split(separator: ".").last.map(String.init) ?? name
        let isOne = { (names: [String], fold: (String) -> String) in
            names.contains { fold(Self.last($0)) == fold(last) }
        }
        return exceptions.section { isOne($0, \.self) } ?? exceptions.section { isOne($0) { $0.lowercased() } }
    }

    /// The section for an exception as a traceback names it. One of the library's is told from a learner's own of the same
    /// name by its module, of which only the first part counts: what follows is another in each Python.
    package func section(of type: String) -> Section? {
        let parts = type.split(separator: ".")
        guard let last = parts.last.map(String.init), let top = parts.first else { return nil }
        let full = "\(top.drop { $0 == "_" }).\(last)"
        return exceptions.section { parts.count > 1 && $0.contains(full) } ?? exceptions.section { $0.contains(last) }
    }

    private static func last(_ name: String) -> String { name.split(separator: ".").last.map(String.init) ?? name }

    /// What to say of a kind of syntax error, with what is the learner's own in it.
    package func advice(for kind: SyntaxKind, filledWith parts: [String] = []) -> Advice? {
        entry(ofKind: kind.rawValue)?.advice(filledWith: parts)
    }

    /// What to say to somebody whose program has ended with an exception; nothing where no entry fits.
    package func advice(for exception: PythonException) -> Advice? {
        if let kind = exception.syntaxKind { return advice(for: kind) }
        return match(for: exception)?.advice
    }
}

extension Playbook.Section {
    /// All names that it is for.
    var names: [String] { [name] + alike }
}

extension Playbook.Entry {
    /// The words with `{1}`, `{2}` … replaced; by three dots where nothing is known.
    package func advice(filledWith parts: [String]) -> Playbook.Advice {
        Playbook.Advice(cause: Self.filled(cause, parts), fix: Self.filled(fix, parts))
    }

    private static func filled(_ text: String, _ parts: [String]) -> String {
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            rest = rest[open...]
            let number = rest.dropFirst().first?.wholeNumberValue
            if let number, rest.dropFirst(2).first == "}" {
                result += parts.indices.contains(number - 1) ? parts[number - 1] : "…"
                rest = rest.dropFirst(3)
            } else {
                result.append(rest.removeFirst())
            }
        }
        return result + rest
    }
}

extension Playbook {
    /// What to say of an answer whose cause is not known.
    package static func advice(for verdict: Verdict) -> Advice? { verdict.firstFailing.flatMap { advice(for: $0) } }

    /// What to say to a case of it.
    package static func advice(for entry: CaseVerdict) -> Advice? {
        guard entry.limit == nil, let exception = entry.exception else { return nil }
        return standard.advice(for: exception)
    }
}
