import Checks
import Page
import System

/// The folder that holds `Exercises` and `Sandboxes`; finds and reads what is in it.
package struct CatalogFolder: Sendable {
    package let root: String

    /// The largest text file that a catalog may hold.
    private static let largestFile = 4 << 20

    package init(root: String) {
        self.root = root
    }

    package func exerciseFolder(_ id: ExerciseID) -> String { "Exercises/\(id)" }

    /// Whether there is a catalog at all.
    ///
    /// Whatever lies in the place of its file counts: that it cannot be read is then said of that file.
    package var exists: Bool { FileStatus(path(Self.catalogFile), followingLinks: false) != nil }

    package func path(_ file: String) -> String { root + "/" + file }

    package func isFolder(_ file: String) -> Bool { FileStatus(path(file))?.isFolder == true }

    /// The names in a folder; none where there is no such folder, and a finding where it cannot be read.
    package func entries(_ folder: String, _ findings: FindingCollector) -> [String] {
        do {
            return try FolderContent.namesIfAny(path(folder)).filter { $0 != ".DS_Store" && $0 != "__pycache__" }
        } catch {
            findings.report(
                Finding(
                    .fileUnusable, file: folder, found: "a folder that cannot be read", expected: "one that can"))
            return []
        }
    }

    /// The bytes of a file, or nothing and a finding.
    ///
    /// Only an ordinary file of a sensible size is read at all: a pipe, a device or a huge one would hang or fill us.
    package func bytes(_ file: String, what: String, _ findings: FindingCollector) -> [UInt8]? {
        do {
            return try FileContent.read(path(file), atMost: Self.largestFile)
        } catch {
            findings.report(finding(file, what: what, error))
            return nil
        }
    }

    private func finding(_ file: String, what: String, _ error: any Error) -> Finding {
        let fault = error as? SystemFault
        if case .tooLarge(let bytes, _)? = fault?.cause {
            return Finding(.fileUnusable, file: file, found: "\(bytes) bytes", expected: "at most 4 MiB")
        }
        if isFolder(file) { return Finding(.fileMissing, file: file, found: "a folder", expected: what) }
        if fault?.cause == .notAFile {
            return Finding(.fileUnusable, file: file, found: "something that is no ordinary file", expected: what)
        }
        return FileStatus(path(file)) == nil
            ? Finding(.fileMissing, file: file, found: "no such file", expected: what)
            : Finding(.fileUnusable, file: file, found: "a file that cannot be read", expected: what)
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
