import Glibc
import Synchronization
import System

/// One confined driver, which runs cases one after the other.
///
/// A session that has lost its driver stays usable only in so far as ``isAlive`` says no; whoever owns it starts
/// another. Ending the session ends everything in it.
package final class SandboxSession: Sendable {
    package let rung: Rung
    /// The stronger rungs that this machine did not allow.
    package let failedAttempts: [SandboxFault.FailedAttempt]
    /// What the session is confined by.
    package let layers: [Layer]
    let profile: SandboxProfile
    private let children: RunningChildren
    private let folders: SessionFolders
    /// Who the programs are run as, where that is not us.
    private let otherUser: UInt32?
    private let control: ControlChannel
    private let modules: CompiledModules
    private let log: Descriptor
    /// The driver's process, until its end has been taken from the kernel.
    private let process: Mutex<pid_t?>
    /// What a new session tries to connect to; gone once it has tried.
    private let canaryListener = Mutex<CanaryListener?>(nil)

    /// More than a busy machine needs for all that a profile preloads.
    private static let startSeconds = 60.0
    /// How long a program may wait for somebody who types.
    private static let wallSecondsAtTerminal = 3600
    /// How many times as long as the wall limit a program may take that has computed all the while; see `driver.py`.
    private static let patience = 4.0
    /// What a driver may take beyond that before it counts as lost.
    private static let graceSeconds = 5.0

    /// Starts a session on the strongest rung that the machine allows, and tries whether it holds.
    ///
    /// This is the one way to run a program, so what no profile may ask for is looked at here.
    ///
    /// - Parameters:
    ///   - allowingUnconfined: whether to run all the same where no rung can be had.
    ///   - terminal: a terminal that programs of the session may be run at; they may wait for whoever sits there.
    ///   - hashSeed: what the order of sets of texts follows from, above 0; by chance, if left out.
    /// - Throws: ``SandboxFault``.
    package static func start(
        profile: SandboxProfile, caps: SandboxCaps, interpreter: PythonInterpreter, environment: [String: String],
        allowingUnconfined: Bool = false, terminal: Int32? = nil, hashSeed: Int? = nil
    ) throws -> SandboxSession {
        try caps.check(profile)
        var profile = profile
        if terminal != nil { profile.limits.wallSeconds = Self.wallSecondsAtTerminal }
        var attempts: [SandboxFault.FailedAttempt] = []
        let candidates = Confinement.candidates(for: interpreter) + (allowingUnconfined ? Confinement.unconfined : [])
        for confinement in candidates {
            let rung = confinement.rung
            if !rung.carries(profile) {
                attempts.append(.init(rung: rung, obstacle: .profile(profile.id)))
                continue
            }
            if rung == .lite && LandlockRights.kernelVersion == 0 {
                attempts.append(.init(rung: rung, obstacle: .step("entering Landlock", errno: ENOSYS)))
                continue
            }
            do {
                let session = try SandboxSession(
                    profile: profile, interpreter: interpreter, confinement: confinement, environment: environment,
                    failedAttempts: attempts, terminal: terminal, hashSeed: hashSeed)
                let escaped = try session.awaitReadiness()
                if escaped.isEmpty || rung == .unconfined { return session }
                session.close()
                attempts.append(.init(rung: rung, obstacle: .escaped(escaped)))
            } catch let failure as SessionLauncher.FailedStart {
                attempts.append(.init(rung: rung, obstacle: .step(failure.step, errno: failure.errno)))
            }
        }
        throw SandboxFault.notConfined(attempts)
    }

    init(
        profile: SandboxProfile, interpreter: PythonInterpreter, confinement: Confinement,
        environment: [String: String],
        failedAttempts: [SandboxFault.FailedAttempt] = [], terminal: Int32? = nil, hashSeed: Int? = nil,
        children: RunningChildren = .all
    ) throws {
        self.profile = profile
        modules = interpreter.modules
        self.children = children
        self.failedAttempts = failedAttempts
        rung = confinement.rung
        layers = confinement.layers
        let packages = try PackageStore(profile: profile, interpreter: interpreter, environment: environment)
            .importFolder()
        let view = InterpreterView(interpreter, packages: packages, tool: profile.tool)
        let user = confinement.userForNewSession()
        otherUser = confinement.identity == .unprivileged ? user : nil
        let ends = try Descriptor.pair()
        let theirs = ends.theirs
        control = ControlChannel(takingOver: ends.ours)
        log = try Descriptor.memory("driver log")
        let (controlEnd, logEnd) = (theirs.raw, log.raw)
        let started = try children.start {
            let folders =
                confinement.rung == .full
                ? .inPrivateRoot(beside: view)
                : try SessionFolders(onHostOwnedBy: user, code: interpreter.driverCode, environment: environment)
            let launcher = SessionLauncher(
                profile: profile, interpreter: interpreter, confinement: confinement, folders: folders,
                view: view, user: user, hashSeed: hashSeed)
            do {
                let pid = try launcher.start(control: controlEnd, log: logEnd, terminal: terminal)
                return (pid, value: folders, tidy: { folders.remove() })
            } catch {
                folders.remove()
                throw error
            }
        }
        folders = started.value
        process = Mutex(started.pid)
        let listener = CanaryListener()
        control.send(try settings(confinement, interpreter, canaryPort: listener.port, packages: packages))
        canaryListener.withLock { $0 = listener }
    }

    deinit { close() }

    /// Whether the driver still answers.
    package var isAlive: Bool { driverProcess != nil }

    var driverProcess: pid_t? { process.withLock { $0 } }

    /// Runs one case, with all its steps, and says what happened.
    ///
    /// - Returns: what happened; a termination of `lost` means that the case took the driver with it.
    /// - Throws: ``SandboxFault/driverFailed(output:)`` when the driver never came up.
    package func run(_ request: RunRequest) throws -> RunRecord {
        try awaitReadiness()
        let module = try request.module.map(modules.code)
        control.send(DriverProtocol.encode(request, module: module ?? []))
        var profile = profile
        profile.limits = request.limits ?? profile.limits
        var kinds = request.then.map(\.kind)[...]
        var (record, isFollowed) = try awaitStep(request.kind, under: profile)
        while isFollowed, let kind = kinds.popFirst() {
            let next = try awaitStep(kind, under: profile)
            record.then.append(next.record)
            isFollowed = next.isFollowed
        }
        return record
    }

    private func awaitStep(
        _ kind: RunRequest.Kind, under profile: SandboxProfile
    ) throws -> (record: RunRecord, isFollowed: Bool) {
        let seconds = Double(profile.limits.wallSeconds) * Self.patience + Self.graceSeconds
        var watch = driverProcess.map {
            CaseWatch(profile, driver: $0, box: rung == .full ? nil : folders.box, user: otherUser)
        }
        var reached: RunRecord.ReachedLimit?
        let answer = control.receive(atMost: seconds, pause: CaseWatch.firstPauseSeconds) {
            reached = watch?.look()
            if reached == nil { return watch?.pause }
            control.send(DriverProtocol.stop)
            return nil
        }
        guard let answer, var record = DriverProtocol.decode(answer, to: kind, workFolder: folders.work)
        else {
            close()
            // What was ended with everything else says nothing about the program.
            if children.isEnded { throw RunningChildren.Ended() }
            return (DriverProtocol.lostRecord(log: lastWords(), workFolder: folders.work), false)
        }
        record.reachedLimit = reached ?? record.reachedLimit
        return (record, DriverProtocol.isFollowed(answer))
    }

    /// Waits until the driver is up and has tried what must be impossible.
    ///
    /// - Returns: what was possible.
    @discardableResult
    func awaitReadiness() throws -> [Canary] {
        if control.isReady { return [] }
        guard let answer = control.receive(atMost: Self.startSeconds), answer.count == 2,
            Fields.string(answer[0]) == "ready", let bits = Fields.number(answer[1])
        else {
            let output = String(decoding: lastWords(), as: UTF8.self)
            close()
            if children.isEnded { throw RunningChildren.Ended() }
            throw SandboxFault.driverFailed(output: output)
        }
        control.markReady()
        canaryListener.withLock { $0 = nil }
        return Canary.escaped(in: bits)
    }

    /// What the driver has written into its log; that it is lost matters more than why its log cannot be read.
    private func lastWords() -> [UInt8] { (try? log.readAll()) ?? Array("its log cannot be read".utf8) }

    /// Ends the driver and all that it started, and waits until they are gone.
    package func close() {
        let pid = process.withLock { pid in
            defer { pid = nil }
            return pid
        }
        if let pid { children.end(pid) }
    }

    private func settings(
        _ confinement: Confinement, _ interpreter: PythonInterpreter, canaryPort: UInt16, packages: String?
    ) throws -> [[UInt8]] {
        let filter = SystemCallFilter.learner(
            profile: profile, ownsRoot: rung == .full, landlockVersion: confinement.landlockVersion)
        let limits = profile.limits
        let texts = [
            rung.rawValue, folders.box, folders.work, profile.processes > 0 ? folders.sharedMemory : "",
            "\(limits.cpuSeconds)", "\(limits.wallSeconds * 1000)", "\(limits.outputKiB << 10)", "\(profile.processes)",
            // This process has no number in another namespace.
            try Self.fileOfHost(), "\(canaryPort)", "\(rung == .full ? 0 : getpid())",
            packages ?? "", InterpreterView.program(profile.tool, of: packages) ?? "",
        ]
        return texts.map { Array($0.utf8) }
            + [confinement.usesFilter ? filter.bytes : [], Fields.list(profile.preload)]
            + [Array((interpreter.tellsExitsApart ? "yes" : "no").utf8)]
    }

    /// A file that is there for certain, and can be opened here: a try that fails for another reason proves nothing.
    private static func fileOfHost() throws -> String {
        let candidates = [FileStatus.realPath("/proc/self/exe"), "/etc/passwd", "/etc/hostname"].compactMap { $0 }
        guard let file = candidates.first(where: { access($0, R_OK) == 0 }) else {
            throw SystemFault("a file to try the sandbox with", errno: ENOENT)
        }
        return file
    }
}
