import Sandbox

/// Compares what a run has come to with what was expected of it.
struct ProgramComparison {
    let run: ProgramRun

    init(_ run: ProgramRun) { self.run = run }

    func mismatches(_ record: RunRecord) -> [Mismatch] {
        stream(record.standardOutput, expected: run.expected.output, as: .output, "stdout")
            + end(record.termination)
            + stream(record.standardError, expected: run.expected.errors, as: .errorOutput, "stderr")
            + files(record)
            + [run.expected.elapsed?.mismatch(record)].compactMap { $0 }
    }

    private func stream(
        _ actual: [UInt8], expected: [UInt8]?, as kind: Mismatch.Kind, _ part: String
    ) -> [Mismatch] {
        guard let expected else { return [] }
        let result = run.comparisons[part].compare(actual, expected: expected)
        return result == .same ? [] : [.stream(kind, expected: expected, actual: actual, result)]
    }

    /// An end that has a verdict of its own, as a crash has, is no mismatch besides.
    private func end(_ termination: RunRecord.Termination) -> [Mismatch] {
        switch (run.expected.end, termination) {
        case (.exit(let expected), .exited(let actual)) where expected != actual:
            [.exitStatus(expected: expected, actual: actual)]
        // A server is sent the signal, and what it makes of that is asked for.
        case (.exit(let expected), .signaled(let actual)) where run.conversation != nil:
            [.exitStatus(expected: expected, actual: 128 + actual)]
        case (.signal(let expected), .exited(let actual)): [.signal(expected: expected, status: actual)]
        case (.signal(let expected), .signaled(let actual)) where expected != actual:
            [.signal(expected: expected, actual: actual)]
        default: []
        }
    }

    private func files(_ record: RunRecord) -> [Mismatch] {
        run.expected.files.sorted { $0.key < $1.key }.compactMap { name, expected in
            let actual = record.files[name] ?? .missing
            let result: Comparison.Result =
                if case .content(let content) = actual {
                    run.comparisons["files"].compare(content, expected: expected)
                } else {
                    .different
                }
            return result == .same ? nil : .file(name: name, expected: expected, actual: actual, result)
        }
    }
}
