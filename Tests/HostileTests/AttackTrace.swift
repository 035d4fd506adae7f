import Foundation
import System

/// What lies in a folder: names and kinds, where links lead, and what changes whenever a file is written to.
struct AttackTrace: Equatable {
    private var entries: [String: String] = [:]

    /// - Parameter leavingOut: paths from the folder on.
    init(of root: String, leavingOut: Set<String> = []) {
        look(root, as: "", leavingOut)
    }

    private mutating func look(_ path: String, as name: String, _ leavingOut: Set<String>) {
        if leavingOut.contains(name) { return }
        note(path, as: name)
        guard FileStatus(path, followingLinks: false)?.isFolder == true else { return }
        for inner in names(in: path) {
            look(path + "/" + inner, as: name.isEmpty ? inner : name + "/" + inner, leavingOut)
        }
    }

    private func names(in folder: String) -> [String] { (try? FolderContent.names(folder)) ?? [] }

    private mutating func note(_ path: String, as name: String) {
        guard let status = FileStatus(path, followingLinks: false) else { return }
        entries[name] =
            if status.isLink {
                "a link to \(FileStatus.linkTarget(path) ?? "")"
            } else if status.isFolder { "a folder" } else { status.fingerprint }
    }

    /// The names of what is new, gone or another.
    func changes(since earlier: AttackTrace) -> [String] {
        Set(entries.keys).union(earlier.entries.keys).filter { entries[$0] != earlier.entries[$0] }.sorted()
    }

    /// The ordinary files below a folder that hold a text, whatever their names.
    static func files(below root: String, holding text: String) -> Set<String> {
        let trace = AttackTrace(of: root)
        let needle = Data(text.utf8)
        return Set(
            trace.entries.keys.filter { name in
                let path = root + "/" + name
                guard FileStatus(path, followingLinks: false)?.isRegular == true,
                    let content = try? FileContent.read(path, atMost: 1 << 20)
                else { return false }
                return Data(content).range(of: needle) != nil
            })
    }
}
