import Checks
import Sandbox

/// How much of a limit a run has used.
struct LimitUse: Equatable {
    var limit: ProfileLimit
    /// In the unit of the limit.
    var used: Double
    var most: Int

    /// A fifth of the limit, and no more, is what a solution may use.
    var isNear: Bool { used * 5 > Double(most) }

    /// The verdict on whoever reaches the limit.
    var verdict: VerdictKind {
        switch limit {
        case .memoryMiB: .memoryLimit
        case .outputKiB, .fileKiB, .diskKiB, .files: .outputLimit
        case .openFiles, .threads, .processes: .refused
        case .wallSeconds, .cpuSeconds: .timeLimit
        }
    }

    /// As `1.85 of 2`, of what is used and the limit.
    var words: String {
        let hundredths = Int((used * 100).rounded(.up))
        return "\(hundredths / 100).\(String(hundredths % 100 + 100).dropFirst()) of \(most)"
    }

    /// The most that any of the runs has used of each limit of which the sandbox records how much was used: time,
    /// memory, output, and the sizes of the files that were asked for.
    static func all(of records: [RunRecord], under profile: SandboxProfile) -> [LimitUse] {
        let runs = records.flatMap { [$0] + $0.then }
        let limits = profile.limits
        func most(_ limit: ProfileLimit, _ value: Int, _ used: (RunRecord) -> Double) -> LimitUse {
            LimitUse(limit: limit, used: runs.map(used).max() ?? 0, most: value)
        }
        return [
            most(.cpuSeconds, limits.cpuSeconds) { Double($0.cpuMicroseconds) / 1e6 },
            most(.wallSeconds, limits.wallSeconds, \.waitedSeconds),
            most(.memoryMiB, limits.memoryMiB) { Double($0.peakMemoryKiB) / 1024 },
            most(.outputKiB, limits.outputKiB) {
                Double(max($0.standardOutput.count, $0.standardError.count)) / 1024
            },
            most(.fileKiB, limits.fileKiB, \.largestFileKiB),
        ]
    }
}

extension RunRecord {
    /// How long the program has surely waited for something else than a processor: on a machine on which many others want
    /// one too, what it computes takes up to so many times as long on the clock.
    var waitedSeconds: Double { Double(wallMicroseconds - 16 * cpuMicroseconds) / 1e6 }

    fileprivate var largestFileKiB: Double {
        let sizes = files.values.map { file in if case .content(let bytes) = file { bytes.count } else { 0 } }
        return Double(sizes.max() ?? 0) / 1024
    }
}
