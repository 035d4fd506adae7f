import Page
import System

/// Reads what a rule says of lines: the object `lines`.
struct LineRuleReader {
    let reader: ObjectReader

    /// - Parameter keys: those of a rule on the tree, which have no place beside `lines`.
    init(_ reader: ObjectReader, keys: [String]) {
        self.reader = reader
        for key in keys where reader.value(key) != nil {
            reader.report(key, found: "\"\(key)\" beside \"lines\"", expected: "it within \"lines\"")
        }
    }

    func read(name: String, files: [String], because: String?) -> LineRule? {
        guard let lines = reader.object("lines") else { return nil }
        var rule = LineRule(name: name, files: files, demands: [], because: because)
        if lines.value("forbid") != nil { rule.demands.append(.forbid(patterns("forbid", lines))) }
        if lines.value("require") != nil { rule.demands.append(.require(patterns("require", lines))) }
        if let limits = limits(lines) { rule.demands.append(.atMost(limits.map(\.0), limits.map(\.1))) }
        if lines.value("order") != nil { rule.demands.append(.order(patterns("order", lines, atLeast: 2))) }
        rule.comment = lines.optionalString("comment")
        rule.continued = lines.optionalString("continued")
        lines.finish()
        if rule.demands.isEmpty {
            reader.report("lines", found: "nothing to look after", expected: "forbid, require, at-most or order")
        }
        return rule
    }

    private func patterns(_ key: String, _ lines: ObjectReader, atLeast least: Int = 1) -> [LinePattern] {
        let isOne = lines.value(key)?.text != nil && least == 1
        let texts = isOne ? [lines.string(key)] : lines.strings(key, atLeast: least)
        return texts.enumerated().compactMap { index, text in
            pattern(text, at: isOne ? key : "\(key)[\(index)]", lines)
        }
    }

    private func limits(_ lines: ObjectReader) -> [(LinePattern, Int)]? {
        guard lines.value("at-most") != nil, let members = lines.object("at-most") else { return nil }
        return members.freeMembers.compactMap { key, _ in
            let most = members.integer(key, in: 0...1_000_000)
            return pattern(key, at: key, members).map { ($0, most) }
        }
    }

    private func pattern(_ text: String, at key: String, _ lines: ObjectReader) -> LinePattern? {
        do throws(PatternFault) {
            return try LinePattern(text)
        } catch {
            lines.report(key, found: error.foundThere, expected: error.expected)
            return nil
        }
    }
}
