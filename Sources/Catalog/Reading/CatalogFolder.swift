import Checks
import Page
import System

/// The folder that holds `Exercises` and `Sandboxes`; finds and reads what is in it.
package struct CatalogFolder: Sendable {
    package let root: String
    /// No link below it is followed: one could show a file of the machine that is none of the catalog's.
    private let place: RootFolder
    /// By path, what is read in the place of a file: a change that is tried before it is made.
    private var tried: [String: [UInt8]] = [:]
    /// Whether exercises are read to record what comes of them, so that what is expected may be missing.
    private(set) var isToBeRecorded = false

    /// The largest text file that a catalog may hold.
    private static let largestFile = 4 << 20

    package init(root: String) {
        self.root = root
        place = RootFolder(root)
    }

    /// The same folder, as it would be with some files changed.
    package func trying(_ changes: [String: [UInt8]]) -> CatalogFolder {
        var folder = self
        folder.tried.merge(changes) { _, new in new }
        return folder
    }

    /// The same folder, to be read by whoever records what its exercises do.
    package func toBeRecorded() -> CatalogFolder {
        var folder = self
        folder.isToBeRecorded = true
        return folder
    }

    package func exerciseFolder(_ id: ExerciseID) -> String { "Exercises/\(id)" }

    /// Whether there is a catalog at all.
    ///
    /// Whatever lies in the place of its file counts: that it cannot be read is then said of that file.
    package var exists: Bool { lies(Self.catalogFile) }

    /// Whether anything lies there, be it a link on the way to it.
    package func lies(_ file: String) -> Bool {
        do {
            return try place.status(file) != nil
        } catch {
            return true
        }
    }

    package func path(_ file: String) -> String { root + "/" + file }

    package func isFolder(_ file: String) -> Bool { (try? place.status(file))??.isFolder == true }

    /// Whether a pipe, a socket or a device lies there.
    func isSpecial(_ file: String) -> Bool {
        guard let status = (try? place.status(file)) ?? nil else { return false }
        return !status.isFolder && !status.isLink && !status.isRegular
    }

    /// What changes whenever an `exercise.json` does; nothing for one that is not there, or that a link leads to.
    func fingerprints(_ catalog: ExerciseCatalog) -> [ExerciseID: String] {
        var marks: [ExerciseID: String] = [:]
        for topic in catalog.tracks.flatMap(\.topics) {
            guard let first = topic.exercises.first else { continue }
            try? place.withParent(of: exerciseFolder(first)) { folder, _ in
                for id in topic.exercises where FileStatus(in: folder, id.name)?.isFolder == true {
                    let status = FileStatus(in: folder, id.name + "/exercise.json")
                    if let status, !status.isLink { marks[id] = status.fingerprint }
                }
            }
        }
        return marks
    }

    /// A folder, or nothing and a finding where a link stands in for one.
    package func isFolder(_ file: String, _ findings: FindingCollector) -> Bool {
        do {
            let status = try place.status(file)
            if status?.isLink != true { return status?.isFolder == true }
            _ = try place.names(file)
        } catch {
            findings.report(finding(file, what: "a folder", error))
        }
        return false
    }

    /// The names in a folder; none where there is no such folder, and a finding where it cannot be read.
    package func entries(_ folder: String, _ findings: FindingCollector) -> [String] {
        do {
            return try place.names(folder).filter { $0 != ".DS_Store" && $0 != "__pycache__" }
        } catch {
            findings.report(finding(folder, what: "a folder that can be read", error))
            return []
        }
    }

    /// The bytes of a file, or nothing and a finding.
    ///
    /// Only an ordinary file of a sensible size is read at all: a pipe, a device or a huge one would hang or fill us.
    package func bytes(_ file: String, what: String, _ findings: FindingCollector) -> [UInt8]? {
        if let content = tried[file] { return content }
        do {
            return try place.read(file, atMost: Self.largestFile)
        } catch {
            findings.report(finding(file, what: what, error))
            return nil
        }
    }

    private func finding(_ file: String, what: String, _ error: any Error) -> Finding {
        let fault = error as? SystemFault
        switch fault?.cause {
        case .tooLarge(let bytes, _):
            return Finding(.fileUnusable, file: file, found: "\(bytes) bytes", expected: "at most 4 MiB")
        case .link(let target):
            return Finding(
                .link, file: String(fault!.what.utf8.dropFirst(root.utf8.count + 1)) ?? file,
                found: "a link, to \(target)",
                expected: "the catalog's own; no link in a catalog is followed")
        default: break
        }
        if isFolder(file) { return Finding(.fileMissing, file: file, found: "a folder", expected: what) }
        if fault?.cause == .notAFile {
            return Finding(.fileUnusable, file: file, found: "something that is no ordinary file", expected: what)
        }
        return !lies(file)
            ? Finding(.fileMissing, file: file, found: "no such file", expected: what)
            : Finding(.fileUnusable, file: file, found: "something that cannot be read", expected: what)
    }

    /// The text of a UTF-8 file, with plain line ends; or nothing and a finding.
    package func text(_ file: String, what: String, _ findings: FindingCollector) -> String? {
        guard let content = bytes(file, what: what, findings) else { return nil }
        guard let text = CatalogText.decoded(content) else {
            findings.report(Finding(.encoding, file: file, found: "bytes that are not UTF-8", expected: what))
            return nil
        }
        return text
    }
}

extension Findings {
    /// What a reader makes of a file. A reader that gives nothing has found something.
    ///
    /// - Throws: ``Findings`` with everything that it has found.
    static func thrown<Value>(by read: (FindingCollector) -> Value?) throws -> Value {
        let findings = FindingCollector()
        let value = read(findings)
        try findings.throwIfAny()
        return value!
    }
}
