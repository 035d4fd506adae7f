/// A limit of the sandbox profile that a case ran into, with its value.
package enum ReachedLimit: Sendable, Equatable {
    case wallSeconds(Int)
    case cpuSeconds(Int)
    case memoryMiB(Int)
    case outputKiB(Int)
    case fileKiB(Int)
    case diskKiB(Int)
    case files(Int)
    case openFiles(Int)
    case threads(Int)

    /// As a profile names it, with its value.
    package var fields: (name: String, value: Int) {
        switch self {
        case .wallSeconds(let value): ("wall-seconds", value)
        case .cpuSeconds(let value): ("cpu-seconds", value)
        case .memoryMiB(let value): ("memory-mib", value)
        case .outputKiB(let value): ("output-kib", value)
        case .fileKiB(let value): ("file-kib", value)
        case .diskKiB(let value): ("disk-kib", value)
        case .files(let value): ("files", value)
        case .openFiles(let value): ("open-files", value)
        case .threads(let value): ("threads", value)
        }
    }

    /// The kind of verdict that it leads to.
    package var verdict: VerdictKind {
        switch self {
        case .wallSeconds, .cpuSeconds: .timeLimit
        case .memoryMiB: .memoryLimit
        case .outputKiB, .fileKiB, .diskKiB, .files: .outputLimit
        case .openFiles, .threads: .refused
        }
    }
}
