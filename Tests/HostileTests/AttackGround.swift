import Foundation
import Synchronization
import System
import TestSupport

/// A folder of its own for one attack: a catalog, a workspace, and what lies around them and must not be touched.
struct AttackGround {
    /// `catalog`, `work` and `cache` are Reprise's; `outside`, `home`, `tmp` and `here` are somebody else's.
    let root: String
    private let python: String

    static let secret = "the-secret-of-the-canary"

    struct Answer {
        var status: Int32
        var signal: Int32?
        var hung: Bool
        var streams: [UInt8]

        var text: String { String(decoding: streams, as: UTF8.self) }
    }

    /// Lays out the folders, with nothing in them.
    init(python: String) throws {
        let name = "reprise-attack-" + UUID().uuidString.prefix(8)
        root = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().appending(path: name)
            .path(percentEncoded: false)
        self.python = python
        for name in ["outside", "home", "tmp", "here", "work", "cache", "streams"] {
            try FileManager.default.createDirectory(atPath: root + "/" + name, withIntermediateDirectories: true)
        }
    }

    /// The file that the streams of whatever is run go to.
    var streams: String { root + "/streams/out" }

    /// All that is not Reprise's: its folder for sessions is.
    var surroundings: AttackTrace {
        AttackTrace(of: root, leavingOut: ["work", "cache", "streams", "tmp/reprise-\(getuid())"])
    }

    func remove() { FileTree.remove(root) }

    /// Enough for every honest run; an attack that makes Reprise read or write without end meets them.
    private static let limits = "ulimit -v 6291456; ulimit -f 131072; ulimit -c 0;"

    func run(_ run: Attack.Run, denied: [String]) throws -> Answer {
        let prefix = denied.isEmpty ? [] : DeniedCalls.prefix(denied)
        let words = run.words.map { $0.replacingOccurrences(of: "{root}", with: root) }
        return try start(prefix + [BuiltBinary.path] + words)
    }

    private var environment: [String: String] {
        [
            "HOME": root + "/home", "REPRISE_WORKSPACE": root + "/work", "REPRISE_CATALOG": root + "/catalog",
            "XDG_CACHE_HOME": root + "/cache", "TMPDIR": root + "/tmp", "NO_COLOR": "1", "LC_ALL": "C.UTF-8",
            "PATH": (python as NSString).deletingLastPathComponent + ":/usr/bin:/bin", "ATTACK": root,
            "SECRET": Self.secret, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": root + "/catalog/wheels",
            "PIP_CONFIG_FILE": "/dev/null",
        ]
    }

    /// Far beyond what any of it takes on a busy machine.
    private static let hangsAfter = 60.0

    private func start(_ words: [String]) throws -> Answer {
        try Data().write(to: URL(filePath: streams))
        let file = try FileHandle(forWritingTo: URL(filePath: streams))
        defer { try? file.close() }
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", Self.limits + #"exec "$@""#, "sh"] + words
        process.environment = environment
        process.currentDirectoryURL = URL(filePath: root + "/here")
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = file
        process.standardError = file
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        try process.run()
        let hung = ended.wait(timeout: .now() + Self.hangsAfter) == .timedOut
        if hung {
            kill(process.processIdentifier, SIGKILL)
            ended.wait()
        }
        let signaled = process.terminationReason == .uncaughtSignal
        return Answer(
            status: process.terminationStatus, signal: signaled ? process.terminationStatus : nil, hung: hung,
            streams: [UInt8](try Data(contentsOf: URL(filePath: streams))))
    }
}
