import System

extension RunRequest.Kind {
    /// Makes hollow answers of the Python files of a right one, without running anything of it.
    ///
    /// - Parameters:
    ///   - files: those to look at, by their paths in the request.
    ///   - module: the one that examples call functions of.
    ///   - examples: what was typed into an interpreter, and what it answered.
    package static func hollow(
        files: [String], module: String, examples: [(source: String, answer: String)]
    ) -> RunRequest.Kind {
        let pairs = examples.flatMap { [$0.source, $0.answer] }
        return RunRequest.Kind(
            name: "hollow", payload: [Fields.list(files), Array(module.utf8), Fields.list(pairs)])
    }
}

/// The hollow answers that a request of the kind `hollow` has made.
///
/// It is text from inside the sandbox, and trusted as little as any other.
package struct HollowAnswer: Sendable, Equatable {
    package enum Manner: String, Sendable {
        /// Every function does nothing, and so returns None.
        case pass
        /// Every function prints what it should return.
        case print
        /// Functions look up the examples, and know nothing else.
        case lookup
    }

    package var manner: Manner
    /// The files that are otherwise than in the right answer.
    package var files: [String: [UInt8]]

    /// Nothing where the files cannot be read, or the answer did not come to its end.
    package static func all(in record: RunRecord) -> [HollowAnswer]? {
        guard record.termination == .exited(0), record.reachedLimit == nil,
            let entries = Fields.unpack(record.standardOutput)?.map({ Fields.unpack($0) ?? [] }),
            entries.last?.map(Fields.string) == ["done"]
        else { return nil }
        return entries.dropLast().compactMap { fields in
            guard let first = fields.first, let manner = Manner(rawValue: Fields.string(first)), fields.count % 2 == 1
            else { return nil }
            let pairs = stride(from: 1, to: fields.count, by: 2).map {
                (Fields.string(fields[$0]), Array(fields[$0 + 1]))
            }
            return HollowAnswer(manner: manner, files: Dictionary(pairs) { _, last in last })
        }
    }
}
