import Catalog
import Checks
import Page
import System

/// Records what each mistake of an exercise does: its verdict, and the cases that it fails.
struct MistakeRecording {
    let runs: ProofRuns

    /// `exercise.json`, with what each mistake really does.
    func recorded(in text: [UInt8]) throws -> [UInt8] {
        guard let source = JSONSource(text), let entries = source.value["mistakes"]?.elements else { return text }
        let judged = try runs.authorsRuns().mistakes
        var edits: [TextEdit] = []
        // One that passes is none, and nothing that could be recorded makes it one.
        for (index, judged) in judged.enumerated() where !judged.verdict.isAccepted && entries.indices.contains(index) {
            edits += self.edits(entries[index], runs.exercise.mistakes[index], judged, source)
        }
        return TextEdit.applied(edits, to: text)
    }

    private func edits(
        _ entry: JSONValue, _ mistake: Mistake, _ judged: ProofRuns.Judged, _ source: JSONSource
    ) -> [TextEdit] {
        let verdict = JSONLiteral.plain(JSONSource.literal(judged.verdict.kind.rawValue))
        let failing = judged.verdict.failing.map(\.name)
        let fails = JSONLiteral.list(failing.map { .plain(JSONSource.literal($0)) })
        var edits: [TextEdit] = []
        if let old = entry["verdict"], judged.verdict.kind != mistake.verdict {
            edits.append(source.replacing(old, with: verdict))
        }
        if let old = entry["fails"], Set(failing) != Set(mistake.failingCases) {
            edits.append(source.replacing(old, with: fails))
        }
        let missing = [("verdict", verdict), ("fails", fails)].filter { entry[$0.0] == nil }
        return missing.isEmpty ? edits : edits + [source.appending(missing.map { ($0.0, $0.1) }, to: entry)]
    }

    /// What is wrong with mistakes that no recording can mend.
    func left() throws -> [Finding] {
        let judged = try runs.authorsRuns().mistakes
        let passing = zip(runs.exercise.mistakes, judged).filter { $0.1.verdict.isAccepted }.map(\.0)
        let settings = RuleSettings(runs.sources.catalog, runs.exercise)
        // Those that pass are alike for that reason, and that has been said.
        let alike = try MistakesDiffer.findings(runs, among: judged.indices.filter { !judged[$0].verdict.isAccepted })
        return passing.map { Self.words(runs.home, $0) } + settings.applied(to: alike)
    }

    private static func words(_ home: String, _ mistake: Mistake) -> Finding {
        MistakeCases.finding(
            home + "/mistakes/\(mistake.name)", found: "a mistake that passes", expected: "a case that it fails",
            sentence: "mistake \(mistake.name) passes every case: write a case that it fails")
    }
}
