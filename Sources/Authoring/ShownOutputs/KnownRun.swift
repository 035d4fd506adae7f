import Checks
import Sandbox

/// A run of a case, with what the solution has made of it.
struct KnownRun {
    let caseName: String
    /// What follows `python3`.
    let words: [String]
    let standardInput: ShownLines
    /// What it reads: its standard input, and the files that lie there.
    let inputs: Set<ShownLines>
    /// What it prints on standard output.
    let output: ShownLines
    /// All that it prints and leaves behind.
    let outputs: Set<ShownLines>
    private let run: ProgramRun

    init(_ check: ProgramCheck, _ run: ProgramRun, _ record: RunRecord) {
        caseName = check.name
        words = run.run + run.arguments
        self.run = run
        standardInput = ShownLines(run.standardInput)
        inputs = Set([standardInput] + check.files.values.map { ShownLines($0) }).filter { !$0.isEmpty }
        output = ShownLines(record.standardOutput)
        outputs = Set(record.shownTexts)
    }

    /// All of an exercise whose programs only read and print.
    ///
    /// - Throws: as ``ProofRuns/authorsRuns()``.
    static func all(_ proof: ProofRuns) throws -> [KnownRun] {
        let checks = proof.exercise.cases.map { $0 as? ProgramCheck }
        if !checks.contains(where: { $0 != nil }) { return [] }
        return try zip(checks, proof.authorsRuns().solution.run.records).flatMap { check, records -> [KnownRun] in
            guard let check, let record = records?.first, check.service == nil else { return [] }
            return zip(check.runs, [record] + record.then).compactMap { run, record in
                run.conversation == nil && run.script == nil ? KnownRun(check, run, record) : nil
            }
        }
    }

    /// Whether it prints this or leaves it behind, as exactly as the case asks for it.
    func gives(_ shown: ShownLines) -> Bool {
        if outputs.contains(where: shown.shows) { return true }
        let text = Array(shown.lines.map { $0 + "\n" }.joined().utf8)
        return run.expected.output.map { run.comparisons["stdout"].accepts(text, expected: $0) } ?? false
    }

    /// Whether it does so where what is typed stands between the lines, as on a screen.
    func gives(typedAndPrinted shown: ShownLines) -> Bool {
        if gives(shown) { return true }
        var typed = standardInput.lines[...]
        let printed = shown.lines.filter { line in
            guard typed.first == line else { return true }
            typed.removeFirst()
            return false
        }
        return typed.isEmpty && gives(ShownLines(printed))
    }

    /// What is typed and then printed; nothing where a text does not begin with what is typed.
    func screen(like shown: ShownLines) -> ShownLines? {
        guard !standardInput.isEmpty, shown.lines.starts(with: standardInput.lines) else { return nil }
        return ShownLines(standardInput.lines + output.lines)
    }
}

extension [KnownRun] {
    /// The one whose output has most lines of a text in their places.
    func nearest(to shown: ShownLines) -> KnownRun? {
        self.max { shown.shared(with: $0.output).count < shown.shared(with: $1.output).count }
    }
}

extension RunRecord {
    /// What it has printed, on both streams and together, and the files that it has left behind.
    var shownTexts: [ShownLines] {
        let streams = [
            standardOutput, standardError, standardOutput + standardError, standardError + standardOutput,
        ]
        let left = files.values.compactMap { file -> [UInt8]? in if case .content(let text) = file { text } else { nil }
        }
        return (streams + left).map { ShownLines($0) }.filter { !$0.isEmpty }
    }
}
