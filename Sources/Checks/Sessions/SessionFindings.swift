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
}
