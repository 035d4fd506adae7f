import Glibc
import Sandbox

/// Words for the layers of the sandbox: what each is for, why it is missing, how to get it.
extension Wording {
    package static func purpose(_ layer: Layer) -> String {
        switch layer.kind {
        case .namespaces: "processes, network and mounts of its own"
        case .privateRoot: "no file of yours is even there"
        case .landlock: "no file of yours can be opened" + (layer.isActive ? "; version \(layer.version ?? 0)" : "")
        case .filter: "no call of the kernel that a program does not need"
        case .identity: geteuid() == 0 ? "not root" : "you are not root"
        case .processCount: "processes and threads counted for the session alone"
        case .limits: "time, memory, output, files"
        }
    }

    /// Why a layer is missing, from what failed on the stronger rungs.
    package static func why(_ layer: Layer, attempts: [SandboxFault.FailedAttempt]) -> String {
        switch layer.kind {
        case .namespaces, .privateRoot:
            attempts.first { $0.rung == .full }.map(attempt) ?? "the full rung was not tried"
        case .landlock: "this kernel has no Landlock, or a container hides it"
        case .filter: "the kernel takes no filter"
        case .identity: "python3 lies where only root may go, so root's number stays, without its powers"
        case .processCount: "the kernel would count all processes of this user"
        case .limits: "unknown"
        }
    }

    package static func remedy(_ layer: Layer) -> String {
        switch layer.kind {
        case .namespaces, .privateRoot:
            "allow user namespaces: on Ubuntu 24.04 `sysctl kernel.apparmor_restrict_unprivileged_userns=0`, elsewhere "
                + "`sysctl user.max_user_namespaces=10000`; in a container they come from its settings"
        case .landlock: "Linux 5.13 or newer with landlock among the security modules (boot option lsm=landlock,…)"
        case .filter: "a kernel with CONFIG_SECCOMP_FILTER"
        case .identity: "run as an ordinary user, or put a python3 outside root's home first on the PATH"
        case .processCount: "Linux 5.14 or newer, and user namespaces"
        case .limits: ""
        }
    }
}
