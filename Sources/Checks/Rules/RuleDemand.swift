import Sandbox

/// What a rule says of the constructs that it is about.
package enum RuleDemand: Sendable, Equatable {
    /// None of these.
    case forbid([ConstructQuery])
    /// Each of these, at least once.
    case require([ConstructQuery])
    /// Of each no more than so many; of a measure, so much in each place.
    case atMost([Limit])

    package struct Limit: Sendable, Equatable {
        package var query: ConstructQuery
        package var most: Int
    }

    package var queries: [ConstructQuery] {
        switch self {
        case .forbid(let queries), .require(let queries): queries
        case .atMost(let limits): limits.map(\.query)
        }
    }
}

/// Where a rule is broken, and how.
package struct RuleBreach: Sendable, Equatable {
    package var file: String?
    package var line: Int?
    /// The rule, as an author writes it.
    package var rule: String
    /// What was found, in a few words.
    package var found: String
    package var sentence: String
}

extension RuleDemand {
    /// How the demand is not met.
    ///
    /// - Parameter place: where it was looked, in words.
    func breaches(_ occurrences: [SyntaxAnswer.Occurrence], in place: String) -> [RuleBreach] {
        switch self {
        case .forbid(let queries): queries.flatMap { Self.forbidden($0, occurrences) }
        case .require(let queries): queries.compactMap { Self.missing($0, occurrences, place) }
        case .atMost(let limits):
            limits.flatMap { limit in
                limit.query.construct.form == .measure
                    ? Self.exceeding(limit, occurrences) : Self.tooMany(limit, occurrences, place)
            }
        }
    }

    private static func forbidden(
        _ query: ConstructQuery, _ occurrences: [SyntaxAnswer.Occurrence]
    ) -> [RuleBreach] {
        occurrences.compactMap { occurrence in
            guard let name = query.name(of: occurrence) else { return nil }
            let one =
                occurrence.manner == .plain
                ? query.one(name) : query.one(name).replacing("a call of", with: "a use of")
            return RuleBreach(
                file: occurrence.file, line: occurrence.line, rule: "forbid \(query.text)", found: one,
                sentence: "There is \(one), and this exercise rules that out.")
        }
    }

    private static func missing(
        _ query: ConstructQuery, _ occurrences: [SyntaxAnswer.Occurrence], _ place: String
    ) -> RuleBreach? {
        let isThere = occurrences.contains { $0.manner == .plain && query.name(of: $0) != nil }
        if isThere { return nil }
        return RuleBreach(
            rule: "require \(query.text)", found: "nothing",
            sentence: "This exercise asks for \(query.one()), and there is none in \(place).")
    }

    private static func tooMany(
        _ limit: Limit, _ occurrences: [SyntaxAnswer.Occurrence], _ place: String
    ) -> [RuleBreach] {
        let counted = occurrences.filter { $0.manner != .alias && limit.query.name(of: $0) != nil }
        guard counted.count > limit.most else { return [] }
        let first = counted[limit.most]
        return [
            RuleBreach(
                file: first.file, line: first.line, rule: "at most \(limit.most) \(limit.query.text)",
                found: "\(counted.count)",
                sentence: "There are \(limit.query.many(counted.count)) in \(place), and this exercise allows "
                    + "\(limit.most == 0 ? "none" : "at most \(limit.most)"). "
                    + "Here is the first that is too many.")
        ]
    }

    private static func exceeding(_ limit: Limit, _ occurrences: [SyntaxAnswer.Occurrence]) -> [RuleBreach] {
        occurrences.filter { limit.query.name(of: $0) != nil && $0.value > limit.most }.map { occurrence in
            let name = occurrence.names.first ?? ""
            let isFile = limit.query.construct.id == "file-lines"
            let what = isFile ? occurrence.file : name.isEmpty ? "The code outside of all functions" : name
            return RuleBreach(
                file: occurrence.file, line: occurrence.line, rule: "at most \(limit.most) \(limit.query.text)",
                found: "\(name): \(occurrence.value)",
                sentence: "\(what) has \(limit.query.many(occurrence.value)), and this exercise allows at most "
                    + "\(limit.most).")
        }
    }
}
