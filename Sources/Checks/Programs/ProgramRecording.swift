import Sandbox
import System

/// Writes what a case expects of programs anew, from what they have done.
extension ProgramCheck {
    package var recordedIn: String? { file }

    package func edits(recording records: [RunRecord], in text: [UInt8]) -> [TextEdit] {
        guard let source = JSONSource(text),
            let entry = source.value["cases"]?.elements?.first(where: { $0["name"]?.text == name })
        else { return [] }
        let steps = [records[0]] + records[0].then
        return zip(runs.indices, steps).flatMap { index, record -> [TextEdit] in
            let place = entry["steps"]?.elements.flatMap { $0.indices.contains(index) ? $0[index] : nil } ?? entry
            guard let expect = place["expect"] else { return [] }
            return edits(of: expect, source, runs[index], record)
        }
    }

    private func edits(
        of expect: JSONValue, _ source: JSONSource, _ run: ProgramRun, _ record: RunRecord
    ) -> [TextEdit] {
        ProgramComparison(run).mismatches(record).compactMap { mismatch in
            switch (mismatch.kind, mismatch.actual) {
            case (.output, .bytes(let actual)?) where run.comparisons["stdout"] != .regex:
                edit(expect["stdout"], to: actual, source)
            case (.errorOutput, .bytes(let actual)?) where run.comparisons["stderr"] != .regex:
                edit(expect["stderr"], to: actual, source)
            case (.file, .bytes(let actual)?) where run.comparisons["files"] != .regex:
                edit(expect["files"]?[mismatch.name ?? ""], to: actual, source)
            case (.exitStatus, .number(let status)?):
                expect["exit"].map { source.replacing($0, with: "\(status)") }
                    ?? source.inserting("exit", "\(status)", into: expect)
            default: nil
            }
        }
    }

    private func edit(_ old: JSONValue?, to content: [UInt8], _ source: JSONSource) -> TextEdit? {
        guard let old, let literal = source.literal(of: content, inPlaceOf: old) else { return nil }
        return source.replacing(old, with: literal)
    }
}
