import Foundation
import TestSupport

/// A catalog of the learner's own, to be broken.
extension Learner {
    /// Where a copy of the small catalog is, once there is one.
    var catalog: String { home + "/catalog" }

    /// Copies the small catalog, and has every command use the copy.
    func copyCatalog() throws {
        try FileManager.default.copyItem(atPath: SmallCatalog.root, toPath: catalog)
        environment["REPRISE_CATALOG"] = catalog
    }

    /// Replaces a file of the copy; a folder above it that is not there is made.
    func writeCatalog(_ file: String, _ text: String) throws {
        let url = URL(filePath: catalog + "/" + file)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    /// Changes a file of the copy; the old text has to be there.
    func editCatalog(_ file: String, _ old: String, _ new: String) throws {
        let text = try String(contentsOfFile: catalog + "/" + file, encoding: .utf8)
        guard text.contains(old) else { throw CocoaError(.fileReadCorruptFile) }
        try writeCatalog(file, text.replacingOccurrences(of: old, with: new))
    }

    /// The words of a command, with the answer and the workspace that some tables name by `ANSWER` and `WORK`.
    func words(_ command: String) -> [String] {
        command.split(separator: " ").map {
            $0 == "ANSWER" ? SmallCatalog.billSolution : String($0).replacing("WORK", with: workspace)
        }
    }
}

extension Learner.Answer {
    /// What was written, as one line: how it was broken into lines does not matter then.
    var words: String { (output + errors).split { $0 == " " || $0 == "\n" }.joined(separator: " ") }
}
