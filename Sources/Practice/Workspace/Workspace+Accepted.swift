import Catalog
import FoundationEssentials
import Glibc
import System

/// Answers as they were accepted, whatever becomes of the files afterwards: the next stage begins with one.
extension Workspace {
    /// One file for each exercise, so that there is always a whole answer, the earlier or the later one.
    private struct Kept: Encodable {
        var format = 1
        var files: [String: String]
    }

    /// Keeps the answer that has just been accepted, in the place of the one before; the first stays beside it.
    ///
    /// - Throws: ``Fault``.
    package func keepAccepted(_ answer: [String: [UInt8]], to id: ExerciseID) throws {
        try create()
        try makeFolder(marks(Self.accepted))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let kept = Kept(files: answer.mapValues { String(decoding: $0, as: UTF8.self) })
        // Texts and a number can always be written.
        let text = try! encoder.encode(kept) + Data("\n".utf8)
        // Not always was the first one kept; then the last one before now is the first that is known.
        try keepFirst(id)
        try faulting { try place.replace(acceptedFile(id), with: Array(text)) }
        try keepFirst(id)
    }

    /// Makes what is kept at the moment the first, where there is none yet.
    private func keepFirst(_ id: ExerciseID) throws {
        let isKept = try faulting { try place.status(acceptedFile(id))?.isRegular } == true
        guard isKept, try !lies(firstFile(id)) else { return }
        try makeFolder(marks(Self.first))
        // A second name for the same file, which is never changed but replaced. Some disks have none.
        if (try? place.link(acceptedFile(id), as: firstFile(id))) != nil { return }
        try faulting { try place.write(firstFile(id), try place.read(acceptedFile(id))) }
    }

    /// The answer that was accepted last, by path; nothing where none is kept that can be used.
    ///
    /// - Throws: ``Fault`` where a link, or another user's file, stands in its place.
    package func keptAnswer(_ id: ExerciseID) throws -> [String: [UInt8]]? { try answer(keptIn: acceptedFile(id)) }

    /// The first accepted answer that is known, as ``keptAnswer(_:)`` gives the last.
    ///
    /// - Throws: ``Fault``.
    package func firstAnswer(_ id: ExerciseID) throws -> [String: [UInt8]]? {
        try answer(keptIn: firstFile(id)) ?? keptAnswer(id)
    }

    private func answer(keptIn file: String) throws -> [String: [UInt8]]? {
        let text: [UInt8]
        do {
            text = try place.read(file)
        } catch let fault as SystemFault where fault.cause == .errno(ENOENT) || fault.cause == .errno(ENOTDIR) {
            return nil
        } catch let fault as SystemFault {
            throw Fault(path: fault.what, fault.cause)
        }
        guard let value = JSONValue.read(text), value["format"]?.number?.integer == 1,
            let files = value["files"]?.members
        else { return nil }
        let contents = files.compactMap { file in file.value.text.map { (file.key.string, Array($0.utf8)) } }
        return contents.count == files.count ? Dictionary(contents) { first, _ in first } : nil
    }

    /// The newest change of a file of an answer, in seconds since 1970; nothing where one is not there.
    package func newestChange(_ id: ExerciseID, _ files: [String]) -> Int? {
        let changes = files.compactMap { ((try? place.status("\(id)/\($0)")) ?? nil)?.changed }
        return changes.count == files.count ? changes.max() : nil
    }

    private static let accepted = "accepted"
    private static let first = "first"

    private func acceptedFile(_ id: ExerciseID) -> String { "\(marks(Self.accepted))/\(Self.markName(id)).json" }

    private func firstFile(_ id: ExerciseID) -> String { "\(marks(Self.first))/\(Self.markName(id)).json" }
}
