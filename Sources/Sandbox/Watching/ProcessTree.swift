import Glibc
import System

/// Processes and their parents, as `/proc` shows them: those of one's own user it always does.
enum ProcessTree {
    /// Whether there is a `/proc` of our own; in some containers there is none.
    static let isVisible = FileStatus.linkTarget("/proc/self") == "\(ownNumber)"

    private static let ownNumber = getpid()

    /// Whether the kernel lists children (CONFIG_PROC_CHILDREN), so that nobody has to be asked for its parent.
    private static let listsChildren =
        FileStatus("/proc/\(ownNumber)/task/\(ownNumber)/children") != nil

    /// The processes below another one.
    ///
    /// - Parameters:
    ///   - deeply: whether to look for children of children.
    ///   - most: where to stop; more than that are not looked at.
    static func below(_ root: Int32, deeply: Bool, atMost most: Int) -> [Int32] {
        guard isVisible else { return [] }
        let children = listsChildren ? listedChildren : scannedChildren()
        guard deeply else { return children(root) }
        var found: [Int32] = []
        var pending = [root]
        while let next = pending.popLast(), found.count < most {
            let new = children(next)
            found += new
            pending += new
        }
        return found
    }

    /// Each thread has a list of the children that it has started.
    private static func listedChildren(of process: Int32) -> [Int32] {
        let threads = (try? FolderContent.namesIfAny("/proc/\(process)/task")) ?? []
        return threads.flatMap { thread in
            words("/proc/\(process)/task/\(thread)/children").compactMap { Int32($0) }
        }
    }

    private static func scannedChildren() -> (Int32) -> [Int32] {
        var byParent: [Int32: [Int32]] = [:]
        for process in ((try? FolderContent.names("/proc")) ?? []).compactMap({ Int32($0) }) {
            // Behind the name, which may have anything in it, come the state and the parent.
            let fields = words("/proc/\(process)/stat", after: ")")
            if fields.count > 1, let parent = Int32(fields[1]) { byParent[parent, default: []].append(process) }
        }
        return { byParent[$0] ?? [] }
    }

    private static func words(_ path: String, after mark: Character? = nil) -> [Substring] {
        let text = String(decoding: FileContent.head(path, bytes: 1 << 16) ?? [], as: UTF8.self)
        let start = mark.flatMap { text.lastIndex(of: $0) }.map { text.index(after: $0) } ?? text.startIndex
        return text[start...].split { $0 == " " || $0 == "\n" }
    }
}
