import Foundation

/// A command's beginning that denies it some system calls, as `deny.py` takes them.
package enum DeniedCalls {
    /// clone with each of the kernel's CLONE_NEW… flags, by itself or together: what is left is the rung lite.
    package static let namespaces = ["56:7e020000=1"]

    private static let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "deny.py")
        .path(percentEncoded: false)

    package static func prefix(_ calls: [String]) -> [String] {
        ["/usr/bin/python3", "-I", "-S", script] + calls + ["--"]
    }
}
