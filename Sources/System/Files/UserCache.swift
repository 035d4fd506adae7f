/// Reprise's own folder among the user's caches. What is in it can be lost at any time, and is only slower then.
package enum UserCache {
    /// - Returns: its path, whether it is there or not; nothing without a home folder.
    package static func folder(_ environment: [String: String]) -> String? {
        if let folder = environment["XDG_CACHE_HOME"], folder.beginsBytewise(with: "/") { return folder + "/reprise" }
        return environment["HOME"].map { $0 + "/.cache/reprise" }
    }
}
