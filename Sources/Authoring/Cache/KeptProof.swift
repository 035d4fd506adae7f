import Page
import System

/// What is kept of an exercise that was proven.
package struct KeptProof: Sendable, Equatable {
    package var cases: [String]
    package var mistakes: [String]
    package var mutants: MutantSummary?
    /// What was found by running its programs, none of it an error.
    package var warnings: [Finding]
    package var microseconds: Int

    package init(
        cases: [String], mistakes: [String], mutants: MutantSummary? = nil, warnings: [Finding], microseconds: Int
    ) {
        self.cases = cases
        self.mistakes = mistakes
        self.mutants = mutants
        self.warnings = warnings
        self.microseconds = microseconds
    }
}

/// As a file.
extension KeptProof {
    package var packed: [UInt8] {
        Fields.pack([
            Array("\(microseconds)".utf8), Fields.list(cases), Fields.list(mistakes),
            Fields.pack(warnings.map(Self.packed)), mutants.map(Self.packed) ?? [],
        ])
    }

    /// Nothing for bytes that are anything else.
    package init?(_ bytes: [UInt8]) {
        guard let fields = Fields.unpack(bytes), fields.count == 5,
            let time = Fields.number(fields[0]), time >= 0,
            let cases = Fields.unpack(fields[1]), let mistakes = Fields.unpack(fields[2]),
            let warnings = Fields.unpack(fields[3]), let mutants = Fields.unpack(fields[4])
        else { return nil }
        let findings = warnings.compactMap(Self.finding)
        guard findings.count == warnings.count else { return nil }
        self.init(
            cases: cases.map(Fields.string), mistakes: mistakes.map(Fields.string),
            mutants: Self.mutants(mutants), warnings: findings, microseconds: time)
    }

    /// The effort, then each kind with what came of it.
    private static func packed(_ mutants: MutantSummary) -> [UInt8] {
        let effort = mutants.effort.map { [$0.runs, $0.microseconds] } ?? []
        let kinds = mutants.kinds.sorted { $0.key < $1.key }.map { kind, count in
            Fields.list([kind] + [count.made, count.killed, count.equivalent].map(String.init))
        }
        return Fields.pack([Fields.list(effort.map(String.init))] + kinds)
    }

    private static func mutants(_ fields: [ArraySlice<UInt8>]) -> MutantSummary? {
        guard let first = fields.first, let effort = Fields.unpack(first)?.compactMap(Fields.number) else { return nil }
        var summary = MutantSummary()
        if effort.count == 2 { summary.effort = .init(runs: effort[0], microseconds: effort[1]) }
        for field in fields.dropFirst() {
            guard let kind = Fields.unpack(field), kind.count == 4 else { return nil }
            let numbers = kind.dropFirst().compactMap(Fields.number)
            guard numbers.count == 3 else { return nil }
            summary.kinds[Fields.string(kind[0])] = MutantCount(
                made: numbers[0], killed: numbers[1], equivalent: numbers[2])
        }
        return summary
    }

    private static func packed(_ finding: Finding) -> [UInt8] {
        Fields.list([
            finding.rule.rawValue, finding.file, finding.place.keyPath ?? "",
            finding.place.line.map { "\($0)" } ?? "", finding.place.column.map { "\($0)" } ?? "", finding.found,
            finding.expected, finding.nearest ?? "", finding.sentence ?? "",
            finding.evidence ?? "",
        ])
    }

    private static func finding(_ field: ArraySlice<UInt8>) -> Finding? {
        guard let fields = Fields.unpack(field), fields.count == 10 else { return nil }
        let texts = fields.map(Fields.string)
        let some = { (text: String) in text.isEmpty ? nil : text }
        var finding = Finding(
            Finding.Rule(rawValue: texts[0]), file: texts[1],
            at: Finding.Place(keyPath: some(texts[2]), line: Int(texts[3]), column: Int(texts[4])),
            found: texts[5], expected: texts[6], nearest: some(texts[7]))
        finding.sentence = some(texts[8])
        finding.evidence = some(texts[9])
        finding.level = .warning
        return finding
    }
}
