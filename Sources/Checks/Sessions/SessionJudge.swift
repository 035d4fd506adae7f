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
        var isAsserted = false
        // The driver is only sent the examples that are not to be skipped.
        for (index, example) in session.examplesToRun.enumerated() {
            guard record.examples.indices.contains(index + 1) else {
                mismatches.append(.endedEarly(example))
                break
            }
            let actual = record.examples[index + 1]
            if let mismatch = compare(example, actual, in: session) {
                mismatches.append(mismatch)
                // What comes after an assertion of the author's may come of it.
                isAsserted = isAsserted || actual.isAssertion
                if example.expectedException == nil, !isAsserted { unexpected = unexpected ?? exception(of: actual) }
            }
        }
        if record.isForged, mismatches.last?.kind != .endedEarly { mismatches.append(.endedEarly(nil)) }
        return (mismatches, unexpected)
    }

    /// What was written to standard error, without the tracebacks of examples that were to raise an exception and did.
    func unexpectedErrors(_ session: SessionCheck, _ record: RunRecord) -> [UInt8] {
        let others = zip(session.examplesToRun, record.examples.dropFirst()).filter {
            !isExpectedException($0, $1, in: session)
        }
        let end = record.standardError.dropFirst(record.examples.reduce(0) { $0 + $1.standardError.count })
        return (record.examples.prefix(1) + others.map(\.1)).flatMap(\.standardError) + end
    }

    private func isExpectedException(
        _ example: SessionExample, _ actual: ExampleRecord, in session: SessionCheck
    ) -> Bool {
        actual.exception != nil && example.expectedException != nil && compare(example, actual, in: session) == nil
    }

    private func compare(_ example: SessionExample, _ actual: ExampleRecord, in session: SessionCheck) -> Mismatch? {
        let exception = actual.exception.map { $0 + [UInt8(ascii: "\n")] }
        switch (exception, example.expectedException) {
        case (let raised?, nil) where actual.isAssertion: return .assertion(example, said: raised)
        case (let raised?, let expected?):
            if DoctestComparison.acceptsException(raised, expected: Array(expected.utf8), options: example.options) {
                return nil
            }
        case (nil, _):
            let output = Self.ended(actual.standardOutput)
            if !actual.hasManner(of: example) { return .manner(example, actual: output) }
            if session.accepts(output, example) { return nil }
        default: break
        }
        return .example(
            example, expected: example.expectedException ?? example.expectedOutput,
            actual: exception.map { actual.standardOutput + $0 } ?? actual.standardOutput)
    }

    /// No expected text can say that a newline is missing at the end.
    private static func ended(_ output: [UInt8]) -> [UInt8] {
        output.isEmpty || output.last == UInt8(ascii: "\n") ? output : output + [UInt8(ascii: "\n")]
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

extension ExampleRecord {
    /// Whether an answer, where there is one, comes about as it should. A value that shows nothing is none.
    func hasManner(of example: SessionExample) -> Bool {
        func hasText(_ bytes: some Sequence<UInt8>) -> Bool { bytes.contains { $0 > 0x20 } }
        let shown = shown ?? 0..<0
        switch example.manner {
        case .either: return true
        case .shown: return hasText(standardOutput[shown]) || !hasText(standardOutput)
        case .printed: return !hasText(standardOutput[shown]) || hasText(standardOutput[..<shown.lowerBound])
        }
    }
}
