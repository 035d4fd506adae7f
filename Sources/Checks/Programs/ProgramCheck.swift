import Sandbox

/// A run of `main.py` as a whole program.
package struct ProgramCheck: Check, Equatable {
    package var name: String
    package var arguments: [String] = []
    package var standardInput: [UInt8] = []
    /// Files that the program finds, by path.
    package var files: [String: [UInt8]] = [:]
    package var expectedOutput: [UInt8] = []
    package var expectedExit = 0
    /// Files that the program is to leave behind, by path.
    package var expectedFiles: [String: [UInt8]] = [:]
    package var comparison = Comparison.exact
    package var service: Service?

    package init(name: String) {
        self.name = name
    }

    package func requests(for answer: AnswerFiles) -> [RunRequest] {
        [
            RunRequest(
                kind: .program(arguments: arguments, standardInput: standardInput),
                files: files.merging(answer) { _, learners in learners },
                wantedFiles: expectedFiles.keys.sorted(), service: service?.source)
        ]
    }

    package func judge(
        _ records: [RunRecord], of answer: AnswerFiles, under profile: SandboxProfile
    ) -> CaseVerdict {
        let record = records[0]
        var verdict = CaseVerdict(name: name, record)
        verdict.mismatches = mismatches(record)
        if record.termination == .exited(1) {
            verdict.exception = TracebackParser(record, answer).parse(record.standardError)
        }
        RunJudge(record, under: profile).finish(&verdict)
        verdict.blocks = page(verdict).blocks(of: verdict, answer: answer)
        return verdict
    }

    private func mismatches(_ record: RunRecord) -> [Mismatch] {
        var mismatches: [Mismatch] = []
        let result = comparison.compare(record.standardOutput, expected: expectedOutput)
        if result != .same {
            mismatches.append(.output(expected: expectedOutput, actual: record.standardOutput, result))
        }
        if case .exited(let status) = record.termination, status != expectedExit {
            mismatches.append(.exitStatus(expected: expectedExit, actual: status))
        }
        for (name, expected) in expectedFiles.sorted(by: { $0.key < $1.key }) {
            let actual = record.files[name] ?? .missing
            let result: Comparison.Result =
                if case .content(let content) = actual { comparison.compare(content, expected: expected) } else {
                    .different
                }
            if result != .same { mismatches.append(.file(name: name, expected: expected, actual: actual, result)) }
        }
        return mismatches
    }
}
