import CSpawn
import Glibc
import Synchronization
import System

/// One way of confining a session: a rung, and how the process gets rid of its privileges.
struct Confinement: Sendable, Equatable {
    enum Identity: Sendable, Equatable {
        /// Stay the user one is, inside a user namespace of one's own.
        case userNamespace
        /// Become a user that owns nothing; only root can.
        case unprivileged
        /// Stay the user one is, with every capability given up.
        case unchanged
    }

    var rung: Rung
    var identity: Identity
    /// Only a session that is not to be confined can do without.
    var usesFilter = true
    /// Pretends to an older kernel, so that what it would lack can be tried.
    var newestLandlock = Int.max

    /// The ways that promise nothing, for who has asked for them.
    static let unconfined = [
        Confinement(rung: .unconfined, identity: .unchanged),
        Confinement(rung: .unconfined, identity: .unchanged, usesFilter: false),
    ]

    /// The ways to try, strongest first.
    static func candidates(for interpreter: PythonInterpreter) -> [Confinement] {
        var full = [Confinement(rung: .full, identity: .userNamespace)]
        var lite = [Confinement(rung: .lite, identity: .unchanged)]
        if geteuid() == 0 {
            full.insert(Confinement(rung: .full, identity: .unprivileged), at: 0)
            if isReachableByOthers(interpreter) {
                lite.insert(Confinement(rung: .lite, identity: .unprivileged), at: 0)
            }
        }
        // A container may deny Landlock, whatever the kernel has; a private root keeps files closed without it.
        let withoutLandlock = full.map { confinement in
            var without = confinement
            without.newestLandlock = 0
            return without
        }
        return full + (LandlockRights.kernelVersion > 0 ? withoutLandlock : []) + lite
    }

    /// The user number that a new session has inside.
    ///
    /// In a namespace any number will do, and 0 would regain capabilities by exec. Otherwise it is one that no other
    /// session has, so that the kernel's count of a user's processes is the session's own.
    func userForNewSession() -> UInt32 {
        switch identity {
        case .userNamespace: 1000
        case .unprivileged:
            200_000 + UInt32(getpid()) % 100_000 * 64 + Self.sessions.add(1, ordering: .relaxed).oldValue % 64
        case .unchanged: geteuid()
        }
    }

    private static let sessions = Atomic<UInt32>(0)

    var namespaces: UInt64 {
        guard rung == .full else { return 0 }
        var all = [CSPAWN_NEW_PROCESSES, CSPAWN_NEW_NETWORK, CSPAWN_NEW_IPC, CSPAWN_NEW_HOST_NAME, CSPAWN_NEW_MOUNTS]
        if identity == .userNamespace { all.append(CSPAWN_NEW_USERS) }
        return all.reduce(0) { $0 | UInt64($1.rawValue) }
    }

    var isPrivilegedCaller: Bool { geteuid() == 0 }

    /// The version of Landlock that is in force; 0 without it.
    var landlockVersion: Int { rung == .unconfined ? 0 : min(LandlockRights.kernelVersion, newestLandlock) }

    /// Whether the kernel's process limit counts this session alone: from Linux 5.14 on inside a user namespace, and
    /// for a user number of its own.
    var countsOwnProcesses: Bool {
        switch identity {
        case .userNamespace: KernelVersion.running >= KernelVersion(major: 5, minor: 14)
        case .unprivileged: true
        case .unchanged: false
        }
    }

    /// A home that only root may enter hides an interpreter in it from an unprivileged user.
    private static func isReachableByOthers(_ interpreter: PythonInterpreter) -> Bool {
        let paths = interpreter.standardLibrary + interpreter.sharedLibraries + [interpreter.executable]
        return paths.allSatisfy { path in
            guard FileStatus(path)?.isOpenToOthers == true else { return false }
            var folder = path[...]
            while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")), slash > folder.startIndex {
                folder = folder[..<slash]
                if FileStatus(folder)?.mayBeEnteredByOthers != true { return false }
            }
            return true
        }
    }
}

/// The version of the running kernel, for features that cannot be asked for.
struct KernelVersion: Comparable {
    var major: Int
    var minor: Int

    static let running: KernelVersion = {
        var name = utsname()
        guard uname(&name) == 0 else { return KernelVersion(major: 0, minor: 0) }
        let release = withUnsafeBytes(of: &name.release) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        let numbers = release.split { !$0.isNumber }.prefix(2).compactMap { Int($0) }
        return numbers.count == 2
            ? KernelVersion(major: numbers[0], minor: numbers[1]) : KernelVersion(major: 0, minor: 0)
    }()

    static func < (left: KernelVersion, right: KernelVersion) -> Bool {
        (left.major, left.minor) < (right.major, right.minor)
    }
}
