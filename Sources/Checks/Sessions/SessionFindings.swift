import Page

/// What is found of a session only when it is run.
enum SessionFindings {
    static func unreadable(_ example: SessionExample, in file: String, said: [UInt8]) -> Finding {
        let reason = String(decoding: said, as: UTF8.self).split(separator: "\n").first.map(String.init) ?? ""
        // What was meant for its output may have been taken for the rest of the example.
        let isContinued = example.source.dropLast().contains("\n")
        return Finding(
            .session, file: file, at: .line(example.line), found: "an example that Python cannot read (\(reason))",
            expected: isContinued
                ? "Python; a line that begins with \"...\" continues the example, so no expected output can begin with it"
                : "Python, one statement an example")
    }

    /// What the author is told where the solution's answer does not come about as the example is taken to ask.
    static func manner(of example: SessionExample, in file: String) -> Finding {
        let (found, expected) =
            example.manner == .shown
            ? (
                "an answer that the solution prints and does not return",
                "a value that is shown, or # prints behind the example"
            )
            : (
                "an answer that the solution returns and does not print",
                "an answer that is printed, or # shows behind the example"
            )
        return Finding(.session, file: file, at: .line(example.line), found: found, expected: expected)
    }
}
