/// One thing to try on an answer, in a fresh process.
public struct ExerciseCase: Sendable, Equatable {
    public enum Kind: Sendable, Equatable {
        case program(ProgramCase)
        case session(SessionCase)
    }

    public var name: String
    public var kind: Kind
    /// A script of the author's that runs beside the learner's program.
    public var service: Service? = nil
}

/// A script that a case starts in the same sandbox, before the learner's program: a server for it to talk to.
public struct Service: Sendable, Equatable {
    /// The name of the file below `checks/services`.
    public var name: String
    public var source: [UInt8]
}

/// A run of `main.py` as a whole program.
public struct ProgramCase: Sendable, Equatable {
    public var arguments: [String]
    public var standardInput: [UInt8]
    /// Files that the program finds, by path.
    public var files: [String: [UInt8]]
    public var expectedOutput: [UInt8]
    public var expectedExit: Int
    /// Files that the program is to leave behind, by path.
    public var expectedFiles: [String: [UInt8]]
    public var comparison: Comparison
}

/// How an output is compared with the expected one.
public enum Comparison: Sendable, Equatable {
    /// Byte for byte.
    case exact
    /// White space at the ends of lines, and empty lines at the end, do not count.
    case trailingSpace
    /// Numbers may differ by this much, absolutely or relative to the expected one; all else is exact.
    case float(tolerance: Double)
    /// The same lines, in any order.
    case unorderedLines
    /// The same JSON value.
    case json
    /// The expected text is a regular expression for the whole output.
    case regex

    public static let names = ["exact", "trailing-space", "float", "unordered-lines", "json", "regex"]
}

/// An interpreter session, as doctest writes it.
public struct SessionCase: Sendable, Equatable {
    /// The learner's module, whose names the session starts with.
    public var module: String
    public var examples: [SessionExample]
}

/// One prompt of a session, and what it must answer.
public struct SessionExample: Sendable, Equatable {
    public enum Option: String, Sendable, CaseIterable {
        case ellipsis = "ELLIPSIS"
        case normalizeWhitespace = "NORMALIZE_WHITESPACE"
        case ignoreExceptionDetail = "IGNORE_EXCEPTION_DETAIL"
        case dontAcceptBlankline = "DONT_ACCEPT_BLANKLINE"
        case skip = "SKIP"
    }

    /// What was typed, without prompts, ending in a newline.
    public var source: String
    /// The output, ending in a newline, or empty; for an expected exception, what precedes it does not count.
    public var expectedOutput: String
    /// The exception's line, as `ValueError: no such word`, with whatever lines of its message follow.
    public var expectedException: String?
    public var options: Set<Option>
    /// The line of the prompt in the file, from 1.
    public var line: Int
}
