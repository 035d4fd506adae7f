/// Programs that Python could not read: nothing of one is run, so that what came of it once comes of it every time.
struct UnreadablePrograms {
    private struct Program: Hashable {
        var path: String
        var source: [UInt8]
        /// Shows in the record, though nothing has run.
        var hasVirtualClock: Bool
    }

    private var records: [Program: RunRecord] = [:]

    /// What a request comes to; nothing where that has to be seen.
    func record(of request: RunRequest) -> RunRecord? {
        records.isEmpty ? nil : Self.program(of: request).flatMap { records[$0] }
    }

    mutating func take(_ record: RunRecord, of request: RunRequest) {
        guard record.termination == .exited(1), record.reachedLimit == nil, record.standardOutput.isEmpty,
            let program = Self.program(of: request), Self.isUnread(program.path, record)
        else { return }
        records[program] = record
    }

    /// The program of a request that asks for nothing but its output.
    private static func program(of request: RunRequest) -> Program? {
        guard let program = request.kind.program, !program.hasWriter, let path = program.words.first,
            let source = request.files[path], request.wantedFiles.isEmpty, request.service == nil,
            request.then.isEmpty, !request.observesException
        else { return nil }
        return Program(path: path, source: source, hasVirtualClock: request.hasVirtualClock)
    }

    /// Whether it is the program itself that could not be read: a traceback of one that ran begins otherwise.
    ///
    /// A program that prints the same and ends the same way gains nothing by being run once only: it says the same to
    /// every case.
    private static func isUnread(_ path: String, _ record: RunRecord) -> Bool {
        guard record.standardError.starts(with: "  File \"\(record.workFolder)/\(path)\", line ".utf8),
            let last = record.standardError.split(separator: UInt8(ascii: "\n")).last
        else { return false }
        return ["SyntaxError: ", "IndentationError: ", "TabError: "].contains { last.starts(with: $0.utf8) }
    }
}
