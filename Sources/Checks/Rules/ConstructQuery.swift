import Sandbox

/// Which occurrences of a construct a rule is about.
package struct ConstructQuery: Sendable, Equatable {
    package var construct: Construct
    /// The name that is meant; any, where there is none.
    package var pattern: NamePattern?
    /// Names that are not meant.
    package var exceptions: [NamePattern] = []

    /// As an author writes it.
    package var text: String { construct.id + (pattern.map { ": " + $0.text } ?? "") }

    /// The name by which an occurrence is meant, or nothing where it is not.
    package func name(of occurrence: SyntaxAnswer.Occurrence) -> String? {
        guard occurrence.construct == construct.id, !isException(occurrence) else { return nil }
        guard let pattern else { return occurrence.names.first ?? "" }
        return occurrence.names.first { matches(pattern, $0) }
    }

    /// A name that has been given another meaning is judged by that one alone.
    private func isException(_ occurrence: SyntaxAnswer.Occurrence) -> Bool {
        let isAlone = occurrence.names.count == 1
        let meanings = isAlone ? occurrence.names[...] : occurrence.names.dropFirst()
        return meanings.allSatisfy { name in exceptions.contains { matches($0, name) } }
    }

    /// What is imported brings along all that it is in.
    private func matches(_ pattern: NamePattern, _ name: String) -> Bool {
        pattern.matches(name)
            || construct.id == "import" && NamePattern(pattern.text + ".*").matches(name)
    }

    /// How a name is put into words; left out where any will do.
    private static let places = [
        " (in {})", " (of {})", " for {}", ", by way of {}", " from {}", " of {}", ", {}", " @{}", " {}",
    ]

    /// One of what is meant, in words.
    ///
    /// - Parameter name: that of an occurrence; what the author has written where there is none.
    package func one(_ name: String? = nil) -> String {
        let name = name ?? pattern?.text ?? ""
        if !name.isEmpty { return construct.one.replacing("{}", with: name) }
        let bare = Self.places.reduce(construct.one) { $0.replacing($1, with: "") }
        return bare.replacing("{}", with: "something")
    }

    func many(_ count: Int) -> String {
        if count == 1 { return one() }
        let name = pattern.map { " (\($0.text))" } ?? ""
        return "\(count) \(construct.many)\(name)"
    }
}
