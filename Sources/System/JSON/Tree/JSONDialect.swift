/// How much is taken for JSON.
package struct JSONDialect: Sendable {
    /// How deep lists and objects may be nested; deeper ones would fill the stack.
    let deepest: Int
    /// Whether an escape may stand for half of a letter.
    let takesHalves: Bool
    /// Whether a key may be there twice, so that the last one counts.
    let takesRepeatedKeys: Bool
    /// Whether `NaN`, `Infinity` and `-Infinity` are numbers.
    let takesNoNumbers: Bool

    /// RFC 8259, and every key once: what our own files are written in.
    package static let strict = JSONDialect(
        deepest: JSONScanner.deepest, takesHalves: false, takesRepeatedKeys: false, takesNoNumbers: false)

    /// What Python's json module reads.
    package static let python = JSONDialect(
        deepest: 500, takesHalves: true, takesRepeatedKeys: true, takesNoNumbers: true)
}
