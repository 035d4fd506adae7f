import Foundation

@testable import Sandbox

/// How much is tried: what changes can break, or with `ATTACKS=all`, as `ci/attacks` has it, everything everywhere.
enum Thoroughness {
    static let isWhole = ProcessInfo.processInfo.environment["ATTACKS"] == "all"

    /// About the limits and the layers of the sandbox, which a rung has or lacks: how their names begin.
    private static let families = ["answers/floods/left-files", "answers/floods/sparse-answer", "catalogs/profiles/"]

    /// Where an attack is tried. Most never come to the sandbox, or are not about its layers: they are tried on one rung,
    /// always the same, so that a failure does not go away by itself.
    static func rungs(_ attack: Attack) -> [Rung] {
        #if arch(x86_64)
            let isAboutLayers = families.contains(where: attack.name.hasPrefix)
            if isWhole || isAboutLayers { return [.full, .lite] }
            return [attack.name.utf8.reduce(0) { $0 &* 31 &+ Int($1) } & 1 == 0 ? .full : .lite]
        #else
            [.full]
        #endif
    }
}
