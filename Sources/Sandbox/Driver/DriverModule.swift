import CDriver
import System

/// A part of the driver that few requests need: too large for each session to start with, it is sent along with a request
/// and loaded in the child of that alone, under names of its own.
enum DriverModule: String, CaseIterable, Sendable {
    /// Tells what is wrong with a program that Python cannot read.
    case reading
    /// Tells what the text of a program shows that Python can read.
    case findings
    /// Tells what was at hand where an exception was raised.
    case observing

    /// Its files, put behind each other.
    var source: [UInt8] {
        let source =
            switch self {
            case .reading: cdriver_reading()
            case .findings: cdriver_findings()
            case .observing: cdriver_observing()
            }
        return Array(UnsafeBufferPointer(start: source.bytes, count: source.size))
    }

    /// Changes whenever the source does.
    var fingerprint: String {
        switch self {
        case .reading: Self.ofReading
        case .findings: Self.ofFindings
        case .observing: Self.ofObserving
        }
    }

    // Each found out once, and not before it is asked for.
    private static let ofReading = QuickHash.of(Self.reading.source)
    private static let ofFindings = QuickHash.of(Self.findings.source)
    private static let ofObserving = QuickHash.of(Self.observing.source)
}

extension RunRequest {
    /// The part of the driver that has to come along.
    var module: DriverModule? { observesException ? .observing : DriverModule(rawValue: kind.name) }
}
