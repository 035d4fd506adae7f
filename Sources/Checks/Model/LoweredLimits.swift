import Sandbox

/// Limits of an exercise or a case that are lower than those of the profile.
package struct LoweredLimits: Sendable, Equatable {
    /// Those that can be set for one case of a session; the others belong to the session's own file system.
    package static let names: [ProfileLimit] = [
        .wallSeconds, .cpuSeconds, .memoryMiB, .outputKiB, .fileKiB, .openFiles,
    ]

    package var values: [ProfileLimit: Int]

    package init(_ values: [ProfileLimit: Int] = [:]) { self.values = values }

    package var isEmpty: Bool { values.isEmpty }

    /// The profile with these limits; never more than it had.
    package func applied(to profile: SandboxProfile) -> SandboxProfile {
        var profile = profile
        for (limit, value) in values { limit.lower(in: &profile, to: value) }
        return profile
    }
}
