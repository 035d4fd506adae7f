import System

/// Where a JSON value is not as expected.
struct JSONDifference: Equatable {
    /// A JSON pointer; empty for the whole value.
    var pointer: String
    /// In words or as JSON; nothing where nothing should be there.
    var expected: String?
    /// As JSON; nothing where nothing is there.
    var found: String?
}

/// Compares JSON values path by path.
struct JSONDifferences {
    private let captured: CapturedValues
    private(set) var found: [JSONDifference] = []

    /// Nobody reads more of them.
    private static let most = 20

    init(_ expected: ExpectedJSON, _ actual: JSONValue, captured: CapturedValues = CapturedValues()) {
        self.captured = captured
        compare(expected.value, actual, at: "")
    }

    private mutating func compare(_ expected: JSONValue, _ actual: JSONValue, at pointer: String) {
        if found.count >= Self.most { return }
        if let matcher = JSONMatcher(expected) { return match(matcher, actual, at: pointer) }
        switch (expected.content, actual.content) {
        case (.object(let wanted), .object(let members)): compare(wanted, members, isWhole: true, at: pointer)
        case (.array(let wanted), .array(let values)): compare(wanted, values, at: pointer)
        default:
            let expected = captured.filled(expected)
            if !JSONComparison.same(expected, actual) { report(pointer, expected.compact, actual) }
        }
    }

    private mutating func report(_ pointer: String, _ expected: String?, _ actual: JSONValue?) {
        if found.count >= Self.most { return }
        found.append(JSONDifference(pointer: pointer, expected: expected, found: actual?.compact))
    }

    private mutating func compare(
        _ wanted: [JSONValue.Member], _ members: [JSONValue.Member], isWhole: Bool, at pointer: String
    ) {
        let values = Dictionary(uniqueKeysWithValues: members.map { ($0.key, $0.value) })
        for member in wanted {
            let inner = pointer + "/" + Self.part(member.key)
            if let value = values[member.key] {
                compare(member.value, value, at: inner)
            } else {
                report(inner, words(member.value), nil)
            }
        }
        guard isWhole else { return }
        let names = Set(wanted.map(\.key))
        for member in members where !names.contains(member.key) {
            report(pointer + "/" + Self.part(member.key), nil, member.value)
        }
    }

    /// A key as part of a JSON pointer.
    private static func part(_ key: JSONText) -> String {
        key.string.replacingScalars { $0 == "~" ? "~0" : $0 == "/" ? "~1" : nil }
    }

    private mutating func compare(_ wanted: [JSONValue], _ values: [JSONValue], at pointer: String) {
        for (index, (expected, actual)) in zip(wanted, values).enumerated() {
            compare(expected, actual, at: "\(pointer)/\(index)")
        }
        for index in values.indices.dropFirst(wanted.count) { report("\(pointer)/\(index)", nil, values[index]) }
        for index in wanted.indices.dropFirst(values.count) {
            report("\(pointer)/\(index)", words(wanted[index]), nil)
        }
    }

    // MARK: - What stands for more than one value

    private mutating func match(_ matcher: JSONMatcher, _ actual: JSONValue, at pointer: String) {
        switch matcher {
        case .type(let name):
            if !JSONMatcher.isOfType(name, actual) { report(pointer, JSONMatcher.words(ofType: name), actual) }
        case .pattern(let pattern):
            if !Self.matches(actual, pattern) { report(pointer, "a text like \(pattern)", actual) }
        case .atLeast(let object):
            guard let members = actual.members else { return report(pointer, "an object", actual) }
            compare(object.members ?? [], members, isWhole: false, at: pointer)
        case .anyOrder(let wanted):
            guard let values = actual.elements else { return report(pointer, "a list", actual) }
            matchInAnyOrder(wanted, values, at: pointer)
        }
    }

    private static func matches(_ value: JSONValue, _ source: String) -> Bool {
        guard let text = value.text, let pattern = try? Pattern(source) else { return false }
        var budget = StepBudget()
        return pattern.matchesWhole(text.unicodeScalars, &budget) ?? false
    }

    private mutating func matchInAnyOrder(_ wanted: [JSONValue], _ values: [JSONValue], at pointer: String) {
        guard wanted.count == values.count else {
            let list = "[" + wanted.map { words($0) }.joined(separator: ", ") + "] in any order"
            return found.append(
                JSONDifference(
                    pointer: pointer, expected: list, found: "[" + values.map(\.compact).joined(separator: ", ") + "]"))
        }
        let pairs = Pairing(wanted.count) { [captured] left, right in
            JSONDifferences(ExpectedJSON(wanted[left]), values[right], captured: captured).found.isEmpty
        }
        for (left, right) in zip(pairs.unpairedLeft, pairs.unpairedRight) {
            report("\(pointer)/\(right)", words(wanted[left]) + ", at any place", values[right])
        }
    }

    /// What is expected, as it is said.
    private func words(_ expected: JSONValue) -> String {
        switch JSONMatcher(expected) {
        case .type(let name): JSONMatcher.words(ofType: name)
        case .pattern(let pattern): "a text like \(pattern)"
        case .atLeast(let object): "at least \(object.compact)"
        case .anyOrder, nil: captured.filled(expected).compact
        }
    }
}
