import System

/// The messages between a session and its driver; `driver.py` is the other end.
package enum DriverProtocol {
    /// Asks the driver to end the case that is running, and means nothing to it when there is none any more.
    static let stop = [Array("stop".utf8)]

    /// - Parameter module: the code of the request's module, where it has one.
    static func encode(_ request: RunRequest, module: [UInt8] = []) -> [[UInt8]] {
        let files = request.files.sorted { $0.key < $1.key }.flatMap { [Array($0.key.utf8), $0.value] }
        let service = request.service.map { Array("service".utf8) + $0 } ?? []
        let clock = [request.cpuMicroseconds].compactMap { $0 }
        let limits = request.limits.map { Fields.list(($0.ofOneCase + clock).map(String.init)) } ?? []
        let then = Fields.pack(request.then.map { Fields.pack(encode($0.kind, $0.wantedFiles)) })
        let ownClock = request.hasVirtualClock ? Array("virtual".utf8) : []
        let surroundings = request.surroundings.map { Fields.list($0.fields) } ?? []
        return [Fields.pack(files), service, limits, ownClock, surroundings, module, then]
            + encode(request.kind, request.wantedFiles)
    }

    private static func encode(_ kind: RunRequest.Kind, _ wantedFiles: [String]) -> [[UInt8]] {
        [Array(kind.name.utf8), Fields.list(wantedFiles)] + kind.payload
    }

    /// Whether a further step has begun behind the one that an answer is about.
    static func isFollowed(_ answer: [ArraySlice<UInt8>]) -> Bool { answer.last?.first == UInt8(ascii: "1") }

    /// The record in an answer, or nothing where the answer is not one.
    ///
    /// - Parameter kind: what was asked for.
    package static func decode(
        _ answer: [ArraySlice<UInt8>], to kind: RunRequest.Kind? = nil, workFolder: String
    ) -> RunRecord? {
        guard answer.count == 14, let code = Fields.number(answer[1]), let files = Fields.unpack(answer[5]),
            files.count % 3 == 0, let wall = Fields.number(answer[7]), let cpu = Fields.number(answer[8]),
            let memory = Fields.number(answer[9])
        else { return nil }
        let output = Array(answer[3])
        let errors = Array(answer[4])
        var left: [String: RunRecord.LeftFile] = [:]
        for index in stride(from: 0, to: files.count, by: 3) {
            left[Fields.string(files[index])] = leftFile(kind: files[index + 1], content: files[index + 2])
        }
        let termination: RunRecord.Termination =
            switch Fields.string(answer[0]) {
            case "exit": .exited(code)
            case "signal": .signaled(code)
            default: .notStarted
            }
        let isConversation = kind?.name == "http"
        let notes = isConversation ? [] : wholeFields(answer[6])
        var record = RunRecord(
            termination: termination,
            reachedLimit: RunRecord.ReachedLimit(rawValue: Fields.string(answer[2])), standardOutput: output,
            standardError: errors, files: left, examples: examples(notes, output: output, errors: errors),
            serviceLog: Array(answer[10]), wallMicroseconds: wall, cpuMicroseconds: cpu, peakMemoryKiB: memory,
            workFolder: workFolder)
        record.isForged = record.examples.count < notes.count
        record.notes = notes.map(Array.init)
        record.clock = clock(answer[11])
        record.observations = wholeFields(answer[12]).compactMap(ExceptionObservation.init)
        if isConversation { record.conversation = ConversationRecord(wholeFields(answer[6])) }
        return record
    }

    /// Two counts of nanoseconds; nothing where there was no virtual clock.
    private static func clock(_ page: ArraySlice<UInt8>) -> RunRecord.VirtualClock? {
        guard page.count == 16 else { return nil }
        let elapsed = page.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return RunRecord.VirtualClock(
            microseconds: Int(elapsed / 1000), hasReallyWaited: page.dropFirst(8).contains { $0 != 0 })
    }

    /// - Parameter log: the last words of the driver.
    static func lostRecord(log: [UInt8], workFolder: String) -> RunRecord {
        RunRecord(
            termination: .lost, reachedLimit: nil, standardOutput: [], standardError: log, files: [:], examples: [],
            serviceLog: [], wallMicroseconds: 0, cpuMicroseconds: 0, peakMemoryKiB: 0, workFolder: workFolder)
    }

    private static func leftFile(kind: ArraySlice<UInt8>, content: ArraySlice<UInt8>) -> RunRecord.LeftFile {
        switch Fields.string(kind) {
        case "file": .content(Array(content))
        case "missing": .missing
        case "too-large": .tooLarge(bytes: Fields.number(content) ?? 0)
        default: .notAFile
        }
    }

    /// Cuts the outputs at the positions that were noted after each example. The learner's program can write to the
    /// same file, so nothing here is trusted: nonsense ends the list, and so does the mark that the driver leaves where
    /// it has found some.
    private static func examples(
        _ notes: [ArraySlice<UInt8>], output: [UInt8], errors: [UInt8]
    ) -> [ExampleRecord] {
        var examples: [ExampleRecord] = []
        var outputStart = 0
        var errorsStart = 0
        for note in notes {
            guard let parts = Fields.unpack(note), parts.count == 4, let outputEnd = Fields.number(parts[0]),
                let errorsEnd = Fields.number(parts[1]), outputEnd >= outputStart, errorsEnd >= errorsStart
            else { break }
            let shownOutput = min(outputEnd, output.count)
            let shownErrors = min(errorsEnd, errors.count)
            var example = ExampleRecord(
                standardOutput: Array(output[min(outputStart, shownOutput)..<shownOutput]),
                standardError: Array(errors[min(errorsStart, shownErrors)..<shownErrors]))
            example.take(ending: parts[2], shown: parts[3], from: outputStart, to: shownOutput)
            examples.append(example)
            outputStart = outputEnd
            errorsStart = errorsEnd
        }
        return examples
    }

    /// The fields up to the first that is cut off.
    private static func wholeFields(_ record: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var fields: [ArraySlice<UInt8>] = []
        var rest = record
        while rest.count >= 4 {
            let size = rest.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
            guard rest.count >= 4 + size else { break }
            fields.append(rest.dropFirst(4).prefix(size))
            rest = rest.dropFirst(4 + size)
        }
        return fields
    }
}
