import Checks
import Page

extension CatalogFolder {
    /// More files, and deeper, than any exercise has a reason to have.
    private static let mostFiles = 400
    private static let mostLevels = 8

    /// The files in a folder and those below it, by path from there; for each that cannot be read a finding.
    package func tree(_ folder: String, _ findings: FindingCollector) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        addFiles(of: folder, below: "", levels: Self.mostLevels, to: &files, findings)
        if files.count > Self.mostFiles {
            findings.report(
                Finding(
                    .fileUnusable, file: folder, found: "more than \(Self.mostFiles) files",
                    expected: "at most \(Self.mostFiles)"))
            return [:]
        }
        return files
    }

    private func addFiles(
        of folder: String, below path: String, levels: Int, to files: inout [String: [UInt8]],
        _ findings: FindingCollector
    ) {
        guard levels > 0 else {
            let (found, expected) = ("folders inside each other", "at most \(Self.mostLevels) levels")
            return findings.report(Finding(.fileUnusable, file: folder, found: found, expected: expected))
        }
        for name in entries(folder, findings) where files.count <= Self.mostFiles {
            let (file, path) = (folder + "/" + name, path + name)
            if isFolder(file, findings) {
                addFiles(of: file, below: path + "/", levels: levels - 1, to: &files, findings)
            } else if !RelativePath.isValid(path) || !RelativePath.fits(path) {
                findings.report(
                    Finding(.nameForm, file: file, found: "\"\(path)\"", expected: RelativePath.expected))
            } else {
                files[path] = bytes(file, what: "a file", findings)
            }
        }
    }
}
