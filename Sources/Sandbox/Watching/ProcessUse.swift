import System

/// What a process uses, as the kernel accounts for it.
struct ProcessUse {
    /// Memory of its own, in the machine or swapped out, and the page tables that lead to it.
    private(set) var memoryKiB = 0
    private(set) var threads = 0

    private static let memoryFields: Set<Substring> = ["RssAnon", "RssShmem", "VmSwap", "VmPTE", "VmPMD"]

    /// Nothing where the process is gone.
    init?(_ process: Int32) {
        guard let status = FileContent.head("/proc/\(process)/status", bytes: 4096) else { return nil }
        for line in String(decoding: status, as: UTF8.self).split(separator: "\n") {
            // As in "VmPTE:	      72 kB".
            let words = line.split { $0 == ":" || $0 == "\t" || $0 == " " }
            guard words.count > 1, let value = Int(words[1]) else { continue }
            if Self.memoryFields.contains(words[0]) { memoryKiB += value }
            if words[0] == "Threads" { threads = value }
        }
    }
}
