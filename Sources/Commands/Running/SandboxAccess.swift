import Catalog
import Presentation
import Sandbox

/// The way from a profile to sessions that run.
enum SandboxAccess {
    /// - Throws: ``SandboxFault``, when there is no usable python3; ``LimitSettings/Unusable``.
    static func pool(
        _ profile: SandboxProfile, allowingUnconfined: Bool, _ context: Context
    ) throws -> SandboxPool {
        let caps = try LimitSettings.caps(context.environment)
        let interpreter = try InterpreterLocator(environment: context.environment).locate()
        return SandboxPool(
            profile: profile, caps: caps, interpreter: interpreter, environment: context.environment,
            workers: context.processorCount, allowingUnconfined: allowingUnconfined)
    }
}
