import Catalog
import Checks
import Page
import System

/// What must lie in a folder of an exercise, at every level, and nothing else.
struct ExpectedTree {
    let folder: CatalogFolder
    let findings: FindingCollector

    /// Reports what is missing in a folder, and what does not belong there.
    ///
    /// - Parameters:
    ///   - expected: paths below it; where one has several parts, all but the last are folders.
    ///   - allowed: names of what may lie there besides.
    func check(_ home: String, expected: [String], allowed: [String] = []) {
        let found = folder.entries(home, findings)
        let byFirst = Dictionary(grouping: expected) { $0.parts(betweenBytes: "/")[0] }
        let known = expected.map { $0.parts(betweenBytes: "/")[0] }
        for (index, name) in known.enumerated() where known.firstIndex(of: name) == index {
            check(home, name, below: byFirst[name]!, isThere: found.contains(name))
        }
        for name in found where byFirst[name] == nil && !allowed.contains(name) {
            reportStray(name, in: home, expected + allowed)
        }
    }

    private func check(_ home: String, _ name: String, below paths: [String], isThere: Bool) {
        let rest = paths.filter { $0 != name }.map { String($0.utf8.dropFirst(name.utf8.count + 1))! }
        guard isThere, !rest.isEmpty else {
            for path in isThere ? [] : paths { reportMissing(home + "/" + path) }
            return
        }
        if folder.isFolder(home + "/" + name, findings) {
            check(home + "/" + name, expected: rest)
        } else if !findings.all.contains(where: { $0.file == home + "/" + name }) {
            findings.report(
                Finding(
                    .fileMissing, file: home + "/" + name, found: "a file",
                    expected: "a folder, with \(rest.joined(separator: ", "))"))
        }
    }

    private func reportMissing(_ file: String) {
        if findings.all.contains(where: { $0.file == file }) { return }
        findings.report(Finding(.fileMissing, file: file, found: "nothing", expected: "this file or folder"))
    }

    private func reportStray(_ name: String, in home: String, _ expected: [String]) {
        let only = expected.isEmpty ? "nothing here" : "only " + expected.joined(separator: ", ")
        findings.report(
            NoStrayFiles.finding(
                home + "/" + name, found: LeftoverName.words(name) ?? "a file or folder that does not belong here",
                expected: only,
                nearest: NearestName.of(name, among: expected)))
    }
}
