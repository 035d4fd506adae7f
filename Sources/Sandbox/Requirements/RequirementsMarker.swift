/// The few environment markers that are understood: comparisons of what is known of a machine, with `and` and `or`.
///
/// A catalog is for several versions of Python, and some packages only fill a gap of the older ones. Nothing more of
/// PEP 508 is needed for that: no parentheses, and a variable always stands on the left.
enum RequirementsMarker {
    private static let variables = [
        "python_version", "python_full_version", "sys_platform", "os_name", "platform_machine", "platform_system",
        "platform_python_implementation", "implementation_name",
    ]
    private static let operators = ["<=", "<", "!=", "==", ">=", ">", "~="]
    private static let expected = "a marker such as ; python_version < \"3.11\", joined by and or or"

    /// The marker in one way of writing; nothing where there is none.
    static func take(_ cursor: inout RequirementsCursor) throws(RequirementsFlaw) -> String? {
        cursor.skipSpaces()
        guard cursor.take(";") else { return nil }
        var words = try comparison(&cursor)
        while cursor.skipSpaces() {
            let before = cursor
            let word = cursor.take(while: RequirementsCursor.isAlphanumeric)
            guard word == "and" || word == "or" else {
                cursor = before
                break
            }
            words += " \(word) " + (try comparison(&cursor))
        }
        return words
    }

    private static func comparison(_ cursor: inout RequirementsCursor) throws(RequirementsFlaw) -> String {
        cursor.skipSpaces()
        let start = cursor
        let variable = cursor.take { RequirementsCursor.isAlphanumeric($0) || $0 == UInt8(ascii: "_") }
        guard variables.contains(variable) else { throw start.flaw(expected: expected) }
        cursor.skipSpaces()
        guard let sign = operators.first(where: { cursor.take($0) }) else { throw cursor.flaw(expected: expected) }
        cursor.skipSpaces()
        guard let quote = ["\"", "'"].first(where: { cursor.take($0) }) else { throw cursor.flaw(expected: expected) }
        let value = cursor.take { RequirementsCursor.isAlphanumeric($0) || "._+-".utf8.contains($0) }
        guard !value.isEmpty, cursor.take(quote) else { throw cursor.flaw(expected: expected) }
        return "\(variable) \(sign) \"\(value)\""
    }
}
