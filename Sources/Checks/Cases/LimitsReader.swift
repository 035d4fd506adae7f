import Page
import Sandbox

/// Reads `limits`: what an exercise or a case may use, where that is less than its profile allows.
package enum LimitsReader {
    /// - Parameter profile: nothing where it has faults, of which others tell.
    package static func read(_ reader: ObjectReader, under profile: SandboxProfile?) -> LoweredLimits {
        guard reader.value("limits") != nil, let limits = reader.object("limits") else { return LoweredLimits() }
        var lowered = LoweredLimits()
        for limit in LoweredLimits.names {
            let most = profile.map(limit.value(in:)) ?? limit.range.upperBound
            guard let value = limits.optionalInteger(limit.rawValue, in: limit.range) else { continue }
            if value > most {
                limits.report(
                    limit.rawValue, found: "\(value)",
                    expected: "at most \(most), which the sandbox profile allows; or another profile")
            }
            lowered.values[limit] = value
        }
        limits.finish()
        return lowered
    }
}
