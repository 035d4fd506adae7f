import Glibc

/// What the driver, and what a learner's program, may ask of the kernel.
extension SystemCallFilter {
    private static let common =
        SystemCall.files + SystemCall.waiting + SystemCall.memory + SystemCall.signalHandling + SystemCall.processItself
        + SystemCall.threads + SystemCall.connectedPairs

    // Values of the kernel's interface that Glibc does not offer to Swift, or offers as macros that do not import.
    private enum Kernel {
        static let newNamespaces: UInt32 = 0x7E02_0000  // CLONE_NEWNS … CLONE_NEWNET
        static let newTimeNamespace: UInt32 = 0x0000_0080  // CLONE_NEWTIME
        static let thread: UInt32 = 0x0001_0000  // CLONE_THREAD
        static let harmlessTerminalRequests: [UInt32] = [0x5401, 0x5413, 0x541B, 0x5421, 0x5450, 0x5451]
        static let setParentDeathSignal: UInt32 = 1
        static let setName: UInt32 = 15
        static let getName: UInt32 = 16
        static let setSeccomp: UInt32 = 22
        static let ownerCommands: [UInt32] = [8, 10, 15]  // F_SETOWN, F_SETSIG, F_SETOWN_EX: signals by proxy
        static let setLease: UInt32 = 1024  // F_SETLEASE: whoever opens that file next, of whatever user, has to wait
        static let setPipeSize: UInt32 = 1031  // F_SETPIPE_SZ: memory that no limit counts, a MiB for each pipe
        // SO_SNDBUF, SO_RCVBUF and their FORCE kin: the same for sockets, 16 MiB for a pair on newer kernels.
        static let bufferSizes: [UInt32] = [7, 8, 32, 33]
    }

    /// The filter of the driver, in force from before python3 starts.
    ///
    /// It lets the driver start python3, fork, wait and clean up; nothing that a namespace or a privilege is made with.
    static func driver(profile: SandboxProfile) -> SystemCallFilter {
        var rules = common.map(Rule.allow) + opening(anyTruncation: true)
        rules += SystemCall.attributes.map(Rule.allow) + network(profile)
        rules += shared(prctl: [Kernel.setName, Kernel.getName, Kernel.setSeccomp, Kernel.setParentDeathSignal])
        rules += [
            .allowIf(.clone, [.masked(argument: 0, mask: Kernel.newNamespaces | Kernel.newTimeNamespace, equals: 0)]),
            .allow(.fork), .allow(.vfork), .allow(.execve), .allow(.kill), .allow(.tgkill), .allow(.prlimit64),
            .allow(.pidfdOpen), .allow(.memfdCreate), .allow(.setsid), .allow(.setpgid),
        ]
        return SystemCallFilter(rules)
    }

    /// The stricter filter that a case's child gets on top of the driver's.
    ///
    /// - Parameters:
    ///   - ownsRoot: whether the case sees a private root, in which changing modes and times harms nobody.
    ///   - landlockVersion: up to its second version Landlock lets every file of the user be truncated.
    static func learner(
        profile: SandboxProfile, ownsRoot: Bool, landlockVersion: Int
    ) -> SystemCallFilter {
        // The first rule of a call is the one that counts.
        var rules = ownsRoot ? [] : hidden
        rules += common.map(Rule.allow) + opening(anyTruncation: ownsRoot || landlockVersion >= 3)
        rules += shared(prctl: [Kernel.setName, Kernel.getName]) + network(profile)
        if ownsRoot { rules += SystemCall.attributes.map(Rule.allow) }
        if profile.processes > 0 {
            rules += [
                .allowIf(.clone, [.masked(argument: 0, mask: Kernel.newNamespaces, equals: 0)]),
                .allow(.fork), .allow(.vfork), .allow(.execve), .allow(.kill), .allow(.tgkill), .allow(.setsid),
                .allow(.setpgid), .allow(.pidfdOpen),
            ]
        } else {
            let mask = Kernel.newNamespaces | Kernel.thread
            rules += [
                .allowIf(.clone, [.masked(argument: 0, mask: mask, equals: Kernel.thread)]),
                .allowIf(.kill, [.anyOf(argument: 0, [0, ownProcess])]),
                .allowIf(.tgkill, [.anyOf(argument: 0, [ownProcess])]),
                .allowIf(.rtTgsigqueueinfo, [.anyOf(argument: 0, [ownProcess])]),
            ]
        }
        // In a session for a tool nothing of a learner's ever runs, and Landlock lets nothing else be started.
        if profile.tool != nil { rules.append(.allow(.execve)) }
        rules.append(.allowIf(.prlimit64, [.anyOf(argument: 0, [0, ownProcess])]))
        return SystemCallFilter(rules)
    }

    /// Where nothing but a look from outside limits all files together: what would take space too fast for it, or keep
    /// files where it cannot look. The C library reserves space by writing, where the kernel says that it cannot.
    private static let hidden: [Rule] = [.fail(.fallocate, errno: EOPNOTSUPP), .fail(.sendmsg, errno: EPERM)]

    /// Opening files, and truncating them by name. A file that may only be read can be truncated while it is opened.
    private static func opening(anyTruncation: Bool) -> [Rule] {
        if anyTruncation { return [.allow(.open), .allow(.openat), .allow(.truncate)] }
        func test(_ flags: Int) -> ArgumentTest {
            .maskedOtherwise(argument: flags, mask: UInt32(O_ACCMODE | O_TRUNC), than: UInt32(O_RDONLY | O_TRUNC))
        }
        return [.allowIf(.open, [test(1)]), .allowIf(.openat, [test(2)])]
    }

    /// TCP, where the profile has a loopback interface; nothing else is reachable on it anyway.
    private static func network(_ profile: SandboxProfile) -> [Rule] {
        guard profile.network == .loopback else { return [] }
        return [
            .allowIf(
                .socket,
                [
                    .anyOf(argument: 0, [UInt32(AF_INET), UInt32(AF_INET6)]),
                    .masked(argument: 1, mask: 0xF, equals: UInt32(SOCK_STREAM.rawValue)),
                ]),
            .allow(.connect), .allow(.bind), .allow(.listen), .allow(.accept), .allow(.accept4),
        ]
    }

    private static func shared(prctl names: [UInt32]) -> [Rule] {
        [
            .allowIf(.ioctl, [.anyOf(argument: 1, Kernel.harmlessTerminalRequests)]),
            .allowIf(.prctl, [.anyOf(argument: 0, names)]),
            .allowIf(.fcntl, [.noneOf(argument: 1, Kernel.ownerCommands + [Kernel.setLease, Kernel.setPipeSize])]),
            .allowIf(.setsockopt, [.noneOf(argument: 2, Kernel.bufferSizes)]),
            // In other modes than 0, as FALLOC_FL_KEEP_SIZE, most file systems do not look at the limit on a file's size.
            .allowIf(.fallocate, [.anyOf(argument: 1, [0])]),
            // A connected pair of streams, for asyncio. Datagram pairs could still send to any address.
            .allowIf(
                .socketpair,
                [
                    .anyOf(argument: 0, [UInt32(AF_UNIX)]),
                    .masked(argument: 1, mask: 0xF, equals: UInt32(SOCK_STREAM.rawValue)),
                ]),
            .fail(.clone3, errno: ENOSYS),
        ]
    }
}
