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
            ConstructQueryReader(reader, exceptions: exceptions).read(text, at: isOne ? key : "\(key)[\(index)]")
        }
    }

    private func limits(_ exceptions: [String]) -> [RuleDemand.Limit]? {
        guard let members = reader.object("at-most") else { return nil }
        if members.freeMembers.isEmpty {
            reader.report("at-most", found: "an empty object", expected: "constructs and numbers, {\"loop\": 1}")
        }
        return members.freeMembers.compactMap { key, _ in
            let most = members.integer(key, in: 0...1_000_000)
            let queries = ConstructQueryReader(reader, exceptions: exceptions, measures: true)
            return queries.read(key, at: "at-most.\(key)").map { RuleDemand.Limit(query: $0, most: most) }
        }
    }
}
