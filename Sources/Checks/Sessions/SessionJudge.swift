import Sandbox

/// Judges an interpreter session, example by example, as doctest does.
struct SessionJudge {
    let parser: TracebackParser

    /// What was not as expected, and the first exception that nobody expected.
    func judge(_ session: SessionCheck, _ record: RunRecord) -> ([Mismatch], PythonException?) {
        guard let imported = record.examples.first else { return ([.endedEarly(session.examples.first)], nil) }
        if imported.exception != nil { return ([.endedEarly(session.examples.first)], exception(of: imported)) }
        var mismatches: [Mismatch] = []
        var unexpected: PythonException?
        // The driver is only sent the examples that are not to be skipped.
        for (index, example) in session.examplesToRun.enumerated() {
            guard record.examples.indices.contains(index + 1) else {
                mismatches.append(.endedEarly(example))
                break
            }
            let actual = record.examples[index + 1]
            if let mismatch = compare(example, actual) {
                mismatches.append(mismatch)
                if example.expectedException == nil { unexpected = unexpected ?? exception(of: actual) }
            }
        }
        if record.isForged, mismatches.last?.kind != .endedEarly { mismatches.append(.endedEarly(nil)) }
        return (mismatches, unexpected)
    }

    private func compare(_ example: SessionExample, _ actual: ExampleRecord) -> Mismatch? {
        let output = actual.standardOutput
        let exception = actual.exception.map { $0 + [UInt8(ascii: "\n")] }
        let matches =
            switch (exception, example.expectedException) {
            case (nil, nil):
                DoctestComparison.accepts(
                    output, expected: Array(example.expectedOutput.utf8), options: example.options)
            case (let actual?, let expected?):
                DoctestComparison.acceptsException(actual, expected: Array(expected.utf8), options: example.options)
            default: false
            }
        if matches { return nil }
        return .example(
            example, expected: example.expectedException ?? example.expectedOutput,
            actual: exception.map { output + $0 } ?? output)
    }

    private func exception(of example: ExampleRecord) -> PythonException? {
        guard let line = example.exception else { return nil }
        let name = line.prefix { $0 != UInt8(ascii: ":") }
        let type = String(decoding: name, as: UTF8.self)
        if var parsed = parser.parse(example.standardError) {
            // A class may call itself otherwise than it is; the line is what the driver saw.
            parsed.type = type
            return parsed
        }
        // The program has tampered with how tracebacks are printed.
        return PythonException(
            type: type, message: TracebackParser.shortened(Array(line.dropFirst(name.count + 2))), file: nil, line: nil,
            traceback: String(decoding: line, as: UTF8.self))
    }
}
