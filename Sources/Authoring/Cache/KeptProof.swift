import Page
import System

/// What is kept of an exercise that was proven.
package struct KeptProof: Sendable, Equatable {
    package var cases: [String]
    package var mistakes: [String]
    package var mutants: MutantCount?
    /// What was found by running its programs, none of it an error.
    package var warnings: [Finding]
    package var microseconds: Int

    package init(
        cases: [String], mistakes: [String], mutants: MutantCount? = nil, warnings: [Finding], microseconds: Int
    ) {
        self.cases = cases
        self.mistakes = mistakes
        self.mutants = mutants
        self.warnings = warnings
        self.microseconds = microseconds
    }
}

/// As a file: what it is kept for, what it says, and a hash of both, so that a damaged one says nothing.
extension KeptProof {
    package func packed(for key: String) -> [UInt8] {
        let content = Fields.pack([
            Array(key.utf8), Array("\(microseconds)".utf8), Fields.list(cases), Fields.list(mistakes),
            Fields.pack(warnings.map(Self.packed)), Fields.list(mutants.map(Self.numbers) ?? []),
        ])
        return Fields.pack([Array(SHA256.of(content).utf8), content])
    }

    /// Nothing for bytes that are anything else.
    package init?(_ bytes: [UInt8], for key: String) {
        guard let whole = Fields.unpack(bytes), whole.count == 2,
            SHA256.of(Array(whole[1])) == Fields.string(whole[0]),
            let fields = Fields.unpack(whole[1]), fields.count == 6, Fields.string(fields[0]) == key,
            let time = Fields.number(fields[1]), time >= 0,
            let cases = Fields.unpack(fields[2]), let mistakes = Fields.unpack(fields[3]),
            let warnings = Fields.unpack(fields[4]), let numbers = Fields.unpack(fields[5])
        else { return nil }
        let findings = warnings.compactMap(Self.finding)
        guard findings.count == warnings.count else { return nil }
        self.init(
            cases: cases.map(Fields.string), mistakes: mistakes.map(Fields.string),
            mutants: Self.mutants(numbers.compactMap(Fields.number)), warnings: findings, microseconds: time)
    }

    private static func numbers(_ count: MutantCount) -> [String] {
        [count.made, count.killed, count.equivalent].map(String.init)
    }

    private static func mutants(_ numbers: [Int]) -> MutantCount? {
        guard numbers.count == 3 else { return nil }
        var count = MutantCount()
        (count.made, count.killed, count.equivalent) = (numbers[0], numbers[1], numbers[2])
        return count
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
