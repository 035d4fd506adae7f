import Glibc

/// What need not be found out again, in the user's cache folder: a file each, named after what it depends on.
///
/// Only the user can write there: the folder is the user's own, no link, and closed to others, else it is not used. A
/// lost file is no fault: the worst that it does is to be slower. Old files go when there are many.
package struct KeyedFiles: Sendable {
    private let folder: RootFolder
    private let name: String

    private static let largest = 1 << 20

    /// Nothing where the folder cannot be used.
    ///
    /// - Parameters:
    ///   - caches: Reprise's own folder among the user's caches.
    ///   - name: of the folder in it.
    package init?(caches: String, name: String) {
        let path = caches + "/" + name
        try? FileContent.makeFolders(caches)
        mkdir(path, 0o700)
        guard FileStatus.isOwnFolder(path), FileStatus(path)?.isWritableByOthers == false else { return nil }
        folder = RootFolder(caches, checksOwner: true)
        self.name = name
    }

    /// What is kept for a key, as far as nobody has damaged it; nothing where nothing is.
    package func read(_ key: String) -> [UInt8]? {
        guard let bytes = try? folder.read(file(key), atMost: Self.largest), let whole = Fields.unpack(bytes),
            whole.count == 2, SHA256.of(Array(whole[1])) == Fields.string(whole[0]),
            let fields = Fields.unpack(whole[1]), fields.count == 2, Fields.string(fields[0]) == key
        else { return nil }
        return Array(fields[1])
    }

    /// What cannot be written is found out again the next time.
    package func write(_ bytes: [UInt8], for key: String) {
        let content = Fields.pack([Array(key.utf8), bytes])
        let whole = Fields.pack([Array(SHA256.of(content).utf8), content])
        if whole.count <= Self.largest { try? folder.replace(file(key), with: whole) }
    }

    /// Takes away the oldest where there are more than that.
    package func prune(to most: Int) {
        guard let names = try? folder.names(name), names.count > most else { return }
        let ages = names.map { (file: file($0), changed: (try? folder.status(file($0)))??.changed ?? 0) }
        for old in ages.sorted(by: { $0.changed < $1.changed }).prefix(names.count - most) {
            try? folder.remove(old.file)
        }
    }

    private func file(_ key: String) -> String { name + "/" + key }
}
