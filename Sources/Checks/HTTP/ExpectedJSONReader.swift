import Page
import System

/// Finds the faults of an expected JSON value: of whatever stands in it for more than one value.
struct ExpectedJSONReader {
    private let reader: ObjectReader

    init(_ reader: ObjectReader) { self.reader = reader }

    func check(_ value: JSONValue, _ key: String) {
        if let member = JSONMatcher.member(value) { return check(member, of: value, key) }
        for member in value.members ?? [] { check(member.value, "\(key).\(member.key.string)") }
        for (index, element) in (value.elements ?? []).enumerated() { check(element, "\(key)[\(index)]") }
    }

    private func check(_ member: JSONValue.Member, of value: JSONValue, _ key: String) {
        let inner = "\(key).\(member.key.string)"
        guard reader.check(member.key.string, key: inner, among: JSONMatcher.names, what: "what stands for values")
        else { return }
        if value.members?.count != 1 {
            reader.report(key, found: "other keys beside \(member.key.string)", expected: "none")
        }
        switch JSONMatcher(value) {
        case .pattern(let pattern): check(pattern, inner)
        case .atLeast(let object):
            for member in object.members ?? [] { check(member.value, "\(inner).\(member.key.string)") }
        case .anyOrder(let values):
            if values.count > JSONMatcher.mostInAnyOrder {
                reader.report(
                    inner, found: "\(values.count) values", expected: "at most \(JSONMatcher.mostInAnyOrder)")
            }
            for (index, value) in values.enumerated() { check(value, "\(inner)[\(index)]") }
        case .type: break
        case nil: reader.report(inner, found: member.value.kind, expected: Self.expected(member.key.string))
        }
    }

    private func check(_ pattern: String, _ key: String) {
        do throws(PatternFault) {
            _ = try Pattern(pattern)
        } catch {
            reader.report(key, found: error.foundThere, expected: error.expected)
        }
    }

    private static func expected(_ name: String) -> String {
        switch name {
        case "$type": "one of " + JSONMatcher.types.joined(separator: ", ")
        case "$at-least": "an object, with the keys that must be there"
        case "$any-order": "a list of values"
        default: "a regular expression, \"…\""
        }
    }
}
