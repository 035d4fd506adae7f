import Foundation
import TestSupport

@testable import Sandbox

/// How much is tried: what changes can break, or with `ATTACKS=all`, as `ci/attacks` has it, everything everywhere; so too
/// of attacks that somebody asks for by name.
enum Thoroughness {
    static let isWhole = ProcessInfo.processInfo.environment["ATTACKS"] == "all" || wanted != nil

    /// `ATTACK=text` picks the attacks with the text in their name.
    static let wanted = ProcessInfo.processInfo.environment["ATTACK"].flatMap { $0.isEmpty ? nil : $0 }

    /// About the limits and the layers of the sandbox, which a rung has or lacks: how their names begin.
    private static let families = ["answers/floods/left-files", "answers/floods/sparse-answer", "catalogs/profiles/"]

    /// Where an attack is tried. Most never come to the sandbox, or are not about its layers: of these every second is
    /// tried, on one rung, always the same ones, so that a failure does not go away by itself.
    static func rungs(_ attack: Attack) -> [Rung] {
        #if arch(x86_64)
            let isAboutLayers = families.contains(where: attack.name.hasPrefix)
            if isWhole || isAboutLayers { return [.full, .lite] }
            let number = DrawnNumber.of(attack.name)
            return attack.needsRoot || number & 2 == 0 ? [number & 1 == 0 ? .full : .lite] : []
        #else
            [.full]
        #endif
    }

    /// Whether a hostile program is tried under a confinement: each on every rung, and a third of them under the other ways
    /// to the same rung.
    static func tries(_ program: HostileProgram, under confinement: Confinement, among all: [Confinement]) -> Bool {
        let isFirst = confinement == all.first { $0.rung == confinement.rung }
        return isWhole || isFirst || DrawnNumber.of(program.name) % 3 == 0
    }
}
