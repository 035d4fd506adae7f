import Page
import System

/// Reads what a rule says of constructs: `forbid`, `require` or `at-most`.
struct TreeDemandReader {
    let reader: ObjectReader

    init(_ reader: ObjectReader) { self.reader = reader }

    func read() -> RuleDemand? {
        let stated = RuleReader.demands.filter { reader.value($0) != nil }
        let exceptions = reader.value("except") == nil ? [] : reader.strings("except", atLeast: 1)
        guard stated.count == 1 else {
            let found = stated.isEmpty ? "nothing to look after" : stated.joined(separator: " and ")
            reader.report(
                stated.last ?? "forbid", found: found, expected: "one of forbid, require, at-most, or lines")
            return nil
        }
        let queries = stated[0] == "at-most" ? [] : self.queries(stated[0], exceptions)
        switch stated[0] {
        case "forbid": return .forbid(queries)
        case "require": return .require(queries)
        default: return limits(exceptions).map { .atMost($0) }
        }
    }

    private func queries(_ key: String, _ exceptions: [String]) -> [ConstructQuery] {
        let isOne = reader.value(key)?.text != nil
        let texts = isOne ? [reader.string(key)] : reader.strings(key, atLeast: 1)
        return texts.enumerated().compactMap { index, text in
            query(text, at: isOne ? key : "\(key)[\(index)]", exceptions, measures: false)
        }
    }

    private func limits(_ exceptions: [String]) -> [RuleDemand.Limit]? {
        guard let members = reader.object("at-most") else { return nil }
        if members.freeMembers.isEmpty {
            reader.report("at-most", found: "an empty object", expected: "constructs and numbers, {\"loop\": 1}")
        }
        return members.freeMembers.compactMap { key, _ in
            let most = members.integer(key, in: 0...1_000_000)
            return query(key, at: "at-most.\(key)", exceptions, measures: true).map {
                RuleDemand.Limit(query: $0, most: most)
            }
        }
    }

    /// A construct, or one with a name, as `call: sorted`.
    private func query(
        _ text: String, at key: String, _ exceptions: [String], measures: Bool
    ) -> ConstructQuery? {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let (id, name) = ((parts.first ?? "").trimmingSpaces, parts.count > 1 ? parts[1].trimmingSpaces : nil)
        guard let construct = Construct.of(id) else {
            reader.check(id, key: key, among: Construct.all.map(\.id), what: "a construct")
            return nil
        }
        if construct.form == .measure, !measures {
            reader.report(key, found: "\"\(id)\", which is counted", expected: "\"at-most\": {\"\(id)\": 10}")
            return nil
        }
        if name != nil || !exceptions.isEmpty, construct.form == .plain {
            let stray = name.map { "\"\($0)\"" } ?? "\"except\""
            reader.report(key, found: "\(stray) for \"\(id)\", which has no name", expected: "\"\(id)\" alone")
        }
        if name == "" { reader.report(key, found: "no name behind the colon", expected: "a name, or no colon") }
        return ConstructQuery(
            construct: construct, pattern: name.map { NamePattern($0) }, exceptions: exceptions.map { NamePattern($0) })
    }
}
