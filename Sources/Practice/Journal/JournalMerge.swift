import Glibc
import System

/// What a merge has done.
package struct MergeResult: Sendable, Equatable {
    package struct Source: Sendable, Equatable {
        package var path: String
        package var added = 0
        /// Entries that were there already.
        package var known = 0
        package var setAside: [Journal.SetAside] = []
    }

    package var sources: [Source] = []
    /// Where the journal as it was before is kept; nothing where it is as it was, or was not there.
    package var copy: String?

    package var added: Int { sources.reduce(0) { $0 + $1.added } }
}

extension Journal {
    /// Takes in the entries of other journals that this one does not have; an entry is known by its id.
    ///
    /// New lines are taken over as they stand; see ``replace(_:adding:keepingAt:)``.
    ///
    /// - Parameter time: what the copy is named after.
    /// - Throws: ``Fault``, with the journal as it was before.
    package func merge(_ others: [Journal], time: Timestamp) throws -> MergeResult {
        for other in others where !other.exists { throw Fault(path: other.path, errno: ENOENT) }
        let descriptor = try openLocked()
        defer { close(descriptor) }
        var known = SeenIDs(count: 0)
        try forEachLine { _, line in
            if case .success(let entry) = line { _ = known.insert(entry.id) }
        }
        var result = MergeResult()
        var added: [UInt8] = []
        for other in others {
            var source = MergeResult.Source(path: other.path)
            try other.forEachLine { line, outcome in
                switch outcome {
                case .success(let entry) where known.insert(entry.id):
                    added.append(contentsOf: line.bytes!)
                    added.append(UInt8(ascii: "\n"))
                    source.added += 1
                case .success, .failure(.duplicate): source.known += 1
                case .failure(let reason): source.setAside.append(SetAside(line: line.number, reason: reason))
                }
            }
            result.sources.append(source)
        }
        if !added.isEmpty { result.copy = try replace(descriptor, adding: added, keepingAt: time) }
        return result
    }
}
