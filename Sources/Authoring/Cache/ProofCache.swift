import System

/// Proofs that need not be made again, in the user's cache folder. A file that is damaged, or of anything else, says nothing.
package struct ProofCache: Sendable {
    private let files: KeyedFiles
    private let caches: RootFolder

    private static let largest = 1 << 20
    /// More than the exercises of a few catalogs in several versions.
    package static let usualMost = 8192

    /// Nothing where the folder cannot be used.
    ///
    /// - Parameter caches: Reprise's own folder among the user's caches.
    package init?(caches: String) {
        guard let files = KeyedFiles(caches: caches, name: "proofs") else { return nil }
        self.files = files
        self.caches = RootFolder(caches, checksOwner: true)
    }

    package func read(_ key: String) -> KeptProof? { files.read(key).flatMap { KeptProof($0) } }

    /// One that cannot be written is no fault: the next time all is proven again.
    package func write(_ proof: KeptProof, for key: String) { files.write(proof.packed, for: key) }

    /// Takes away the oldest where there are more than that.
    package func prune(to most: Int = usualMost) { files.prune(to: most) }
}

/// How long each exercise of a catalog took last, for telling how long the next proof will take.
extension ProofCache {
    /// By id, in microseconds.
    package func times(ofCatalogAt root: String) -> [String: Int] {
        guard let bytes = try? caches.read(Self.timesFile(root), atMost: Self.largest),
            let fields = Fields.unpack(bytes), fields.count % 2 == 0
        else { return [:] }
        var times: [String: Int] = [:]
        for index in stride(from: 0, to: fields.count, by: 2) {
            times[Fields.string(fields[index])] = Fields.number(fields[index + 1])
        }
        return times
    }

    package func keep(times: [String: Int], ofCatalogAt root: String) {
        let fields = times.sorted { $0.key < $1.key }.flatMap { [$0.key, "\($0.value)"] }
        try? caches.replace(Self.timesFile(root), with: Fields.list(fields))
    }

    private static func timesFile(_ root: String) -> String {
        "proof-times-" + QuickHash.of(Array((FileStatus.realPath(root) ?? root).utf8))
    }
}
