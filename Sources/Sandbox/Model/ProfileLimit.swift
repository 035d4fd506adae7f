/// One of the numbers by which a profile says how much a program may use.
package enum ProfileLimit: String, Sendable, CaseIterable {
    case processes
    case wallSeconds = "wall-seconds"
    case cpuSeconds = "cpu-seconds"
    case memoryMiB = "memory-mib"
    case threads
    case outputKiB = "output-kib"
    case fileKiB = "file-kib"
    case diskKiB = "disk-kib"
    case files
    case openFiles = "open-files"

    /// What a profile may ask for: the upper end is more than any exercise needs that somebody is to learn from, and
    /// little enough that no catalog brings a machine down with it.
    package var range: ClosedRange<Int> {
        switch self {
        case .processes: 0...64
        case .wallSeconds: 1...300
        case .cpuSeconds: 1...120
        case .memoryMiB: 64...4096
        case .threads: 1...256
        case .outputKiB: 1...16_384
        case .fileKiB: 1...262_144
        case .diskKiB: 64...1_048_576
        case .files: 16...65_536
        case .openFiles: 16...4096
        }
    }

    package func value(in profile: SandboxProfile) -> Int {
        switch self {
        case .processes: profile.processes
        case .wallSeconds: profile.limits.wallSeconds
        case .cpuSeconds: profile.limits.cpuSeconds
        case .memoryMiB: profile.limits.memoryMiB
        case .threads: profile.limits.threads
        case .outputKiB: profile.limits.outputKiB
        case .fileKiB: profile.limits.fileKiB
        case .diskKiB: profile.limits.diskKiB
        case .files: profile.limits.files
        case .openFiles: profile.limits.openFiles
        }
    }

    /// Lowers it; what is lower already stays.
    package func lower(in profile: inout SandboxProfile, to value: Int) {
        switch self {
        case .processes: profile.processes = min(profile.processes, value)
        case .wallSeconds: profile.limits.wallSeconds = min(profile.limits.wallSeconds, value)
        case .cpuSeconds: profile.limits.cpuSeconds = min(profile.limits.cpuSeconds, value)
        case .memoryMiB: profile.limits.memoryMiB = min(profile.limits.memoryMiB, value)
        case .threads: profile.limits.threads = min(profile.limits.threads, value)
        case .outputKiB: profile.limits.outputKiB = min(profile.limits.outputKiB, value)
        case .fileKiB: profile.limits.fileKiB = min(profile.limits.fileKiB, value)
        case .diskKiB: profile.limits.diskKiB = min(profile.limits.diskKiB, value)
        case .files: profile.limits.files = min(profile.limits.files, value)
        case .openFiles: profile.limits.openFiles = min(profile.limits.openFiles, value)
        }
    }
}
