import CSpawn
import Glibc

/// Memory that a plan's pointers lead to, freed together.
package final class Arena {
    private var blocks: [UnsafeMutableRawPointer] = []

    package init() {}

    deinit { for block in blocks { free(block) } }

    package func string(_ text: String) -> UnsafePointer<CChar> {
        let copy = strdup(text)!
        blocks.append(copy)
        return UnsafePointer(copy)
    }

    package func array<Element>(_ elements: [Element]) -> UnsafePointer<Element>? {
        if elements.isEmpty { return nil }
        let size = MemoryLayout<Element>.stride * elements.count
        let block = malloc(size)!
        blocks.append(block)
        elements.withUnsafeBytes { _ = memcpy(block, $0.baseAddress!, size) }
        return UnsafePointer(block.bindMemory(to: Element.self, capacity: elements.count))
    }

    package func strings(_ texts: [String]) -> UnsafePointer<UnsafePointer<CChar>?> {
        array(texts.map { Optional(string($0)) } + [nil])!
    }
}

/// Lends a plan for a process that is not confined in any way; a caller that confines adds to it.
package func withPlan<Result>(
    executable: String, arguments: [String], environment: [String], directory: String, descriptors: [Int32],
    arena: Arena = Arena(), _ body: (inout cspawn_plan) -> Result
) -> Result {
    var plan = cspawn_plan()
    plan.executable = arena.string(executable)
    plan.arguments = arena.strings(arguments)
    plan.environment = arena.strings(environment)
    plan.directory = arena.string(directory)
    plan.descriptors = (descriptors[0], descriptors[1], descriptors[2], descriptors[3])
    return withExtendedLifetime(arena) { body(&plan) }
}
