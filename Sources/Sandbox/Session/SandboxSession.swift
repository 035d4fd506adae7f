import Glibc
import Synchronization

/// One confined driver, which runs cases one after the other.
///
/// A session that has lost its driver stays usable only in so far as ``isAlive`` says no; whoever owns it starts
/// another. Ending the session ends everything in it.
public final class SandboxSession: Sendable {
    public let rung: Rung
    /// The stronger rungs that this machine did not allow.
    public let failedAttempts: [SandboxFault.FailedAttempt]
    let profile: SandboxProfile
    private let folders: SessionFolders
    private let control: ControlChannel
    private let log: Descriptor
    /// The driver's process, until its end has been taken from the kernel.
    private let process: Mutex<pid_t?>

    private static let startSeconds = 20.0
    /// What a driver may take beyond the wall limit before it counts as lost.
    private static let graceSeconds = 5.0

    /// Starts a session on the strongest rung that the machine allows.
    ///
    /// - Throws: ``SandboxFault``.
    public convenience init(
        profile: SandboxProfile, interpreter: PythonInterpreter, environment: [String: String]
    ) throws {
        var attempts: [SandboxFault.FailedAttempt] = []
        for confinement in Confinement.candidates(for: interpreter) {
            if confinement.rung == .lite && LandlockRights.kernelVersion == 0 {
                attempts.append(.init(rung: .lite, step: "entering Landlock", errno: ENOSYS))
                continue
            }
            do {
                try self.init(
                    profile: profile, interpreter: interpreter, confinement: confinement, environment: environment,
                    failedAttempts: attempts)
                return
            } catch let failure as SessionLauncher.FailedStart {
                attempts.append(.init(rung: confinement.rung, step: failure.step, errno: failure.errno))
            }
        }
        throw SandboxFault.notConfined(attempts)
    }

    init(
        profile: SandboxProfile, interpreter: PythonInterpreter, confinement: Confinement, environment: [String: String],
        failedAttempts: [SandboxFault.FailedAttempt] = []
    ) throws {
        self.profile = profile
        self.failedAttempts = failedAttempts
        rung = confinement.rung
        let user = confinement.userForNewSession()
        folders =
            confinement.rung == .full
            ? .inPrivateRoot
            : try SessionFolders(onHostOwnedBy: user, code: interpreter.driverCode, environment: environment)
        let ends = try Descriptor.pair()
        let theirs = ends.theirs
        control = ControlChannel(takingOver: ends.ours)
        log = try Descriptor.memory("driver log")
        process = Mutex(nil)
        let launcher = SessionLauncher(
            profile: profile, interpreter: interpreter, confinement: confinement, folders: folders, user: user)
        do {
            let pid = try launcher.start(control: theirs.raw, log: log.raw)
            process.withLock { $0 = pid }
            Self.running.withLock { $0[pid] = folders }
        } catch {
            folders.remove()
            throw error
        }
        control.send(settings())
    }

    deinit { close() }

    /// Whether the driver still answers.
    public var isAlive: Bool { driverProcess != nil }

    var driverProcess: pid_t? { process.withLock { $0 } }

    /// Runs one case and says what happened.
    ///
    /// - Returns: what happened; a termination of `lost` means that the case took the driver with it.
    /// - Throws: ``SandboxFault/driverFailed(output:)`` when the driver never came up.
    public func run(_ request: RunRequest) throws -> RunRecord {
        try awaitReadiness()
        control.send(DriverProtocol.encode(request))
        let seconds = Double(profile.limits.wallSeconds) + Self.graceSeconds
        guard let answer = control.receive(atMost: seconds),
            let record = DriverProtocol.decode(answer, workFolder: folders.work)
        else {
            close()
            return DriverProtocol.lostRecord(log: log.readAll(), workFolder: folders.work)
        }
        return record
    }

    private func awaitReadiness() throws {
        if control.isReady { return }
        guard let answer = control.receive(atMost: Self.startSeconds), Fields.string(answer.first ?? []) == "ready"
        else {
            let output = String(decoding: log.readAll(), as: UTF8.self)
            close()
            throw SandboxFault.driverFailed(output: output)
        }
        control.markReady()
    }

    /// Ends the driver and all that it started, and waits until they are gone.
    public func close() {
        let pid = process.withLock { pid in
            defer { pid = nil }
            return pid
        }
        guard let pid, Self.running.withLock({ $0.removeValue(forKey: pid) }) != nil else { return }
        ChildProcess.end(pid)
        folders.remove()
    }

    /// The sessions of this process that have not been closed.
    private static let running = Mutex<[pid_t: SessionFolders]>([:])

    /// Ends every session of this process, for when it is about to end itself.
    public static func endAll() {
        let sessions = running.withLock { running in
            defer { running = [:] }
            return running
        }
        for (pid, folders) in sessions {
            ChildProcess.end(pid)
            folders.remove()
        }
    }

    private func settings() -> [[UInt8]] {
        let filter = SystemCallFilter.learner(profile: profile, ownsRoot: rung == .full)
        let limits = profile.limits
        return [
            Array(rung.rawValue.utf8), Array(folders.box.utf8), Array(folders.work.utf8), filter.bytes,
            Array("\(limits.cpuSeconds)".utf8), Array("\(limits.wallSeconds * 1000)".utf8),
            Array("\(limits.outputKiB << 10)".utf8), Fields.pack(profile.preload.map { Array($0.utf8) }),
        ]
    }
}
