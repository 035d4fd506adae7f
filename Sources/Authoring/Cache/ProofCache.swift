import Glibc
import System

/// Proofs that need not be made again, in the user's cache folder: a file each, named after what it depends on.
///
/// Only the user can write there: the folder is the user's own, no link, and closed to others, else it is not used. A file
/// that is damaged, or of anything else, says nothing; so the worst that a lost cache does is to be slower. Old files go
/// when there are many.
package struct ProofCache: Sendable {
    private let folder: RootFolder

    private static let largest = 1 << 20
    /// More than the exercises of a few catalogs in several versions.
    package static let usualMost = 8192

    /// Nothing where the folder cannot be used.
    ///
    /// - Parameter caches: Reprise's own folder among the user's caches.
    package init?(caches: String) {
        let path = caches + "/proofs"
        try? FileContent.makeFolders(caches)
        mkdir(path, 0o700)
        guard FileStatus.isOwnFolder(path), FileStatus(path)?.isWritableByOthers == false else { return nil }
        folder = RootFolder(caches, checksOwner: true)
    }

    package func read(_ key: String) -> KeptProof? {
        (try? folder.read(Self.file(key), atMost: Self.largest)).flatMap { KeptProof($0, for: key) }
    }

    /// One that cannot be written is no fault: the next time all is proven again.
    package func write(_ proof: KeptProof, for key: String) {
        let bytes = proof.packed(for: key)
        if bytes.count <= Self.largest { try? folder.replace(Self.file(key), with: bytes) }
    }

    /// Takes away the oldest where there are more than that.
    package func prune(to most: Int = usualMost) {
        guard let names = try? folder.names("proofs"), names.count > most else { return }
        let ages = names.map { (file: Self.file($0), changed: (try? folder.status(Self.file($0)))??.changed ?? 0) }
        for old in ages.sorted(by: { $0.changed < $1.changed }).prefix(names.count - most) {
            try? folder.remove(old.file)
        }
    }

    private static func file(_ name: String) -> String { "proofs/" + name }
}

/// How long each exercise of a catalog took last, for telling how long the next proof will take.
extension ProofCache {
    /// By id, in microseconds.
    package func times(ofCatalogAt root: String) -> [String: Int] {
        guard let bytes = try? folder.read(Self.timesFile(root), atMost: Self.largest),
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
        try? folder.replace(Self.timesFile(root), with: Fields.list(fields))
    }

    private static func timesFile(_ root: String) -> String {
        "proof-times-" + QuickHash.of(Array((FileStatus.realPath(root) ?? root).utf8))
    }
}
