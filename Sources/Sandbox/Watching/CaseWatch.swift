import CSpawn
import Glibc
import System

/// Looks at a case from outside, at what no limit of the kernel counts, so that it can be ended.
///
/// Theory of operation. Memory is limited as address space; but page tables are not address space, and a few mappings far
/// from each other need more of them than of memory. On the lite rung the kernel limits neither all files together nor
/// threads, where it would count all of the user's. So all of that is looked at from here, from the first pause on, which
/// most cases do not live to see, and then every hundredth of a second: what a program gets beyond a limit is what it
/// can get in that time. Nothing counts that is not still there at a second look, for the files of a program that goes on
/// meanwhile are seen one after the other.
struct CaseWatch {
    private let profile: SandboxProfile
    private let driver: Int32
    /// The folder whose files are looked at; nothing where a file system of its own limits them.
    private let box: String?
    /// Whose processes and files these are; root is not always allowed to see what others have open, but they are.
    private let user: UInt32?

    /// How long to wait before the first look.
    static let firstPauseSeconds = 0.02
    private static let pauseSeconds = 0.01
    /// How long to wait until the next look. A program that makes looking slow does not make us busy.
    private(set) var pause = Self.firstPauseSeconds

    init(_ profile: SandboxProfile, driver: Int32, box: String?, user: UInt32?) {
        self.user = user
        self.profile = profile
        self.driver = driver
        self.box = box
    }

    /// The limit that the case is beyond, if there is one.
    mutating func look() -> RunRecord.ReachedLimit? {
        let started = MonotonicClock.now()
        defer { pause = max(Self.pauseSeconds, MonotonicClock.now() - started) }
        if let user { cspawn_look_as(user, user) }
        defer { if user != nil { cspawn_look_as(geteuid(), getegid()) } }
        guard let suspected = beyond() else { return nil }
        return beyond() == nil ? nil : suspected
    }

    /// More than a program can have a use for within its memory. Each may need three pages of tables, and looking through
    /// them takes the longer the more there are.
    private var mostMappings: Int { 1024 + 16 * profile.limits.memoryMiB }

    private func beyond() -> RunRecord.ReachedLimit? {
        let limits = profile.limits
        let processes = ProcessTree.below(driver, deeply: profile.processes > 0, atMost: 256)
        let uses = processes.compactMap(ProcessUse.init)
        if uses.contains(where: { $0.memoryKiB > limits.memoryMiB << 10 }) { return .memory }
        // Beside those that the profile allows there is the one that every process begins with.
        if uses.reduce(0, { $0 + $1.threads }) > limits.threads + profile.processes + 1 { return .threads }
        guard let box else { return nil }
        var use = DiskUse(atMost: limits.files)
        use.add(folder: box)
        for process in processes {
            use.add(openFilesOf: process)
            guard let inodes = MappedFiles.removed(of: process, in: box, atMost: mostMappings) else { return .memory }
            use.add(mapped: inodes, bytesEach: limits.fileKiB << 10)
        }
        if use.files > limits.files { return .files }
        return use.bytes > limits.diskKiB << 10 ? .disk : nil
    }
}
