import Checks
import Glibc
import Page
import Sandbox
import System

/// The user's own `limits.json`: what no profile may ask more of.
///
/// An object with some of the keys of a profile's `limits`, and `processes`. It can lower what is built in and nothing
/// else, so it does no harm whose ever it is: root reads that of its HOME, as everybody does.
package enum LimitSettings {
    /// A file that is there and cannot be taken as it is. It is never ignored: whoever wrote it counts on it.
    package struct Unusable: Error {
        package var file: String
        package var findings: Findings
    }

    private static let largestFile = 1 << 16

    /// Where it is, or would be; nothing without a home folder.
    package static func file(_ environment: [String: String]) -> String? {
        if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") { return folder + "/reprise/limits.json" }
        return environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/.config/reprise/limits.json" : nil }
    }

    /// What is built in, lowered by the user's file where there is one.
    ///
    /// - Throws: ``Unusable``, and ``SystemFault`` where it cannot be read.
    package static func caps(_ environment: [String: String]) throws -> SandboxCaps {
        guard let file = file(environment) else { return .builtIn }
        if FileStatus(file, followingLinks: false) == nil {
            guard errno == ENOENT || errno == ENOTDIR else { throw SystemFault(file, errno: errno) }
            return .builtIn
        }
        let bytes = try FileContent.read(file, atMost: largestFile)
        let findings = FindingCollector()
        let lowered = lowered(bytes, file: file, findings)
        do {
            try findings.throwIfAny()
        } catch let findings as Findings {
            throw Unusable(file: file, findings: findings)
        }
        return SandboxCaps(lowered: lowered, settings: file)
    }

    private static func lowered(_ bytes: [UInt8], file: String, _ findings: FindingCollector) -> [ProfileLimit: Int] {
        guard let reader = ObjectReader.open(bytes, file: file, findings: findings) else { return [:] }
        var lowered: [ProfileLimit: Int] = [:]
        for limit in ProfileLimit.allCases {
            lowered[limit] = reader.optionalInteger(limit.rawValue, in: limit.range)
        }
        reader.finish()
        return lowered
    }
}
