/// A failure of ours or of the machine, never of the learner's program. Its words are in `Presentation`.
package enum SandboxFault: Error, Equatable {
    /// There is no `python3` on the PATH.
    case noInterpreter(path: String)
    /// `python3` was found but does not answer the questions asked of it.
    case interpreterFailed(path: String, output: String)
    case interpreterTooOld(path: String, version: String)
    /// The interpreter lacks a module of the standard library that the driver needs.
    case interpreterIncomplete(path: String, module: String)
    /// No rung of the sandbox could be set up; the reasons are of the rungs tried, in order.
    case notConfined([FailedAttempt])
    /// A profile asks for more of something than is given to anybody, or than the user's own settings allow.
    case beyondCap(profile: String, limit: ProfileLimit, asked: Int, most: Int, settings: String?)
    /// A session started, and its driver did not come up.
    case driverFailed(output: String)

    /// Whether a weaker rung could be had, but not for this profile.
    package var needsFull: Bool {
        guard case .notConfined(let attempts) = self else { return false }
        return attempts.contains { if case .profile = $0.obstacle { true } else { false } }
    }

    /// A rung of the sandbox that could not be set up, or did not hold.
    package struct FailedAttempt: Sendable, Equatable {
        package enum Obstacle: Sendable, Equatable {
            /// A step failed, as in "mounting /usr/lib".
            case step(String, errno: Int32)
            /// The rung cannot carry the profile's network or processes.
            case profile(String)
            /// Everything was set up, and this was possible all the same.
            case escaped([Canary])
        }

        package var rung: Rung
        package var obstacle: Obstacle
    }
}
