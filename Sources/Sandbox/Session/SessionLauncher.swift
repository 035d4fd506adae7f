import CSpawn
import Glibc
import System

/// Turns a profile, an interpreter and a way of confining into a running driver.
struct SessionLauncher {
    let profile: SandboxProfile
    let interpreter: PythonInterpreter
    let confinement: Confinement
    let folders: SessionFolders
    let view: InterpreterView
    /// The user number inside.
    let user: UInt32
    /// What the order of sets of texts follows from; by chance, where there is none.
    let hashSeed: Int?

    /// Starts the driver; the descriptor becomes its descriptor 3.
    ///
    /// - Parameter terminal: what becomes its standard input and output, where it is to have a terminal.
    /// - Returns: the process.
    /// - Throws: ``FailedStart`` with the step that failed.
    func start(control: Int32, log: Int32, terminal: Int32? = nil) throws -> pid_t {
        let input = try Descriptor.memory("standard input")
        let output = try Descriptor.memory("standard output")
        let arena = Arena()
        let root = confinement.rung == .full ? privateRoot() : PrivateRoot()
        let rules = pathRules()
        let limits = kernelLimits()
        let result = withPlan(
            executable: interpreter.executable, arguments: [interpreter.executable, "main.py"],
            environment: environment(), directory: folders.work,
            descriptors: [terminal ?? input.raw, terminal ?? output.raw, log, control], arena: arena
        ) { plan in
            plan.namespaces = confinement.namespaces
            if confinement.identity == .userNamespace {
                plan.uid_map = arena.string("\(user) \(geteuid()) 1\n")
                plan.gid_map = arena.string("\(user) \(getegid()) 1\n")
            }
            plan.loopback = confinement.rung == .full && profile.network == .loopback ? 1 : 0
            if confinement.identity == .unprivileged {
                plan.user = user
                plan.group = user
            }
            let mounts = root.items.map { item in
                cspawn_mount(
                    kind: item.kind, source: arena.string(item.source), target: arena.string(item.target),
                    bytes: UnsafeRawPointer(arena.array(item.bytes)), length: item.bytes.count)
            }
            plan.mounts = arena.array(mounts)
            plan.mount_count = mounts.count
            plan.limits = arena.array(limits)
            plan.limit_count = limits.count
            let version = confinement.landlockVersion
            plan.landlock_filesystem = LandlockRights.filesystem(version: version)
            // Landlock knows ports, not hosts: on a loopback interface of its own a session may use all of them.
            plan.landlock_network = profile.network == .none ? LandlockRights.network(version: version) : 0
            plan.landlock_scopes = LandlockRights.scopes(version: version)
            plan.path_rules = arena.array(rules.map { cspawn_path_rule(path: arena.string($0.0), access: $0.1) })
            plan.path_rule_count = rules.count
            let filter = confinement.usesFilter ? SystemCallFilter.driver(profile: profile).instructions : []
            plan.filter = arena.array(filter)
            plan.filter_count = UInt16(filter.count)
            return cspawn_start(&plan)
        }
        guard result.pid > 0 else {
            throw FailedStart(step: describe(result, root: root, rules: rules), errno: result.error)
        }
        return result.pid
    }

    struct FailedStart: Error {
        var step: String
        var errno: Int32
    }

    // MARK: - Parts of the plan

    private func privateRoot() -> PrivateRoot {
        var root = PrivateRoot()
        for path in view.shown { root.show(path) }
        // So that programs which a program starts find the packages too, by nothing that they could see.
        let site = profile.processes > 0 ? view.site : nil
        for path in view.covered where path != site?.folder { root.cover(path) }
        if let site { root.show(site.packages, at: site.folder) }
        for link in view.links { root.link(link.path, to: link.target) }
        for name in ["null", "zero", "full", "random", "urandom"] { root.device("/dev/" + name) }
        root.file("/etc/passwd", Array("learner:x:\(user):\(user)::/tmp:/bin/false\n".utf8))
        root.file("/etc/group", Array("learner:x:\(user):\n".utf8))
        root.file("/etc/hosts", Array("127.0.0.1 localhost\n::1 localhost\n".utf8))
        root.file(folders.driver + "/" + Driver.fileName, interpreter.driverCode)
        let limits = profile.limits
        root.temporary(
            folders.box,
            options: "size=\(limits.diskKiB)k,nr_inodes=\(limits.files),mode=700,uid=\(user),gid=\(user)")
        root.folder(folders.work)
        if profile.processes > 0 {
            // Where the C library looks for named semaphores, which multiprocessing locks with.
            root.link("/dev/shm", to: folders.sharedMemory)
        }
        return root
    }

