import Sandbox
import System

/// Writes what a case expects of programs anew, from what they have done.
extension ProgramCheck {
    package var recordedIn: String? { file }

    package func edits(
        recording records: [RunRecord], of answer: AnswerFiles, in text: [UInt8]
    ) throws(NotRecordable) -> [TextEdit] {
        guard let source = JSONSource(text),
            let entry = source.value["cases"]?.elements?.first(where: { $0["name"]?.text == name })
        else { return [] }
        let places = entry["steps"]?.elements ?? [entry]
        var captured = CapturedValues()
        var edits: [TextEdit] = []
        for ((run, place), record) in zip(zip(runs, places), [records[0]] + records[0].then) {
            let recording = ProgramRecording(source: source, place: place, run: run, isFilled: isFilled(run, place))
            edits += try recording.edits(record)
            guard let conversation = run.conversation else { continue }
            let talk = ConversationRecording(
                source: source, requests: place["http"]?["requests"], conversation: conversation,
                log: TracebackParser(record, answer).parse(log: record.standardError))
            edits += try talk.edits(record.conversation, &captured)
        }
        return edits
    }

    /// Whether its author has left to the recording what a run is to print.
    private func isFilled(_ run: ProgramRun, _ place: JSONValue) -> Bool {
        guard run.conversation == nil, run.expected.statesNothing else { return false }
        // Beside a step that says something, one without "expect" has only to end well.
        return runs.count == 1 || place["expect"]?.members?.isEmpty == true || runs.allSatisfy(\.statesNothing)
    }
}

/// Writes what one run is to come to anew.
struct ProgramRecording {
    let source: JSONSource
    /// The case, or the step.
    let place: JSONValue
    let run: ProgramRun
    let isFilled: Bool

    func edits(_ record: RunRecord) throws(NotRecordable) -> [TextEdit] {
        let mismatches = ProgramComparison(run).mismatches(record)
        let expect = place["expect"]
        var members: [(key: String, value: JSONLiteral)] = []
        if isFilled { members.append(("stdout", try Self.text(record.standardOutput))) }
        if expect?["exit"] == nil, let status = mismatches.lazy.compactMap(\.exitStatus).first {
            members.append(("exit", .plain("\(status)")))
        }
        let edits = expect.map { expect in mismatches.compactMap { edit($0, in: expect) } } ?? []
        if members.isEmpty { return edits }
        return edits
            + [
                expect.map { source.appending(members, to: $0) }
                    ?? source.appending([("expect", .object(members))], to: place)
            ]
    }

    private static func text(_ output: [UInt8]) throws(NotRecordable) -> JSONLiteral {
        guard let literal = JSONLiteral(content: output) else {
            throw NotRecordable("what it prints is no text in UTF-8")
        }
        return literal
    }

    /// What stands there already, where it does not hold.
    private func edit(_ mismatch: Mismatch, in expect: JSONValue) -> TextEdit? {
        switch (mismatch.kind, mismatch.actual) {
        case (.output, .bytes(let actual)?) where run.comparisons["stdout"] != .regex:
            edit(expect["stdout"], to: actual)
        case (.errorOutput, .bytes(let actual)?) where run.comparisons["stderr"] != .regex:
            edit(expect["stderr"], to: actual)
        case (.file, .bytes(let actual)?) where run.comparisons["files"] != .regex:
            edit(expect["files"]?[mismatch.name ?? ""], to: actual)
        case (.exitStatus, .number(let status)?): expect["exit"].map { source.replacing($0, with: "\(status)") }
        default: nil
        }
    }

    private func edit(_ old: JSONValue?, to content: [UInt8]) -> TextEdit? {
        guard let old, let literal = source.literal(of: content, inPlaceOf: old) else { return nil }
        return source.replacing(old, with: literal)
    }
}

extension Mismatch {
    fileprivate var exitStatus: Int? {
        if kind == .exitStatus, case .number(let status)? = actual { status } else { nil }
    }
}
