import Checks

/// The entry that a message fits.
extension Playbook {
    package struct Match {
        package var section: Section
        package var entry: Entry
        package var pattern: MessagePattern
        /// What the open parts of the pattern stand for.
        package var parts: [String]

        package var advice: Advice { entry.advice(filledWith: parts) }
    }

    /// The first entry that fits an exception which is no syntax error.
    package func match(for exception: PythonException) -> Match? {
        guard let section = section(named: exception.type) else { return nil }
        return section.match(exception.message.prefix { $0 != "\n" })
    }

    /// The entry of any exception that says most of a message whose exception is not known.
    package func match(forMessage message: String) -> Match? {
        var best = named(message)
        if best != nil { return best }
        for section in sections {
            guard let found = section.match(message[...]), found.pattern.saysSomething else { continue }
            if found.pattern.letters > best?.pattern.letters ?? 0 { best = found }
        }
        return best
    }
}

/// Messages of exceptions whose one entry is for whatever they say.
extension Playbook {
    private static let messages: [(form: MessagePattern, exception: String)] = [
        ("division by zero", "ZeroDivisionError"), ("* division by zero", "ZeroDivisionError"),
        ("*modulo by zero", "ZeroDivisionError"), ("EOF when reading a line", "EOFError"),
        ("maximum recursion depth exceeded*", "RecursionError"),
    ].map { (MessagePattern($0), $1) }

    private func named(_ message: String) -> Match? {
        Self.messages.first { $0.form.match(message[...]) != nil }
            .flatMap { section(named: $0.exception)?.match(message[...]) }
    }
}

extension Playbook.Section {
    fileprivate func match(_ message: Substring) -> Playbook.Match? {
        for entry in entries {
            for case .message(let pattern) in entry.forms {
                guard let parts = pattern.match(message) else { continue }
                return Playbook.Match(section: self, entry: entry, pattern: pattern, parts: parts)
            }
        }
        return nil
    }
}

extension MessagePattern {
    fileprivate var letters: Int { text.count { $0.isLetter } }

    /// Whether more than a word or two of it is fixed, so that hardly anything else fits.
    fileprivate var saysSomething: Bool { letters >= 8 }
}
