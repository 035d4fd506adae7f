import System

/// What stands in an expected JSON value for more than one value: an object with one key that begins with `$`.
enum JSONMatcher {
    /// A value of a type; any at all for `any`.
    case type(String)
    /// A text that the pattern matches in whole.
    case pattern(String)
    /// An object that has at least these keys.
    case atLeast(JSONValue)
    /// A list of these values, whatever their order.
    case anyOrder([JSONValue])

    static let names = ["$type", "$regex", "$at-least", "$any-order"]
    static let types = ["string", "number", "integer", "boolean", "null", "array", "object", "any"]
    /// Of values in any order: each may have to be tried with each.
    static let mostInAnyOrder = 100

    /// Nothing where the value stands for itself, or has faults.
    init?(_ value: JSONValue) {
        guard let member = Self.member(value) else { return nil }
        switch (member.key.string, member.value.content) {
        case ("$type", .string(let name)) where Self.types.contains(name.string): self = .type(name.string)
        case ("$regex", .string(let pattern)): self = .pattern(pattern.string)
        case ("$at-least", .object): self = .atLeast(member.value)
        case ("$any-order", .array(let values)): self = .anyOrder(values)
        default: return nil
        }
    }

    /// The member by which an object is one of these; nothing for any other value.
    static func member(_ value: JSONValue) -> JSONValue.Member? {
        value.members?.first { $0.key.string.utf8.first == UInt8(ascii: "$") }
    }

    /// What the type is called in a sentence.
    static func words(ofType name: String) -> String {
        switch name {
        case "string": "a text"
        case "integer": "a whole number"
        case "number": "a number"
        case "boolean": "true or false"
        case "array": "a list"
        case "object": "an object"
        case "any": "any value"
        default: name
        }
    }

    /// Whether a value is of a type.
    static func isOfType(_ name: String, _ value: JSONValue) -> Bool {
        switch (name, value.content) {
        case ("any", _), ("string", .string), ("number", .number), ("boolean", .bool), ("null", .null),
            ("array", .array), ("object", .object):
            true
        case ("integer", .number(let number)): number.isWhole
        default: false
        }
    }
}