    private func pathRules() -> [(String, UInt64)] {
        var rules = view.readable.map { ($0, LandlockRights.read) }
        rules += view.listable.map { ($0, LandlockRights.readFolder) }
        rules += view.executable.map { ($0, LandlockRights.readFile | LandlockRights.execute) }
        rules += ["/etc/passwd", "/etc/group", "/etc/hosts"].filter { _ in confinement.rung == .full }
            .map { ($0, LandlockRights.readFile) }
        rules += ["/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom"]
            .map { ($0, LandlockRights.readFile | LandlockRights.writeFile) }
        rules.append((folders.driver, LandlockRights.read))
        rules.append((folders.box, LandlockRights.work))
        return rules
    }

    private func kernelLimits() -> [cspawn_limit] {
        let limits = profile.limits
        func limit(_ resource: KernelResource, _ value: Int) -> cspawn_limit {
            cspawn_limit(resource: resource.rawValue, soft: UInt64(value), hard: UInt64(value))
        }
        var all = [
            limit(.addressSpace, limits.memoryMiB << 20),
            limit(.fileSize, max(limits.fileKiB, limits.outputKiB + 1) << 10),
            limit(.openFiles, limits.openFiles),
            limit(.coreFile, 0),
            limit(.lockedMemory, 0),
            limit(.messageQueues, 0),
            limit(.pendingSignals, 256),
        ]
        if confinement.countsOwnProcesses {
            // Beside the driver and the program itself, of which a thread each is not the learner's.
            all.append(limit(.processes, limits.threads + profile.processes + 2))
        }
        return all
    }

    /// The kernel's RLIMIT_… numbers, the same on x86-64 and arm64.
    private enum KernelResource: Int32 {
        case fileSize = 1
        case coreFile = 4
        case processes = 6
        case openFiles = 7
        case lockedMemory = 8
        case addressSpace = 9
        case pendingSignals = 11
        case messageQueues = 12
    }

    /// Nothing of the caller's environment reaches the session.
    private func environment() -> [String] {
        var variables = [
            "PATH=/usr/local/bin:/usr/bin:/bin", "LANG=C.UTF-8", "HOME=\(folders.box)", "PYTHONPATH=\(folders.driver)",
            // A thread's own allocation arena reserves 64 MiB of address space, which the memory limit counts.
            "MALLOC_ARENA_MAX=1",
        ]
        if let hashSeed { variables.append("PYTHONHASHSEED=\(hashSeed)") }
        if folders.box != "/tmp" { variables.append("TMPDIR=\(folders.box)") }
        return variables
    }

    private func describe(_ result: cspawn_result, root: PrivateRoot, rules: [(String, UInt64)]) -> String {
        switch result.step {
        case CSPAWN_STEP_CLONE: confinement.rung == .full ? "making namespaces" : "starting a process"
        case CSPAWN_STEP_ID_MAP: "mapping the user into its namespace"
        case CSPAWN_STEP_ROOT: "making a private root"
        case CSPAWN_STEP_MOUNT: "mounting \(root.items[result.index].target)"
        case CSPAWN_STEP_NETWORK: "raising a loopback interface"
        case CSPAWN_STEP_LIMIT: "setting limits"
        case CSPAWN_STEP_DIRECTORY: "entering \(folders.work)"
        case CSPAWN_STEP_IDENTITY: "giving up privileges"
        case CSPAWN_STEP_LANDLOCK:
            result.index == 0 ? "entering Landlock" : "allowing \(rules[result.index - 1].0) in Landlock"
        case CSPAWN_STEP_SECCOMP: "installing the seccomp filter"
        case CSPAWN_STEP_EXEC: "starting \(interpreter.executable)"
        default: "preparing the process"
        }
    }
}
