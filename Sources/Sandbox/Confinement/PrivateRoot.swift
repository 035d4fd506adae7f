import CSpawn
import System

/// The file system that a session sees on the full rung: the interpreter, its libraries, a few devices, and one
/// writable tmpfs.
///
/// Paths keep their names, and links stay links: what the dynamic loader and python3 look for is found where it is on
/// the host, whatever way of merging `/lib` and `/usr/lib` a distribution has chosen.
struct PrivateRoot {
    struct Item {
        var kind: cspawn_mount_kind
        var source: String = ""
        var target: String
        var bytes: [UInt8] = []
    }

    /// The host's root, as it is named while the private one is furnished; `HOST` in cspawn.c.
    private static let host = "/.host"

    private(set) var items: [Item] = []
    private var made: Set<String> = ["", "/"]
    private var bound: [String] = []

    mutating func folder(_ path: String) {
        guard made.insert(path).inserted else { return }
        folder(Self.parent(path))
        items.append(Item(kind: CSPAWN_DIRECTORY, target: path))
    }

    mutating func file(_ path: String, _ bytes: [UInt8]) {
        folder(Self.parent(path))
        items.append(Item(kind: CSPAWN_FILE, target: path, bytes: bytes))
    }

    mutating func link(_ path: String, to target: String) {
        folder(Self.parent(path))
        items.append(Item(kind: CSPAWN_SYMLINK, source: target, target: path))
    }

    mutating func temporary(_ path: String, options: String) {
        folder(Self.parent(path))
        made.insert(path)
        items.append(Item(kind: CSPAWN_TMPFS, source: options, target: path))
    }

    /// Puts an empty folder over one that is shown.
    mutating func cover(_ path: String) {
        items.append(Item(kind: CSPAWN_TMPFS, source: "size=4k,nr_inodes=2,mode=555", target: path))
    }

    mutating func device(_ path: String) {
        folder(Self.parent(path))
        items.append(Item(kind: CSPAWN_BIND_DEVICE, source: Self.host + path, target: path))
    }

    /// Shows a path of the host, read-only, with every link on the way to it; nothing where it does not exist.
    mutating func show(_ path: String) {
        var pending = Self.names(path)
        var at = ""
        var linksLeft = 40
        while !pending.isEmpty {
            let name = pending.removeFirst()
            if name == "." { continue }
            if name == ".." {
                at = Self.parent(at)
                continue
            }
            let next = at + "/" + name
            if isBound(next) { return }
            guard let status = FileStatus(next, followingLinks: false) else { return }
            if status.isLink, let target = FileStatus.linkTarget(next) {
                linksLeft -= 1
                if linksLeft == 0 { return }
                if made.insert(next).inserted {
                    folder(at)
                    items.append(Item(kind: CSPAWN_SYMLINK, source: target, target: next))
                }
                if target.beginsBytewise(with: "/") { at = "" }
                pending = Self.names(target) + pending
            } else if pending.isEmpty {
                folder(at)
                bound.append(next)
                made.insert(next)
                items.append(Item(kind: CSPAWN_BIND_READ, source: Self.host + next, target: next))
            } else {
                at = next
            }
        }
    }

    /// Shows a folder of the host, read-only, in the place of another.
    mutating func show(_ path: String, at target: String) {
        folder(Self.parent(target))
        items.append(Item(kind: CSPAWN_BIND_READ, source: Self.host + path, target: target))
    }

    private func isBound(_ path: String) -> Bool {
        bound.contains { path.isSame(as: $0) || path.beginsBytewise(with: $0 + "/") }
    }

    private static func names(_ path: String) -> [String] { path.parts(betweenBytes: "/").filter { !$0.isEmpty } }

    private static func parent(_ path: String) -> String {
        path.folderPart ?? ""
    }
}
