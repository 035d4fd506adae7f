/// One prompt of a session, and what it must answer.
package struct SessionExample: Sendable, Equatable {
    package enum Option: String, Sendable, CaseIterable {
        case ellipsis = "ELLIPSIS"
        case normalizeWhitespace = "NORMALIZE_WHITESPACE"
        case ignoreExceptionDetail = "IGNORE_EXCEPTION_DETAIL"
        case dontAcceptBlankline = "DONT_ACCEPT_BLANKLINE"
        case skip = "SKIP"

        /// What doctest knows beside them, and what changes nothing here: `1` is never taken for `True`, and how a
        /// difference is shown is Reprise's own.
        static let others = [
            "DONT_ACCEPT_TRUE_FOR_1", "REPORT_UDIFF", "REPORT_CDIFF", "REPORT_NDIFF", "REPORT_ONLY_FIRST_FAILURE",
            "FAIL_FAST",
        ]
    }

    /// How an answer comes about.
    package enum Manner: Sendable, Equatable {
        /// As a value that the interpreter shows.
        case shown
        /// As what a function prints.
        case printed
        /// It does not matter, or nothing tells.
        case either
    }

    /// What was typed, without prompts, ending in a newline.
    package var source: String
    /// The output, ending in a newline, or empty; for an expected exception, what precedes it does not count.
    package var expectedOutput: String
    /// The exception's line, as `ValueError: no such word`, with whatever lines of its message follow.
    package var expectedException: String?
    package var options: Set<Option>
    package var manner = Manner.either
    /// The line of the prompt in the file, from 1.
    package var line: Int

    package init(
        source: String, expectedOutput: String, expectedException: String? = nil, options: Set<Option>, line: Int
    ) {
        self.source = source
        self.expectedOutput = expectedOutput
        self.expectedException = expectedException
        self.options = options
        self.line = line
    }
}
