import Foundation
import System

/// What a first command keeps of python3 in the user's cache, as every later one finds it.
///
/// To ask python3 about itself takes longer than most attacks do. So they are tried in the cache of somebody who has
/// asked before, unless their head says `needs: empty cache`.
enum KnownInterpreter {
    private static let folder = "cache/reprise/"

    /// Kept by the real binary, in a ground of its own with nothing in it.
    static func files(python: String) throws -> [String: [UInt8]] {
        let ground = try AttackGround(python: python)
        defer { ground.remove() }
        var run = Attack.Run()
        run.words = ["doctor"]
        _ = try ground.run(run, denied: [])
        let names = try FolderContent.names(ground.root + "/" + folder).filter { $0.hasPrefix("python-") }
        return try names.reduce(into: [:]) { $0[$1] = try FileContent.read(ground.root + "/" + folder + $1) }
    }

    /// Puts copies of them into a ground: no attack can reach the cache of another.
    static func lay(_ files: [String: [UInt8]], in ground: AttackGround) throws {
        let folder = ground.root + "/" + folder
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for (name, content) in files { try Data(content).write(to: URL(filePath: folder + name)) }
    }
}
