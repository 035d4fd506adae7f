import System

/// Writes an expected JSON value anew where it does not hold; what does stays as its author has written it.
struct JSONRecording {
    let source: JSONSource
    let captured: CapturedValues

    /// As small ones as are enough.
    func edits(of expected: JSONValue, to actual: JSONValue) -> [TextEdit] {
        if holds(expected, actual) { return [] }
        if let members = Self.object(in: expected)?.members, let pairs = pairs(members, actual, of: expected) {
            return pairs.flatMap { edits(of: $0, to: $1) }
        }
        if JSONMatcher.member(expected) == nil, let values = expected.elements, let found = actual.elements,
            values.count == found.count
        {
            return zip(values, found).flatMap { edits(of: $0, to: $1) }
        }
        return [source.replacing(expected, with: literal(expected, actual))]
    }

    private func holds(_ expected: JSONValue, _ actual: JSONValue) -> Bool {
        JSONDifferences(ExpectedJSON(expected), actual, captured: captured).found.isEmpty
    }

    /// The object whose keys are compared one by one: the value itself, or what at least has to be there.
    private static func object(in expected: JSONValue) -> JSONValue? {
        guard let matcher = JSONMatcher(expected) else { return expected.members == nil ? nil : expected }
        if case .atLeast(let object) = matcher { return object }
        return nil
    }

    /// The value of each key beside what was found; nothing where the keys are not those that there are.
    private func pairs(
        _ members: [JSONValue.Member], _ actual: JSONValue, of expected: JSONValue
    ) -> [(JSONValue, JSONValue)]? {
        guard let found = actual.members else { return nil }
        let pairs = members.compactMap { member in Self.value(member, in: found).map { (member.value, $0) } }
        let isWhole = JSONMatcher(expected) != nil || found.count == members.count
        return pairs.count == members.count && isWhole ? pairs : nil
    }

    private static func value(_ member: JSONValue.Member, in found: [JSONValue.Member]) -> JSONValue? {
        found.first { $0.key == member.key }?.value
    }

    // MARK: - Values of another shape

    private func literal(_ expected: JSONValue, _ actual: JSONValue) -> JSONLiteral {
        if holds(expected, actual) { return .plain(source.slice(expected)) }
        switch JSONMatcher(expected) {
        case .atLeast(let object) where actual.members != nil:
            return .object([("$at-least", self.object(object.members ?? [], actual.members ?? [], isWhole: false))])
        case .anyOrder(let values) where actual.elements != nil:
            return .object([("$any-order", list(values, actual.elements ?? []))])
        case nil: break
        default: return JSONLiteral(actual)
        }
        switch (expected.content, actual.content) {
        case (.object(let members), .object(let found)): return object(members, found, isWhole: true)
        case (.array(let values), .array(let found)): return list(values, found)
        default: return JSONLiteral(actual)
        }
    }

    /// The keys that are still there, in their order, and behind them those that are new.
    private func object(
        _ members: [JSONValue.Member], _ found: [JSONValue.Member], isWhole: Bool
    ) -> JSONLiteral {
        let kept = members.compactMap { member in
            Self.value(member, in: found).map { (key: member.key.string, value: literal(member.value, $0)) }
        }
        let names = Set(members.map(\.key))
        let new = isWhole ? found.filter { !names.contains($0.key) } : []
        return .object(kept + new.map { (key: $0.key.string, value: JSONLiteral($0.value)) })
    }

    /// What was found, each value as what stands for it already, wherever that is in the list.
    private func list(_ values: [JSONValue], _ found: [JSONValue]) -> JSONLiteral {
        var left = Array(values.indices)
        let kept = found.map { actual in
            left.firstIndex { holds(values[$0], actual) }.map { values[left.remove(at: $0)] }
        }
        return .list(
            zip(found.indices, kept).map { index, kept in
                if let kept { return .plain(source.slice(kept)) }
                return left.contains(index) ? literal(values[index], found[index]) : JSONLiteral(found[index])
            })
    }
}
