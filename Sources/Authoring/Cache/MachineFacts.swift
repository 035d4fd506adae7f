import Glibc
import System

/// What decides on a machine which rung and which layers of the sandbox can be had, as far as it can be read.
package enum MachineFacts {
    private static let files = [
        "/sys/kernel/security/lsm", "/proc/sys/kernel/unprivileged_userns_clone", "/proc/sys/user/max_user_namespaces",
        "/proc/sys/kernel/apparmor_restrict_unprivileged_userns", "/proc/self/attr/current",
    ]
    private static let states = ["Uid:", "CapEff:", "CapBnd:", "NoNewPrivs:", "Seccomp:", "Seccomp_filters:"]

    package static var all: [String] { [kernel] + files.map(text) + state }

    private static var kernel: String {
        var name = utsname()
        uname(&name)
        return withUnsafeBytes(of: &name.release) { Fields.string($0.prefix { $0 != 0 }) }
    }

    private static func text(_ path: String) -> String {
        (try? FileContent.read(path, atMost: 1 << 16)).map { Fields.string($0) } ?? "none"
    }

    private static var state: [String] {
        text("/proc/self/status").split(separator: "\n").map(String.init).filter { line in
            states.contains { line.beginsBytewise(with: $0) }
        }
    }
}
